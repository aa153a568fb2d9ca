namespace Indicators;

/// <summary>A unit of a catalogue's own, with what a catalogue knows of it and the unit itself does not: its name and its place.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Name">Its name as the catalogue gives it; or null.</param>
/// <param name="Place">Where it was read.</param>
internal sealed record OwnUnit(Unit Unit, LocalizedText? Name, ItemPlace Place)
{
    /// <summary>The quantity it was defined as, as the file writes it; null where it was made in code or by a factor.</summary>
    public string? Definition { get; init; }
}
