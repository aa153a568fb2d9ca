using System.IO.Compression;
using System.Text;

namespace Indicators.Tables;

/// <summary>What a packed file is, by the names of its parts.</summary>
/// <param name="Container">What it is; unknown for what is not read.</param>
/// <param name="Kind">What an unread one is called; null where the parts do not tell.</param>
internal readonly record struct ArchiveKind(WorkbookContainer Container, string? Kind)
{
    public static ArchiveKind Of(ZipArchive archive)
    {
        if (archive.GetEntry("mimetype") is { Length: < 200 } type)
            return new(WorkbookContainer.Unknown, OfMimeType(TextOf(type)));
        if (Has(archive, "xl/workbook.bin"))
            return new(WorkbookContainer.Xlsb, null);
        if (archive.Entries.Any(entry => entry.FullName.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase)))
            return new(WorkbookContainer.Xlsx, null);
        if (Has(archive, "word/document.xml"))
            return new(WorkbookContainer.Unknown, "Word (.docx)");
        if (Has(archive, "ppt/presentation.xml"))
            return new(WorkbookContainer.Unknown, "PowerPoint (.pptx)");
        return archive.Entries.Any(entry => entry.FullName.EndsWith(".iwa", StringComparison.Ordinal))
            ? new(WorkbookContainer.Unknown, "Apple Numbers (.numbers)")
            : new(WorkbookContainer.Unknown, null);
    }

    private static bool Has(ZipArchive archive, string part) =>
        archive.Entries.Any(entry => entry.FullName.Replace('\\', '/').TrimStart('/').Equals(part, StringComparison.OrdinalIgnoreCase));

    private static string OfMimeType(string type) =>
        type.Contains("spreadsheet", StringComparison.Ordinal) ? "OpenDocument (.ods)" : $"OpenDocument ({type.Trim()})";

    private static string TextOf(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.ASCII);
        char[] text = new char[200];
        return new string(text, 0, reader.ReadBlock(text));
    }
}
