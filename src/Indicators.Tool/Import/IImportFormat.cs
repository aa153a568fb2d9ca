namespace Indicators.Tool;

/// <summary>A format that <c>import</c> reads. A new one is a class and a row in <see cref="ImportFormats"/>.</summary>
internal interface IImportFormat
{
    /// <summary>What <c>--format</c> calls it, such as <c>sdmx-csv</c>.</summary>
    string Id { get; }

    /// <summary>Whether a file looks like it, by its first bytes and only then by its name.</summary>
    /// <param name="head">The first bytes, at most 64 kB; empty for a folder.</param>
    /// <param name="name">The file's name; the path of a folder ends with a slash.</param>
    bool Recognises(ReadOnlySpan<byte> head, string name);

    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">It cannot be read at all; the message says why.</exception>
    ImportReport Import(ImportRequest request);
}
