namespace Indicators.Desk;

/// <summary>What the checker of drafts is told beside the catalogue.</summary>
public sealed record DraftCheckOptions
{
    /// <summary>Nothing is told.</summary>
    public static DraftCheckOptions Default { get; } = new();

    /// <summary>
    /// Whose draft it is: the id or the name of a subject of the catalogue, which 全市, 我区 and a figure that names nobody stand
    /// for. Null: it is guessed from the draft, and the check says so.
    /// </summary>
    public string? Subject { get; init; }
}
