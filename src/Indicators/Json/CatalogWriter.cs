using System.Collections.Immutable;
using System.Text;

namespace Indicators.Json;

/// <summary>
/// Writes catalogues in their canonical form: properties in a fixed order, one entry a line, unescaped UTF-8, LF, two
/// spaces, figures as they were published. A file in canonical form that is read and written comes back byte for byte.
/// </summary>
/// <example><code>
/// CatalogWriter.WriteFolder(catalog, "catalog");                 // every item back into its file
/// string json = CatalogWriter.ToJson(catalog);                   // or all in one
/// </code></example>
public static class CatalogWriter
{
    /// <summary>The file that items made in code go to when a catalogue is written into several files.</summary>
    public const string HomeFile = "catalog.json";

    /// <summary>The whole catalogue as one document.</summary>
    public static string ToJson(IndicatorCatalog catalog)
    {
        using var stream = new MemoryStream();
        Write(catalog, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes the whole catalogue as one document.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="utf8">The stream. It is not closed.</param>
    public static void Write(IndicatorCatalog catalog, Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(utf8);
        new DocumentWriter(utf8, catalog).Write(DocumentParts.All(catalog, HomeFile));
    }

    /// <summary>Writes the whole catalogue as one file, which is replaced where it is there.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void WriteFile(IndicatorCatalog catalog, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.Create(path);
        Write(catalog, stream);
    }

    /// <summary>
    /// The catalogue as the files it was read from; what was made in code goes into <see cref="HomeFile"/>, or into the one file there is.
    /// </summary>
    public static ImmutableArray<CatalogFile> ToFiles(IndicatorCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return [.. Split(catalog).Select(parts => ToFile(parts, catalog))];
    }

    /// <summary>
    /// Writes the catalogue into a folder, each item into the file it was read from; see <see cref="ToFiles"/>. Other files stay as they
    /// are.
    /// </summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="folder">The folder; made where it is missing.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void WriteFolder(IndicatorCatalog catalog, string folder)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        foreach (DocumentParts parts in Split(catalog))
        {
            string path = PathIn(folder, parts.File);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using FileStream stream = File.Create(path);
            new DocumentWriter(stream, catalog).Write(parts);
        }
    }

    /// <summary>Writes observations one a line, as they come: for files of any size.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="utf8">The stream. It is not closed.</param>
    public static void WriteObservations(IEnumerable<Observation> observations, Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(utf8);
        new DocumentWriter(utf8, null).WriteLines(observations);
    }

    private static IReadOnlyList<DocumentParts> Split(IndicatorCatalog catalog)
    {
        SourceDocument[] documents = [.. catalog.Documents.Where(document => !CatalogFile.IsLines(document.File))];
        return new DocumentSplitter(catalog, documents.Length == 1 ? documents[0].File : HomeFile).Documents;
    }

    private static CatalogFile ToFile(DocumentParts parts, IndicatorCatalog catalog)
    {
        using var stream = new MemoryStream();
        new DocumentWriter(stream, catalog).Write(parts);
        return new CatalogFile(parts.File, stream.GetBuffer().AsMemory(0, (int)stream.Length));
    }

    /// <summary>A name that came out of a catalogue must not lead out of the folder.</summary>
    private static string PathIn(string folder, string file)
    {
        string root = Path.GetFullPath(folder);
        string path = Path.GetFullPath(Path.Combine(root, file));
        return path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new IOException($"The file '{file}' lies outside the folder '{folder}'; write such a catalogue with "
                + $"{nameof(WriteFile)}.");
    }
}
