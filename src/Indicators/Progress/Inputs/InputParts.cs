namespace Indicators.Progress.Inputs;

/// <summary>
/// What only some targets are judged from: figures that were added up or chained, another series, a baseline of another target.
/// </summary>
internal sealed record InputParts
{
    public static InputParts None { get; } = new();

    public IReadOnlyList<Observation> Summands { get; init; } = [];

    public IReadOnlyList<Observation> ReferenceParts { get; init; } = [];

    public IReadOnlyList<int> MissingYears { get; init; } = [];

    public int? ChainedYears { get; init; }

    public Observation? ChainedSince { get; init; }

    public ReferenceValue? Reference { get; init; }

    public bool IsUsedUp { get; init; }

    /// <summary>True where a chain ends at a break: what it came to is told and no more.</summary>
    public bool IsCutShort { get; init; }

    /// <summary>
    /// The baseline the threshold was made from, where that is not where the way starts: last year's total, of a growth of the year.
    /// </summary>
    public Measure? ThresholdBaseline { get; init; }

    /// <summary>The period of a baseline that the target does not state.</summary>
    public TimePeriod? BaselinePeriod { get; init; }
}
