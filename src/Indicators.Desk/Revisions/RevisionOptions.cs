namespace Indicators.Desk;

/// <summary>What a ledger of revisions is asked for. Immutable.</summary>
public sealed record RevisionOptions
{
    /// <summary>Everything, with verdicts.</summary>
    public static RevisionOptions Default { get; } = new();

    /// <summary>Only releases from this day on; null: all.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Whether targets are assessed to find the verdicts a revision turned.</summary>
    public bool WithVerdicts { get; init; } = true;
}
