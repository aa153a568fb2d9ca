using Indicators.Desk.Drafts.Claims;
using Indicators.Desk.Drafts.Record;

namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>What came of looking a figure up.</summary>
/// <param name="Claim">The figure.</param>
/// <param name="Verdict">The verdict.</param>
internal sealed record Finding(DraftClaim Claim, DraftVerdict Verdict)
{
    public DraftReason Reason { get; init; }

    public DraftSlip Slip { get; init; }

    /// <summary>What the record has in its place; null where nothing.</summary>
    public RecordedStatement? Recorded { get; init; }

    /// <summary>Where the figure of the draft stands in the record instead.</summary>
    public RecordedStatement? Elsewhere { get; init; }

    /// <summary>The figure of the draft in the form of the record.</summary>
    public Figure? Stated { get; init; }

    /// <summary>The figures beside it that it does not compute with, as written.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>What would compute; null where that is not one number.</summary>
    public string? Computed { get; init; }

    /// <summary>What the figure is of, as far as it was found, for putting figures of one thing side by side.</summary>
    public (string Indicator, string Subject)? Topic { get; init; }
}
