namespace Indicators.Tool;

/// <summary>A format that <c>import</c> reads. A new one is a class and a row in <see cref="ImportFormats"/>.</summary>
internal interface IImportFormat
{
    /// <summary>What <c>--format</c> calls it, such as <c>sdmx-csv</c>.</summary>
    string Id { get; }

    /// <summary>Whether a file looks like it, by its first bytes and only then by its name.</summary>
    /// <param name="head">The first bytes, at most 64 kB.</param>
    /// <param name="name">The file's name.</param>
    bool Recognises(ReadOnlySpan<byte> head, string name);

    /// <summary>Reads a file.</summary>
    ImportReport Import(ImportRequest request);
}
