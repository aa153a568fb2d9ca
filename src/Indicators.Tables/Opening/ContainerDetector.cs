using System.IO.Compression;

namespace Indicators.Tables;

/// <summary>What a file is, by its bytes. Its name is looked at only to call an unreadable one by the program that made it.</summary>
internal static class ContainerDetector
{
    /// <summary>As much of a text as tells what it is: pages put their styles before their table.</summary>
    private const int HeadBytes = 256 * 1024;

    private static readonly (byte[] Start, string Kind)[] Others =
    [
        ([.. "%PDF"u8], "PDF"),
        ([.. "Rar!"u8], "RAR (.rar)"),
        ([0x37, 0x7A, 0xBC, 0xAF], "7-Zip (.7z)"),
        ([0x1F, 0x8B], "gzip (.gz)"),
        ([.. "{\\rtf"u8], "RTF (.rtf)"),
        ([.. "PAR1"u8], "Parquet"),
        ([.. "SQLite format 3"u8], "SQLite"),
        ([0x89, 0x50, 0x4E, 0x47], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
    ];

    /// <summary>Names whose bytes say nothing more than that they are packed or compound.</summary>
    private static readonly (string Extension, string Kind)[] ByName =
    [
        (".et", "WPS (.et)"), (".ett", "WPS (.ett)"), (".wps", "WPS (.wps)"), (".wpt", "WPS (.wpt)"), (".dps", "WPS (.dps)"),
        (".ods", "OpenDocument (.ods)"), (".numbers", "Apple Numbers (.numbers)"), (".doc", "Word (.doc)"), (".uos", "UOF (.uos)"),
        (".dta", "Stata (.dta)"), (".sav", "SPSS (.sav)"), (".dbf", "dBASE (.dbf)"), (".mdb", "Access (.mdb)"), (".caj", "CAJ (.caj)"),
    ];

    public static ContainerFound Of(Stream content, string file)
    {
        byte[] head = new byte[(int)Math.Min(HeadBytes, content.Length)];
        content.ReadExactly(head);
        if (head.Length == 0)
            return new(WorkbookContainer.Unknown, OpeningProblem.Empty(file));
        if (head.AsSpan().StartsWith("PK\u0003\u0004"u8) || head.AsSpan().StartsWith("PK\u0005\u0006"u8))
            return OfArchive(content, file);
        if (head.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return OfCompound(content, file);
        if (IsBareBiff(head))
            return new(WorkbookContainer.Xls);
        foreach ((byte[] start, string kind) in Others)
        {
            if (head.AsSpan().StartsWith(start))
                return Other(file, kind);
        }

        return OfText(head, file);
    }

    private static ContainerFound Other(string file, string kind) => new(WorkbookContainer.Unknown, OpeningProblem.OtherKind(file, kind));

    /// <summary>Excel 2 to 5 wrote the records of a sheet without a compound file around them.</summary>
    private static bool IsBareBiff(ReadOnlySpan<byte> head) =>
        head is [0x09, 0x00 or 0x02 or 0x04 or 0x08, 0x04 or 0x06 or 0x08 or 0x10, 0x00, _, _, _, _, _, ..];

    private static ContainerFound OfArchive(Stream content, string file)
    {
        try
        {
            content.Position = 0;
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return ArchiveKind.Of(archive) switch
            {
                { Container: WorkbookContainer.Unknown } other => Other(file, other.Kind ?? NamedKind(file) ?? "ZIP (.zip)"),
                var known => new(known.Container),
            };
        }
        catch (InvalidDataException error)
        {
            return new(WorkbookContainer.Unknown, OpeningProblem.Damaged(file, error.Message));
        }
    }

    private static ContainerFound OfCompound(Stream content, string file) => CompoundDirectory.EntryNames(content) switch
    {
        var names when names.Contains("EncryptedPackage") => new(WorkbookContainer.Xlsx),
        var names when names.Contains("Workbook") || names.Contains("Book") => new(WorkbookContainer.Xls),
        var names when names.Contains("WordDocument") => Other(file, NamedKind(file) ?? "Word (.doc)"),
        var names when names.Contains("PowerPoint Document") => Other(file, NamedKind(file) ?? "PowerPoint (.ppt)"),
        _ when NamedKind(file) is { } kind => Other(file, kind),
        _ => new(WorkbookContainer.Unknown, OpeningProblem.Damaged(file, "no workbook stream")),
    };

    private static ContainerFound OfText(ReadOnlySpan<byte> head, string file)
    {
        if (TextEncoding.Detect(head) is not { } encoding)
        {
            return NamedKind(file) is { } kind
                ? Other(file, kind)
                : new(WorkbookContainer.Unknown, OpeningProblem.Unknown(file, head));
        }

        string text = encoding.Decode(head).TrimStart();
        return text switch
        {
            "" => new(WorkbookContainer.Unknown, OpeningProblem.Empty(file)),
            _ when text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) => Other(file, "MHTML (.mht)"),
            ['{' or '[', ..] when LooksLikeJson(text) => new(WorkbookContainer.Json),
            ['<', ..] => OfMarkup(text, file),
            _ => new(WorkbookContainer.Delimited),
        };
    }

    /// <summary>A bracket opens a note or a name too: JSON goes on with a quotation mark, a bracket or a literal.</summary>
    private static bool LooksLikeJson(string text) =>
        text.AsSpan(1).TrimStart() is ['"' or '{' or '[' or ']' or '}', ..] or [>= '0' and <= '9', ..];

    private static ContainerFound OfMarkup(string text, string file)
    {
        if (text.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal))
            return new(WorkbookContainer.SpreadsheetXml);
        bool isPage = text.Contains("<table", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase);
        return isPage ? new(WorkbookContainer.Html) : Other(file, NamedKind(file) ?? "XML");
    }

    private static string? NamedKind(string file)
    {
        string extension = Path.GetExtension(file);
        return ByName.FirstOrDefault(row => row.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase)).Kind;
    }
}
