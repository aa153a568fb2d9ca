namespace Indicators.Desk.Drafts.Names;

/// <summary>A name of the catalogue in a piece of text.</summary>
/// <param name="Start">Where it begins, in the piece.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Name">The name, folded.</param>
/// <param name="Ids">What bears it.</param>
internal sealed record Mention(int Start, int End, string Name, IReadOnlyList<string> Ids);
