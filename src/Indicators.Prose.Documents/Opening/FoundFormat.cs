using System.Buffers;
using System.IO.Compression;
using System.Text;
using Indicators.Tables;

namespace Indicators.Prose.Documents.Opening;

/// <summary>What a file is, by its bytes; its name is looked at only to call an unread one by its program, and for pages.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Problem">Why it is not read; null where it is.</param>
internal readonly record struct FoundFormat(DocumentKind Kind, Diagnostic? Problem = null)
{
    /// <summary>As much of a text as tells its encoding, and whether it is a page.</summary>
    public const int HeadBytes = 256 * 1024;

    /// <summary>A PDF may have some bytes of a mail or a server before its mark.</summary>
    private const int PdfMarkWithin = 1024;

    /// <summary>The first element of a page may stand behind comments.</summary>
    private const int MarkupWithin = 4096;

    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly string[] PageStarts = ["<!doctype html", "<html", "<head", "<body", "<!--"];

    private static readonly string[] PageNames = [".html", ".htm", ".shtml", ".xhtml"];

    /// <summary>No text has these: null and the controls that neither space nor end a line.</summary>
    private static readonly SearchValues<char> Controls =
        SearchValues.Create("\0\x01\x02\x03\x04\x05\x06\a\b\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19");

    /// <summary>What a whole file is.</summary>
    public static FoundFormat Of(byte[] content, string file)
    {
        ReadOnlySpan<byte> bytes = content;
        if (bytes.IsEmpty)
            return new(DocumentKind.Unknown, DocumentProblem.Empty(file));
        if (bytes[..Math.Min(PdfMarkWithin, bytes.Length)].IndexOf("%PDF-"u8) is >= 0 and var mark && (mark == 0 || !IsText(bytes[..mark])))
            return new(DocumentKind.Pdf);
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8))
            return OfArchive(content, file);
        if (bytes.StartsWith(Compound))
            return OfCompound(content, file);
        foreach ((byte[] start, string kind, string row) in FileKinds.Starts)
        {
            // BM and CAJ may begin a text too.
            bool isDecisive = start.Length > 3 || start.Any(one => one is < 0x20 or >= 0x80);
            if (bytes.StartsWith(start) && (isDecisive || !IsText(bytes)))
                return Other(row, file, kind);
        }

        return OfText(bytes, file);
    }

    /// <summary>The encoding of what is a plain text by its head; null for everything else.</summary>
    public static Encoding? TextEncodingOf(byte[] head, string file) =>
        Of(head, file).Kind == DocumentKind.Text ? TextEncoding.Detect(head)?.Encoding : null;

    private static FoundFormat Other(string row, string file, string kind) =>
        new(DocumentKind.Unknown, DocumentProblem.OtherKind(row, file, kind));

    private static FoundFormat OfText(ReadOnlySpan<byte> bytes, string file)
    {
        if (TextOf(bytes) is not { } text)
            return Named(file) ?? new(DocumentKind.Unknown, DocumentProblem.Unknown(file, bytes));
        string start = text[..Math.Min(MarkupWithin, text.Length)].TrimStart();
        if (IsPage(start, file))
            return new(DocumentKind.Html);
        return start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            ? Named(file) ?? Other(FileKinds.Writing, file, "XML (.xml)")
            : new(DocumentKind.Text);
    }

    private static bool IsPage(string start, string file)
    {
        if (PageStarts.Any(mark => start.StartsWith(mark, StringComparison.OrdinalIgnoreCase)))
            return true;
        bool isXhtml = start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            && start.Contains("<html", StringComparison.OrdinalIgnoreCase);
        return isXhtml || (start.StartsWith('<') && PageNames.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
    }

    private static bool IsText(ReadOnlySpan<byte> bytes) => TextOf(bytes) is not null;

    /// <summary>The head of a text; null where the bytes are none, though some encoding takes them.</summary>
    private static string? TextOf(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(HeadBytes, bytes.Length)];
        if (TextEncoding.Detect(head) is not { } encoding)
            return null;
        string text = encoding.Decode(head);
        bool isWide = encoding.Encoding is UnicodeEncoding or UTF32Encoding;
        bool isBroken = isWide && encoding.Mark == 0 && text.AsSpan().Contains('\ufffd');
        return text.AsSpan().ContainsAny(Controls) || isBroken ? null : text;
    }

    private static FoundFormat OfCompound(byte[] content, string file)
    {
        using var stream = new MemoryStream(content, writable: false);
        IReadOnlySet<string> names = CompoundDirectory.EntryNames(stream);
        if (names.Contains("EncryptedPackage"))
            return new(DocumentKind.Unknown, DocumentProblem.Protected(file));
        if (Named(file) is { } named)
            return named;
        foreach ((string entry, string kind, string row) in FileKinds.Streams)
        {
            if (names.Contains(entry))
                return Other(row, file, kind);
        }

        return Other(FileKinds.Writing, file, "OLE");
    }

    private static FoundFormat OfArchive(byte[] content, string file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false));
            var parts = new HashSet<string>(
                archive.Entries.Select(entry => entry.FullName.Replace('\\', '/').TrimStart('/')), StringComparer.OrdinalIgnoreCase);
            if (parts.Contains("word/document.xml") || (parts.Contains("[Content_Types].xml") && parts.Any(IsMainOfWord)))
                return new(DocumentKind.Docx);
            foreach ((string part, string kind, string row) in FileKinds.Parts)
            {
                if (parts.Contains(part))
                    return Other(row, file, kind);
            }

            if (parts.Contains("mimetype"))
                return Other(FileKinds.Writing, file, "OpenDocument (.odt)");
            return Named(file) ?? Other(FileKinds.Archive, file, "ZIP (.zip)");
        }
        catch (InvalidDataException)
        {
            return new(DocumentKind.Unknown, DocumentProblem.Damaged(file, "ZIP"));
        }
    }

    /// <summary>Some programs call the main part word/document2.xml.</summary>
    private static bool IsMainOfWord(string part) =>
        part.StartsWith("word/document", StringComparison.OrdinalIgnoreCase) && part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private static FoundFormat? Named(string file)
    {
        string extension = Path.GetExtension(file);
        foreach ((string name, string kind, string row) in FileKinds.Names)
        {
            if (name.Equals(extension, StringComparison.OrdinalIgnoreCase))
                return Other(row, file, kind);
        }

        return null;
    }
}
