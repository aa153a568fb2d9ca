using System.Collections.Immutable;
using Indicators.Derivation;

namespace Indicators.Validation;

/// <summary>
/// What is reported under one id of the contradictions between figures: each relation's row says which of them, and in what words.
/// </summary>
internal sealed class RelationRule : IReadsRelations
{
    private readonly ImmutableArray<RelationReport> _reports;

    private RelationRule(Relation relation, ImmutableArray<RelationReport> reports)
    {
        _reports = reports;
        Descriptor = new DiagnosticDescriptor(reports[0].Id, reports[0].Severity, MessageOf(relation, reports[0]));
    }

    /// <inheritdoc/>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>What its findings are called in a log.</summary>
    public string Name => _reports[0].Name;

    /// <summary>The rules of some relations, one an id. An id of several relations has the words of the first.</summary>
    public static IEnumerable<RelationRule> Of(IEnumerable<Relation> relations) =>
        relations.SelectMany(relation => relation.Reports.Select(report => (Relation: relation, Report: report)))
            .GroupBy(each => each.Report.Id, StringComparer.Ordinal)
            .Select(group => new RelationRule(group.First().Relation, [.. group.Select(each => each.Report)]));

    /// <inheritdoc/>
    public void Check(RuleContext context)
    {
        foreach (Contradiction found in context.Reconciliation.Contradictions)
        {
            if (found.Report is { } report && _reports.Contains(report))
                context.Report(FindingOf(found, report, context.Catalog));
        }
    }

    private static LocalizedText MessageOf(Relation relation, RelationReport report)
    {
        if (report.Zh is null)
            return ValidationWordings.Table.Text(
                report.Severity == DiagnosticSeverity.Error ? "contradiction.certain" : "contradiction.uncertain", relation.Sentence.Text);
        var text = new Phrase(report.Id, report.Zh, report.En!, []);
        return new LocalizedText(report.AddsToSentence ? text.With([relation.Sentence.Text]) : text);
    }

    /// <summary>The values that its message names; of another release also the base that is implied.</summary>
    private static ImmutableArray<string> ArgumentsOf(Contradiction found, RelationReport report) =>
        report.When == ReportCase.OtherRelease && found.Relation.Is(RelationTraits.ImpliesBase)
            ? [.. found.Arguments, found.ImpliedPoint ?? found.Implied!]
            : found.Arguments;

    private Finding FindingOf(Contradiction found, RelationReport report, IndicatorCatalog catalog)
    {
        PublishedValue first = found.Statements[0];
        IEnumerable<FindingFigure> figures = found.Statements.Select(Published);
        FindingFigure[] implied = found.Implied is { } range
            ? [new FindingFigure(FigureRoles.Implied, found.ImpliedName!, found.ImpliedPeriod, range)]
            : [];
        return new Finding(new Diagnostic(Descriptor, first.Location, ArgumentsOf(found, report)))
        {
            IndicatorId = first.Series.IndicatorId,
            SubjectId = first.Series.SubjectId,
            Period = first.Period,
            ItemId = found.ItemId,
            Figures = [.. figures, .. implied],
            Derivation = found.Steps,
            Hint = PriceBasis(found, catalog) ?? found.Hint,
            Suspects = [.. found.Suspects.Select(set => new Suspicion([.. set.Figures.Select(Suspect)], set.IsExchange))],
        };
    }

    private static FindingFigure Published(PublishedValue statement) =>
        new(FigureRoles.Published, statement.Name, statement.Period, statement.Figure.Literal, statement.Location);

    private static SuspectFigure Suspect(SuspectValue suspect)
    {
        PublishedValue statement = suspect.Term.Spokesman!;
        return new SuspectFigure(Published(statement), suspect.Shown.IsBounded ? suspect.Text : null);
    }

    /// <summary>
    /// Where the growth of money may be at constant prices and nobody says so, that comes first: no slip of a digit is guessed
    /// at. Two figures that only stand in each other's place are another matter.
    /// </summary>
    private static LocalizedText? PriceBasis(Contradiction found, IndicatorCatalog catalog)
    {
        if (!found.Relation.Is(RelationTraits.HangsOnPrices) || found.Hint?.Phrase?.Key is "hint.swap" or "hint.swap-periods")
            return null;
        Indicator? open =
            found.Statements.Where(statement => statement.Series.Transformation is { IsGrowth: true, Basis: ComparisonBasis.Unstated })
            .Select(statement => catalog.Indicators.Find(statement.Series.IndicatorId)).OfType<Indicator>()
            .FirstOrDefault(Basis.HasOpenPrices);
        return open is null ? null : ValidationWordings.Table.Text("hint.price-basis", open.Id);
    }
}
