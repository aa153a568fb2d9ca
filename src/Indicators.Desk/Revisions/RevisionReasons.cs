using System.Collections.Immutable;

namespace Indicators.Desk;

/// <summary>Why a figure was revised: what statuses, breaks, titles and notes say. Nothing is concluded from the numbers.</summary>
internal sealed class RevisionReasons(IndicatorCatalog catalog)
{
    /// <summary>Words of a title or a note, the telling ones first.</summary>
    private static readonly (string Word, RevisionCause Cause)[] Words =
    [
        ("普查", RevisionCause.Census), ("census", RevisionCause.Census), ("最终核实", RevisionCause.Final), ("初步核实", RevisionCause.Final),
        ("最终核算", RevisionCause.Final), ("final", RevisionCause.Final), ("口径", RevisionCause.Scope), ("scope", RevisionCause.Scope),
        ("区划", RevisionCause.Territory), ("territor", RevisionCause.Territory), ("行业分类", RevisionCause.Classification),
            ("classification", RevisionCause.Classification),
        ("核算方法", RevisionCause.Method), ("method", RevisionCause.Method), ("基期轮换", RevisionCause.BaseRotation),
            ("rebas", RevisionCause.BaseRotation),
    ];

    private static readonly ImmutableArray<RevisionReason> NotStated = [new RevisionReason(RevisionCause.NotStated, null)];

    public ImmutableArray<RevisionReason> Of(Indicator indicator, Vintage earlier, Vintage later)
    {
        var reasons = new List<RevisionReason>();
        (Observation before, Observation after) = (earlier.Observation, later.Observation);
        if (after.Status < before.Status)
            reasons.Add(new RevisionReason(RevisionCause.Final, StatusesOf(before, after)));
        foreach (SeriesBreak at in indicator.Breaks.Where(one => IsBetween(one, earlier, later)))
            Add(reasons, CauseOf(at.Kind), at.Reason);
        Source? source = catalog.Sources.Find(after.SourceId);
        AddWords(reasons, source?.Title);
        AddWords(reasons, after.Note);
        if (catalog.Sources.Find(before.SourceId) is { } first && source is not null && first.Publisher != source.Publisher
            && reasons.Count == 0)
            Add(reasons, RevisionCause.OtherPublisher, new LocalizedText($"{first.Publisher} → {source.Publisher}"));
        return reasons.Count == 0 ? NotStated : [.. reasons];
    }

    /// <summary>A new series began between the two publications, or in the period itself.</summary>
    private static bool IsBetween(SeriesBreak at, Vintage earlier, Vintage later) =>
        (at.At > earlier.PublishedOn && at.At <= later.PublishedOn)
        || (later.Observation.Period is { } period && at.At >= period.Start && at.At <= period.End);

    private static LocalizedText StatusesOf(Observation before, Observation after) => new(
        $"{before.Status.ToText(Language.Chinese)} → {after.Status.ToText(Language.Chinese)}",
        $"{before.Status.ToText(Language.English)} → {after.Status.ToText(Language.English)}");

    private static void AddWords(List<RevisionReason> reasons, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        foreach ((string word, RevisionCause cause) in Words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                Add(reasons, cause, new LocalizedText(text));
                return;
            }
        }
    }

    private static void Add(List<RevisionReason> reasons, RevisionCause cause, LocalizedText evidence)
    {
        if (!reasons.Exists(one => one.Cause == cause && one.Evidence is not null && !IsStatus(one)))
            reasons.Add(new RevisionReason(cause, evidence));
    }

    private static bool IsStatus(RevisionReason reason) => reason.Evidence?.Zh?.Contains('→', StringComparison.Ordinal) == true;

    private static RevisionCause CauseOf(BreakKind kind) => kind switch
    {
        BreakKind.Census => RevisionCause.Census,
        BreakKind.Scope => RevisionCause.Scope,
        BreakKind.Classification => RevisionCause.Classification,
        BreakKind.Method => RevisionCause.Method,
        BreakKind.Territory => RevisionCause.Territory,
        BreakKind.BaseRotation => RevisionCause.BaseRotation,
        _ => RevisionCause.NotStated,
    };
}
