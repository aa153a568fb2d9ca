namespace Indicators.Desk.Drafts.Remarks;

/// <summary>What the words of a remark are made of, beside what it shows.</summary>
/// <param name="Recorded">What the record has in the place of the figure; null where nothing.</param>
/// <param name="Elsewhere">Where the figure stands in the record instead; null where nowhere.</param>
/// <param name="Computed">What would compute; null where that is not one number.</param>
internal sealed record RemarkParts(RecordedWords? Recorded, RecordedWords? Elsewhere, string? Computed)
{
    public static RemarkParts None { get; } = new(null, null, null);
}
