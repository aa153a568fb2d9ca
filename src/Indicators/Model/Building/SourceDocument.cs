namespace Indicators;

/// <summary>A file a catalogue was read from, and what its head says besides its entries.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Schema">The schema it names for editors; or null.</param>
internal sealed record SourceDocument(string File, string? Schema);
