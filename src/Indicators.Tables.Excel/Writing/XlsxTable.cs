using System.Collections.Immutable;
using System.IO.Compression;

namespace Indicators.Tables.Excel;

/// <summary>Writes tables as an .xlsx, a sheet each: numbers with all their digits and as many decimals as they were published
/// with.</summary>
/// <remarks>
/// Spreadsheets calculate with fifteen digits. A number that has more is written whole, and once more as text in a column of its
/// own. Texts that begin like a formula are marked as text. The same tables give the same bytes.
/// </remarks>
/// <example><code>
/// using Stream file = File.Create("progress.xlsx");
/// XlsxTable.Write([OutputTables.Progress(records), OutputTables.Observations(catalog)], file, Language.Chinese);
/// </code></example>
public static class XlsxTable
{
    // The clock is not asked: this is the first moment an archive can name.
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes tables.</summary>
    /// <param name="tables">The tables; at least one.</param>
    /// <param name="xlsx">Where the file goes; left open.</param>
    /// <param name="language">The language of heads and notes.</param>
    /// <exception cref="ArgumentException">There is no table, or two have one name.</exception>
    /// <exception cref="InvalidOperationException">A table has more rows, or a cell more characters, than a sheet can hold.</exception>
    public static void Write(IReadOnlyCollection<OutputTable> tables, Stream xlsx, Language language)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(xlsx);
        ArgumentNullException.ThrowIfNull(language);
        ImmutableArray<string> names = SheetNames.Of(tables, language);
        using var archive = new ZipArchive(xlsx, ZipArchiveMode.Create, leaveOpen: true);
        Put(archive, "[Content_Types].xml", stream => WorkbookParts.WriteContentTypes(stream, names.Length));
        Put(archive, "_rels/.rels", WorkbookParts.WritePackageRelations);
        Put(archive, "xl/workbook.xml", stream => WorkbookParts.WriteBook(stream, names));
        Put(archive, "xl/_rels/workbook.xml.rels", stream => WorkbookParts.WriteBookRelations(stream, names.Length));
        Put(archive, "xl/styles.xml", SheetStyles.Write);
        int number = 0;
        foreach (OutputTable table in tables)
            Put(archive, $"xl/worksheets/sheet{++number}.xml", stream => new SheetWriter(table, language).Write(stream));
    }

    private static void Put(ZipArchive archive, string name, Action<Stream> write)
    {
        ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Moment;
        using Stream stream = entry.Open();
        write(stream);
    }
}
