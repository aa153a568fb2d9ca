namespace Indicators.Progress;

/// <summary>
/// A weighted mean of one measure over a group, for those who ask for a single number; it always says how much of the
/// group it covers. A state that merges, like <see cref="ProgressTally"/>.
/// </summary>
/// <remarks>
/// The caller chooses the measure (completion, schedule index, a scheme's score); targets without it count as not
/// covered, never as zero. Sums are exact fractions, so the order of merging does not matter. A mean hides a miss behind
/// a surplus: show the counts first. <see cref="Empty"/> is the identity.
/// </remarks>
/// <example><code>
/// ProgressComposite composite = assessments.Aggregate(ProgressComposite.Empty, (sum, a) => sum.Merge(ProgressComposite.Of(a.Completion)));
/// Measure mean = composite.Mean;      // of composite.Assessed of composite.Total targets
/// </code></example>
public sealed record ProgressComposite
{
    private ProgressComposite()
    {
    }

    /// <summary>Nothing.</summary>
    public static ProgressComposite Empty { get; } = new();

    /// <summary>How many targets there are.</summary>
    public int Total { get; private init; }

    /// <summary>How many of them have the measure.</summary>
    public int Assessed { get; private init; }

    /// <summary>What all weigh.</summary>
    public decimal TotalWeight { get; private init; }

    /// <summary>What those with the measure weigh.</summary>
    public decimal AssessedWeight { get; private init; }

    /// <summary>The share of the weight that is covered; null where there is nothing.</summary>
    public decimal? Coverage => Total == 0 ? null : AssessedWeight / TotalWeight;

    /// <summary>The weighted mean with its range; absent where nothing is covered. An end that one member lacks, the mean lacks.</summary>
    public Measure Mean => new(MeanOf(Value), MeanOf(Low), MeanOf(High));

    private PartialSum Value { get; init; }

    private PartialSum Low { get; init; }

    private PartialSum High { get; init; }

    /// <summary>One target.</summary>
    /// <param name="measure">Its measure; absent where it has none.</param>
    /// <param name="weight">What it weighs, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not positive.</exception>
    public static ProgressComposite Of(Measure measure, decimal weight = 1m)
    {
        ExactWeight.Require(weight, nameof(weight));
        var none = new ProgressComposite { Total = 1, TotalWeight = weight };
        return measure.IsAbsent ? none : none with
        {
            Assessed = 1,
            AssessedWeight = weight,
            Value = PartialSum.Of(measure.Value, weight),
            Low = PartialSum.Of(measure.Low, weight),
            High = PartialSum.Of(measure.High, weight),
        };
    }

    /// <summary>Both together.</summary>
    /// <exception cref="OverflowException">A digit of the weights would be lost.</exception>
    public ProgressComposite Merge(ProgressComposite other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ProgressComposite
        {
            Total = Total + other.Total,
            Assessed = Assessed + other.Assessed,
            TotalWeight = ExactWeight.Add(TotalWeight, other.TotalWeight),
            AssessedWeight = ExactWeight.Add(AssessedWeight, other.AssessedWeight),
            Value = Value + other.Value,
            Low = Low + other.Low,
            High = High + other.High,
        };
    }

    /// <summary>The mean and its coverage.</summary>
    public override string ToString() => $"{Mean} of {Assessed}/{Total}";

    private decimal? MeanOf(PartialSum sum) =>
        Assessed > 0 && sum.Missing == 0 ? ToDecimal(sum.Sum / Rational.FromDecimal(AssessedWeight)) : null;

    /// <summary>To 24 decimals, or as many as fit.</summary>
    private static decimal? ToDecimal(Rational mean)
    {
        for (int decimals = 24; decimals >= 0; decimals--)
        {
            if (mean.TryRound(decimals, MidpointRounding.ToEven, out decimal rounded))
                return rounded;
        }

        return null;
    }

    /// <summary>A sum of which some terms may be missing.</summary>
    private readonly record struct PartialSum(Rational Sum, int Missing)
    {
        public static PartialSum Of(decimal? number, decimal weight) => number is { } known
            ? new PartialSum(Rational.FromDecimal(known) * Rational.FromDecimal(weight), 0)
            : new PartialSum(default, 1);

        public static PartialSum operator +(PartialSum left, PartialSum right) => new(left.Sum + right.Sum, left.Missing + right.Missing);
    }
}
