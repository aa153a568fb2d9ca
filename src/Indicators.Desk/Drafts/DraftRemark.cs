using Indicators.Desk.Drafts.Remarks;
using Indicators.Prose.Documents;

namespace Indicators.Desk;

/// <summary>One figure of a draft, with what the record says of it. Immutable.</summary>
public sealed record DraftRemark
{
    /// <summary>Where the figure begins: UTF-16 code units from the start of the text.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends: the first code unit after it.</summary>
    public required int End { get; init; }

    /// <summary>The figure as the draft writes it.</summary>
    public required string Literal { get; init; }

    /// <summary>The sentence it stands in.</summary>
    public required string Sentence { get; init; }

    /// <summary>The verdict.</summary>
    public required DraftVerdict Verdict { get; init; }

    /// <summary>Why, where the verdict alone does not say it.</summary>
    public DraftReason Reason { get; init; }

    /// <summary>How a figure that differs may have come about.</summary>
    public DraftSlip Slip { get; init; }

    /// <summary>The indicator it was taken to be of; null where none was found.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The subject it was taken to be of; null where none was found.</summary>
    public Subject? Subject { get; init; }

    /// <summary>The period it was taken to be of; null where it is not stated.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>What was published in its place; null where the record has nothing.</summary>
    public Figure? Published { get; init; }

    /// <summary>Where that was published; null where the record does not say.</summary>
    public Source? Source { get; init; }

    /// <summary>The observation it was held against; null where there is none, or it was a target.</summary>
    public Observation? Observation { get; init; }

    /// <summary>The target it was held against; null where there is none, or it was an observation.</summary>
    public Target? Target { get; init; }

    /// <summary>
    /// The draft's amount less the published one, in its unit, of two percentages in points; null where they cannot be subtracted.
    /// </summary>
    public Quantity? Difference { get; init; }

    /// <summary>What to write instead; null where that cannot be told.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The figures of the draft it was swapped with, or does not compute with.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>Where in a document it stands; null for a text without one.</summary>
    public DocumentPlace? Place { get; init; }

    /// <summary>True for what has to be looked at: what differs or does not compute.</summary>
    public bool IsFault => Verdict is DraftVerdict.Differs or DraftVerdict.DoesNotCompute;

    internal RemarkParts Parts { get; init; } = RemarkParts.None;
}
