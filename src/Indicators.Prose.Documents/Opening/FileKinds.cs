namespace Indicators.Prose.Documents.Opening;

/// <summary>The kinds of files that are not read, by what they begin with and by name, each with the row that says what to do.</summary>
internal static class FileKinds
{
    public const string Writing = "IND6403";
    public const string Picture = "IND6404";
    public const string Tables = "IND6405";
    public const string Archive = "IND6406";

    /// <summary>By the first bytes.</summary>
    public static IReadOnlyList<(byte[] Start, string Kind, string Row)> Starts { get; } =
    [
        ([.. "{\\rtf"u8], "RTF (.rtf)", Writing),
        ([.. "AT&TFORM"u8], "DjVu (.djvu)", Writing),
        ([.. "CAJ"u8], "CAJ (.caj)", Writing),
        ([.. "KDH"u8], "KDH (.kdh)", Writing),
        ([.. "%!PS"u8], "PostScript (.ps)", Writing),
        ([.. "MIME-Version:"u8], "MHTML (.mht)", Writing),
        ([0xDB, 0xA5, 0x2D, 0x00], "Word 2 (.doc)", Writing),
        ([0xFF, 0x57, 0x50, 0x43], "WordPerfect (.wpd)", Writing),
        ([0x89, 0x50, 0x4E, 0x47], "PNG", Picture),
        ([0xFF, 0xD8, 0xFF], "JPEG", Picture),
        ([.. "GIF8"u8], "GIF", Picture),
        ([.. "BM"u8], "BMP", Picture),
        ([0x49, 0x49, 0x2A, 0x00], "TIFF", Picture),
        ([0x4D, 0x4D, 0x00, 0x2A], "TIFF", Picture),
        ([.. "RIFF"u8], "WebP", Picture),
        ([0x00, 0x00, 0x00, 0x18, 0x66, 0x74, 0x79, 0x70], "HEIC", Picture),
        ([.. "Rar!"u8], "RAR (.rar)", Archive),
        ([0x37, 0x7A, 0xBC, 0xAF], "7-Zip (.7z)", Archive),
        ([0x1F, 0x8B], "gzip (.gz)", Archive),
        ([0x42, 0x5A, 0x68], "bzip2 (.bz2)", Archive),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz (.xz)", Archive),
        ([.. "SQLite format 3"u8], "SQLite", Tables),
    ];

    /// <summary>By a part of a packed file.</summary>
    public static IReadOnlyList<(string Part, string Kind, string Row)> Parts { get; } =
    [
        ("OFD.xml", "OFD (.ofd)", Writing),
        ("xl/workbook.xml", "Excel (.xlsx)", Tables),
        ("xl/workbook.bin", "Excel (.xlsb)", Tables),
        ("ppt/presentation.xml", "PowerPoint (.pptx)", Writing),
        ("FixedDocSeq.fdseq", "XPS (.xps)", Writing),
        ("META-INF/container.xml", "EPUB (.epub)", Writing),
    ];

    /// <summary>By a stream of a compound file.</summary>
    public static IReadOnlyList<(string Stream, string Kind, string Row)> Streams { get; } =
    [
        ("WordDocument", "Word (.doc)", Writing),
        ("Workbook", "Excel (.xls)", Tables),
        ("Book", "Excel (.xls)", Tables),
        ("PowerPoint Document", "PowerPoint (.ppt)", Writing),
        ("FileHeader", "HWP (.hwp)", Writing),
        ("__properties_version1.0", "Outlook (.msg)", Writing),
    ];

    /// <summary>By name, where the bytes say no more than that a file is packed or compound.</summary>
    public static IReadOnlyList<(string Extension, string Kind, string Row)> Names { get; } =
    [
        (".wps", "WPS (.wps)", Writing), (".wpt", "WPS (.wpt)", Writing), (".dps", "WPS (.dps)", Writing),
        (".et", "WPS (.et)", Tables), (".ofd", "OFD (.ofd)", Writing), (".doc", "Word (.doc)", Writing), (".dot", "Word (.dot)", Writing),
        (".ppt", "PowerPoint (.ppt)", Writing), (".xls", "Excel (.xls)", Tables), (".uot", "UOF (.uot)", Writing),
        (".uof", "UOF (.uof)", Writing), (".pages", "Apple Pages (.pages)", Writing), (".ceb", "CEB (.ceb)", Writing),
        (".gd", "GD (.gd)", Writing), (".sep", "SEP (.sep)", Writing), (".caj", "CAJ (.caj)", Writing),
    ];
}
