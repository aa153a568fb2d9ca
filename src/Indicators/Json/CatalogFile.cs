using System.Runtime.InteropServices;

namespace Indicators.Json;

/// <summary>One file of a catalogue: what a reader is given and a writer gives.</summary>
public sealed class CatalogFile
{
    internal const string LinesSuffix = ".observations.jsonl";

    private readonly string? _path;

    /// <summary>A file in memory.</summary>
    /// <param name="name">
    /// Its name, with <c>/</c> between folders; the one that locations carry. A name that ends with
    /// <c>.observations.jsonl</c> is a file of one observation a line.
    /// </param>
    /// <param name="utf8">Its content in UTF-8.</param>
    public CatalogFile(string name, ReadOnlyMemory<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Utf8 = utf8;
    }

    /// <summary>A file of lines that stays on disk and is read as it is needed.</summary>
    private CatalogFile(string name, string path)
    {
        Name = name;
        _path = path;
    }

    /// <summary>The name, with <c>/</c> between folders.</summary>
    public string Name { get; }

    /// <summary>The content in UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>True for a file of one observation a line.</summary>
    internal bool HoldsLines => IsLines(Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal static CatalogFile OfLinesAt(string name, string path) => new(name, path);

    /// <summary>The content as a stream.</summary>
    internal Stream Open()
    {
        if (_path is not null)
            return File.OpenRead(_path);
        return MemoryMarshal.TryGetArray(Utf8, out ArraySegment<byte> bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(Utf8.ToArray(), writable: false);
    }

    internal static bool IsLines(string name) => name.EndsWith(LinesSuffix, StringComparison.OrdinalIgnoreCase);
}
