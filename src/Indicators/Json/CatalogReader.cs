using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Indicators.Json;

/// <summary>
/// Reads catalogues from JSON: one file, a folder of files, a stream or bytes. Every error of every file is found in one
/// pass, with file, path, line, column and what was expected.
/// </summary>
/// <remarks>
/// <para>A folder is one catalogue: its <c>*.json</c> files in the ordinal order of their paths relative to it, then its
/// <c>*.observations.jsonl</c> files, one observation a line. Sub-folders belong to it; <c>*.schema.json</c> does not.</para>
/// <para>JSON in UTF-8; comments (<c>//</c>, <c>/* */</c>) and a comma before a closing bracket are read over. So is a byte
/// order mark. None of them is ever written. Unknown and repeated properties are
/// errors. Time and memory are bounded by the size of the files, whatever is in them.</para>
/// </remarks>
/// <example><code>
/// IndicatorCatalog catalog = CatalogReader.Read("catalog");                      // throws with all errors
/// if (!CatalogReader.TryRead("catalog", out catalog, out var diagnostics))       // or gives them
///     foreach (Diagnostic d in diagnostics) Console.Error.WriteLine(d);
/// IndicatorCatalog rest = CatalogReader.ReadSound("catalog", out diagnostics);   // or leaves out what is not sound
/// </code></example>
public static partial class CatalogReader
{
    /// <summary>Reads a file or folder.</summary>
    /// <param name="path">The file or the folder.</param>
    /// <param name="options">Limits and units; null for the defaults.</param>
    /// <exception cref="CatalogException">Something is wrong; the exception carries every error.</exception>
    public static IndicatorCatalog Read(string path, CatalogReadOptions? options = null) =>
        Sound(ReadSound(path, out ImmutableArray<Diagnostic> diagnostics, options), diagnostics);

    /// <summary>Reads one document from a stream, from where it stands to its end.</summary>
    /// <param name="utf8">The stream. It is not closed.</param>
    /// <param name="name">What locations call it.</param>
    /// <param name="options">Limits and units; null for the defaults.</param>
    /// <exception cref="CatalogException">Something is wrong; the exception carries every error.</exception>
    public static IndicatorCatalog Read(Stream utf8, string name, CatalogReadOptions? options = null) =>
        Sound(ReadSound(utf8, name, out ImmutableArray<Diagnostic> diagnostics, options), diagnostics);

    /// <summary>Reads files that are in memory, as one catalogue; in the order of their names, whatever order they are given in.</summary>
    /// <param name="files">The files.</param>
    /// <param name="options">Limits and units; null for the defaults.</param>
    /// <exception cref="CatalogException">Something is wrong; the exception carries every error.</exception>
    public static IndicatorCatalog Read(IEnumerable<CatalogFile> files, CatalogReadOptions? options = null) =>
        Sound(ReadSound(files, out ImmutableArray<Diagnostic> diagnostics, options), diagnostics);

    /// <summary>Reads one document from text.</summary>
    /// <param name="json">The document.</param>
    /// <param name="name">What locations call it.</param>
    /// <param name="options">Limits and units; null for the defaults.</param>
    /// <exception cref="CatalogException">Something is wrong; the exception carries every error.</exception>
    public static IndicatorCatalog Parse(string json, string name = "catalog.json", CatalogReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read([new CatalogFile(name, Encoding.UTF8.GetBytes(json))], options);
    }

    /// <summary>Reads a file or folder; false where there is an error.</summary>
    /// <param name="path">The file or the folder.</param>
    /// <param name="catalog">The catalogue, or null.</param>
    /// <param name="diagnostics">Every finding in the order of files, lines and columns; warnings may stand beside a catalogue.</param>
    /// <param name="options">Limits and units; null for the defaults.</param>
    public static bool TryRead(
        string path, [NotNullWhen(true)] out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics,
            CatalogReadOptions? options = null)
    {
        catalog = ReadSound(path, out diagnostics, options);
        return KeepIfSound(ref catalog, diagnostics);
    }

