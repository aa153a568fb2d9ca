using System.Collections.Immutable;

namespace Indicators.Progress;

/// <summary>
/// How many targets of a group stand how: counted by verdict, binding and expected apart, stretch goals apart, and by the
/// classes of a scheme. A state that merges: partial tallies can be made anywhere and combined in any order.
/// </summary>
/// <remarks>
/// Immutable, equal by value. <see cref="Merge(ProgressTally)"/> is associative and commutative with <see cref="Empty"/> as identity; the
/// counts of a group are those of its parts merged. An open verdict is counted as what it is, not as one of its members.
/// </remarks>
/// <example><code>
/// ProgressTally tally = ProgressTally.Of(calculator.AssessAll(asOf));
/// int behind = tally.CountOf(ProgressStatus.BehindSchedule, TargetNature.Binding);
/// GroupVerdict verdict = GroupVerdict.Of(tally);
/// </code></example>
public sealed class ProgressTally : IEquatable<ProgressTally>
{
    private readonly ImmutableSortedDictionary<TallyKey, TallyCount> _counts;
    private readonly ImmutableSortedDictionary<string, TallyCount> _classes;

    private ProgressTally(ImmutableSortedDictionary<TallyKey, TallyCount> counts, ImmutableSortedDictionary<string, TallyCount> classes)
    {
        _counts = counts;
        _classes = classes;
    }

    /// <summary>No target.</summary>
    public static ProgressTally Empty { get; } = new(
        ImmutableSortedDictionary<TallyKey, TallyCount>.Empty,
        ImmutableSortedDictionary.Create<string, TallyCount>(StringComparer.Ordinal));

    /// <summary>The counts by nature, commitment and verdict, in that order.</summary>
    public IReadOnlyDictionary<TallyKey, TallyCount> Counts => _counts;

    /// <summary>The counts by scheme and class: <c>schedule: nearly</c>; an open class is <c>schedule: {as-expected, nearly}</c>.</summary>
    public IReadOnlyDictionary<string, TallyCount> Classes => _classes;

    /// <summary>How many targets there are.</summary>
    public int Total => _counts.Values.Sum(count => count.Count);

    /// <summary>How many of them have a verdict.</summary>
    public int Assessed => _counts.Where(pair => pair.Key.IsAssessed).Sum(pair => pair.Value.Count);

    /// <summary>How many have an open verdict: the figures leave several possible.</summary>
    public int Indeterminate => _counts.Where(pair => !pair.Key.Status.IsCertain).Sum(pair => pair.Value.Count);

    /// <summary>What all targets weigh.</summary>
    public decimal TotalWeight => Weigh(_counts);

    /// <summary>What the assessed targets weigh.</summary>
    public decimal AssessedWeight => Weigh(_counts.Where(pair => pair.Key.IsAssessed));

    /// <summary>True for the same counts.</summary>
    public static bool operator ==(ProgressTally? left, ProgressTally? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True for different counts.</summary>
    public static bool operator !=(ProgressTally? left, ProgressTally? right) => !(left == right);

    /// <summary>One target; none where another had taken its place.</summary>
    /// <param name="assessment">Its assessment.</param>
    /// <param name="result">Its class by a scheme, to be counted as well; or null.</param>
    /// <param name="weight">What it weighs, positive.</param>
    public static ProgressTally Of(ProgressAssessment assessment, SchemeResult? result = null, decimal weight = 1m)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment.SupersededBy is null
            ? Of(assessment.Target.Nature, assessment.Target.Commitment, assessment.Status, result, weight)
            : Empty;
    }

    /// <summary>One target, from its verdict.</summary>
    /// <param name="nature">Binding or expected.</param>
    /// <param name="commitment">To be reached, or striven for.</param>
    /// <param name="status">The possible statuses.</param>
    /// <param name="result">Its class by a scheme, to be counted as well; or null.</param>
    /// <param name="weight">What it weighs, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not positive.</exception>
    public static ProgressTally Of(TargetNature nature, TargetCommitment commitment, ProgressStatusSet status, SchemeResult? result = null,
        decimal weight = 1m)
    {
        var one = new TallyCount(1, ExactWeight.Require(weight, nameof(weight)));
        return new ProgressTally(
            Empty._counts.Add(new TallyKey(nature, commitment, status), one),
            result is null ? Empty._classes : Empty._classes.Add(result.ToString(), one));
    }

    /// <summary>Several targets, each of weight 1, without those that others had taken the place of.</summary>
    public static ProgressTally Of(IEnumerable<ProgressAssessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        return Merge(assessments.Select(assessment => Of(assessment)));
    }

    /// <summary>Several tallies as one.</summary>
    public static ProgressTally Merge(IEnumerable<ProgressTally> tallies)
    {
        ArgumentNullException.ThrowIfNull(tallies);
        var counts = Empty._counts.ToBuilder();
        var classes = Empty._classes.ToBuilder();
        foreach (ProgressTally tally in tallies)
        {
            AddTo(counts, tally._counts);
            AddTo(classes, tally._classes);
        }

        return new ProgressTally(counts.ToImmutable(), classes.ToImmutable());
    }

    /// <summary>Both together.</summary>
    /// <exception cref="OverflowException">A digit of the weights would be lost.</exception>
    public ProgressTally Merge(ProgressTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Merge([this, other]);
    }

    /// <summary>How many targets certainly have a status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="nature">Only binding or only expected ones; null for both.</param>
    /// <param name="commitment">Only those to be reached or only stretch goals; null for both.</param>
    public int CountOf(ProgressStatus status, TargetNature? nature = null, TargetCommitment? commitment = null)
    {
        ProgressStatusSet certain = ProgressStatusSet.Of(status);
        return CountWhere(key => key.Status == certain && key.Nature == (nature ?? key.Nature)
            && key.Commitment == (commitment ?? key.Commitment));
    }

    /// <summary>How many targets satisfy a condition on nature, commitment and verdict.</summary>
    public int CountWhere(Func<TallyKey, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return _counts.Where(pair => condition(pair.Key)).Sum(pair => pair.Value.Count);
    }

    /// <summary>The counts in words: 约束性：滞后1；预期性：提前完成2、符合时序1；力争：快于时序1。</summary>
    public string ToText(Language language) => TallyText.Of(this, language);

    /// <inheritdoc/>
    public bool Equals(ProgressTally? other) =>
        other is not null && _counts.SequenceEqual(other._counts) && _classes.SequenceEqual(other._classes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProgressTally);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach ((TallyKey key, TallyCount count) in _counts)
            hash.Add((key, count.Count));
        return hash.ToHashCode();
    }

    /// <summary>The counts in English.</summary>
    public override string ToString() => ToText(Language.English);

    private static decimal Weigh(IEnumerable<KeyValuePair<TallyKey, TallyCount>> counts) =>
        counts.Aggregate(0m, (sum, pair) => ExactWeight.Add(sum, pair.Value.Weight));

    private static void AddTo<TKey>(ImmutableSortedDictionary<TKey, TallyCount>.Builder sums,
        ImmutableSortedDictionary<TKey, TallyCount> parts)
        where TKey : notnull
    {
        foreach ((TKey key, TallyCount part) in parts)
            sums[key] = sums.TryGetValue(key, out TallyCount sum) ? sum + part : part;
    }
}
