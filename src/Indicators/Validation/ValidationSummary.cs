using System.Collections.Immutable;
using Indicators.Derivation;

namespace Indicators.Validation;

/// <summary>How many relations between figures failed, held, or could not be verified: by relation, subject, source and period.</summary>
/// <remarks>Immutable. A relation counts once for every subject, source and period that its figures have.</remarks>
/// <example><code>
/// var summary = ValidationSummary.Of(CatalogValidator.Standard.Validate(catalog));
/// foreach (RelationCount count in summary.BySubject)
///     Console.WriteLine($"{count.Key}: {count.Failed} failed, {count.Held} held, {count.Unverifiable} not verifiable");
/// </code></example>
public sealed class ValidationSummary
{
    private ValidationSummary(IReadOnlyList<Reconciliation> relations)
    {
        var names = relations.Select(relation => relation.Relation).DistinctBy(relation => relation.Key)
            .ToDictionary(relation => relation.Key, relation => relation.Name);
        ByRelation = [.. CountBy(relations, relation => [relation.Relation.Key]).Select(count => count with { Name = names[count.Key] })];
        BySubject = CountBy(relations, relation => relation.Statements.Select(statement => statement.Series.SubjectId));
        BySource = CountBy(relations, relation => relation.Statements.Select(statement => statement.SourceId).OfType<string>());
        ByPeriod = CountBy(relations, relation => relation.Statements.Select(statement => statement.Period).OfType<TimePeriod>()
            .Select(period => period.ToString()));
        Total = new RelationCount("", Count(relations, State.Failed), Count(relations, State.Held), Count(relations, State.Unverifiable));
    }

    private enum State
    {
        Failed,
        Held,
        Unverifiable,
    }

    /// <summary>All relations.</summary>
    public RelationCount Total { get; }

    /// <summary>By relation: <c>growth</c>, <c>parts</c>, <c>share</c> …, and by its id one of a user's own.</summary>
    public ImmutableArray<RelationCount> ByRelation { get; }

    /// <summary>By the subject of their figures.</summary>
    public ImmutableArray<RelationCount> BySubject { get; }

    /// <summary>By the source of their figures.</summary>
    public ImmutableArray<RelationCount> BySource { get; }

    /// <summary>By the period of their figures.</summary>
    public ImmutableArray<RelationCount> ByPeriod { get; }

    /// <summary>The summary of a report.</summary>
    /// <param name="report">The report.</param>
    public static ValidationSummary Of(ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ValidationSummary([.. report.Failed, .. report.Reconciled]);
    }

    /// <summary>Those that failed first, then by key.</summary>
    private static ImmutableArray<RelationCount> CountBy(IReadOnlyList<Reconciliation> relations,
        Func<Reconciliation, IEnumerable<string>> keys)
    {
        IEnumerable<(string Key, State State)> all =
            relations.SelectMany(relation => keys(relation).Distinct().Select(key => (key, StateOf(relation))));
        return
        [
            .. all.GroupBy(each => each.Key)
                .Select(group => new RelationCount(
                    group.Key, group.Count(each => each.State == State.Failed), group.Count(each => each.State == State.Held),
                        group.Count(each => each.State == State.Unverifiable)))
                .OrderByDescending(count => count.Failed).ThenBy(count => count.Key, StringComparer.Ordinal),
        ];
    }

    private static int Count(IReadOnlyList<Reconciliation> relations, State state) =>
        relations.Count(relation => StateOf(relation) == state);

    private static State StateOf(Reconciliation relation) => relation.Verdict switch
    {
        ReconciliationVerdict.Contradicts => State.Failed,
        ReconciliationVerdict.Agrees => State.Held,
        _ => State.Unverifiable,
    };
}