    /// <summary>Reads one document from a stream; false where there is an error.</summary>
    /// <inheritdoc cref="TryRead(string, out IndicatorCatalog?, out ImmutableArray{Diagnostic}, CatalogReadOptions?)"/>
    /// <param name="utf8">The stream. It is not closed.</param>
    /// <param name="name">What locations call it.</param>
    /// <param name="catalog">The catalogue, or null.</param>
    /// <param name="diagnostics">Every finding in the order of lines and columns.</param>
    /// <param name="options">Limits and units; null for the defaults.</param>
    public static bool TryRead(
        Stream utf8, string name, [NotNullWhen(true)] out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics,
            CatalogReadOptions? options = null)
    {
        catalog = ReadSound(utf8, name, out diagnostics, options);
        return KeepIfSound(ref catalog, diagnostics);
    }

    /// <summary>Reads files that are in memory; false where there is an error.</summary>
    /// <inheritdoc cref="TryRead(string, out IndicatorCatalog?, out ImmutableArray{Diagnostic}, CatalogReadOptions?)"/>
    /// <param name="files">The files.</param>
    /// <param name="catalog">The catalogue, or null.</param>
    /// <param name="diagnostics">Every finding in the order of files, lines and columns.</param>
    /// <param name="options">Limits and units; null for the defaults.</param>
    public static bool TryRead(
        IEnumerable<CatalogFile> files, [NotNullWhen(true)] out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics,
            CatalogReadOptions? options = null)
    {
        catalog = ReadSound(files, out diagnostics, options);
        return KeepIfSound(ref catalog, diagnostics);
    }

    /// <summary>
    /// Reads what is sound in a file or folder. An entry with an error is left out, whole: of two with one id the second.
    /// So is what cannot stand without it, such as the observations of an indicator; what can, such as those of a source,
    /// loses the link. What is kept can be written and read again.
    /// </summary>
    /// <param name="path">The file or the folder.</param>
    /// <param name="diagnostics">Everything that is wrong, in the order of files, lines and columns.</param>
    /// <param name="options">Limits and units; null for the defaults.</param>
    public static IndicatorCatalog ReadSound(string path, out ImmutableArray<Diagnostic> diagnostics, CatalogReadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= CatalogReadOptions.Default;
        var reading = new CatalogLoad(options);
        return reading.Read(CatalogPath.Load(path, reading, options), out diagnostics);
    }

    /// <summary>Reads what is sound in one document from a stream.</summary>
    /// <inheritdoc cref="ReadSound(string, out ImmutableArray{Diagnostic}, CatalogReadOptions?)"/>
    /// <param name="utf8">The stream. It is not closed.</param>
    /// <param name="name">What locations call it.</param>
    /// <param name="diagnostics">Everything that is wrong, in the order of lines and columns.</param>
    /// <param name="options">Limits and units; null for the defaults.</param>
    public static IndicatorCatalog ReadSound(Stream utf8, string name, out ImmutableArray<Diagnostic> diagnostics,
        CatalogReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        options ??= CatalogReadOptions.Default;
        var reading = new CatalogLoad(options);
        return reading.Read(CatalogPath.Load(utf8, name, reading, options), out diagnostics);
    }

    /// <summary>Reads what is sound in files that are in memory.</summary>
    /// <inheritdoc cref="ReadSound(string, out ImmutableArray{Diagnostic}, CatalogReadOptions?)"/>
    /// <param name="files">The files.</param>
    /// <param name="diagnostics">Everything that is wrong, in the order of files, lines and columns.</param>
    /// <param name="options">Limits and units; null for the defaults.</param>
    public static IndicatorCatalog ReadSound(IEnumerable<CatalogFile> files, out ImmutableArray<Diagnostic> diagnostics,
        CatalogReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new CatalogLoad(options ?? CatalogReadOptions.Default).Read(files, out diagnostics);
    }

    private static IndicatorCatalog Sound(IndicatorCatalog catalog, ImmutableArray<Diagnostic> diagnostics) =>
        HasError(diagnostics) ? throw new CatalogException(diagnostics) : catalog;

    private static bool KeepIfSound(ref IndicatorCatalog? catalog, ImmutableArray<Diagnostic> diagnostics)
    {
        bool failed = HasError(diagnostics);
        catalog = failed ? null : catalog;
        return !failed;
    }

    private static bool HasError(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
