namespace Indicators.Fuzz.Targets;

/// <summary>A format of interchange as a row: how it is read and written, and small files as other programs write it.</summary>
/// <param name="Name">The target's name.</param>
/// <param name="Extension">How its files end.</param>
/// <param name="Read">Reads it.</param>
/// <param name="Write">Writes it; null: it is only read.</param>
/// <param name="Samples">Files of others, made up.</param>
/// <param name="Exchanged">Pieces of them that are exchanged for other numbers and periods.</param>
internal sealed record InterchangeFormat(
    string Name, string Extension, Func<Stream, string, ImportReport> Read, Action<IndicatorCatalog, Stream>? Write, string[] Samples, string[] Exchanged);
