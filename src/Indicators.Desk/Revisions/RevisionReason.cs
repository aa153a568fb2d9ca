namespace Indicators.Desk;

/// <summary>A reason for a revision, with what says so.</summary>
public sealed record RevisionReason
{
    internal RevisionReason(RevisionCause cause, LocalizedText? evidence)
    {
        Cause = cause;
        Evidence = evidence;
    }

    /// <summary>The reason.</summary>
    public RevisionCause Cause { get; }

    /// <summary>What says so: the two statuses, the reason of a break, the title of a source, a note; null where nothing does.</summary>
    public LocalizedText? Evidence { get; }

    /// <summary>The reason with its evidence.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language)
    {
        string cause = RecordWordings.Table.ToText("revision-cause." + Cause, language);
        return Evidence is { } said ? RecordWordings.Table.ToText("revision.evidence", language, cause, said.In(language)) : cause;
    }

    /// <summary>The reason in Chinese.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
