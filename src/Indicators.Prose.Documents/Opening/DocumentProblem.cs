using System.Globalization;

namespace Indicators.Prose.Documents.Opening;

/// <summary>What is told of a document: a row of <see cref="DocumentsWordings"/> each.</summary>
internal static class DocumentProblem
{
    /// <summary>A signature is told by its first bytes.</summary>
    private const int BytesShown = 8;
    /// <summary>Pages without text: 1, 2, 3 …; a line of an error names no more.</summary>
    private const int PagesShown = 12;

    public static Diagnostic Empty(string file) => Error("IND6401", file, file);

    public static Diagnostic Unknown(string file, ReadOnlySpan<byte> bytes) =>
        Error("IND6402", file, file, Convert.ToHexString(bytes[..Math.Min(BytesShown, bytes.Length)]));

    /// <param name="id">The row that says what to do with files of the kind.</param>
    /// <param name="file">The file.</param>
    /// <param name="kind">What it is called.</param>
    public static Diagnostic OtherKind(string id, string file, string kind) => Error(id, file, file, kind);

    public static Diagnostic Damaged(string file, string why) => Error("IND6407", file, file, why);

    public static Diagnostic Protected(string file) => Error("IND6408", file, file);

    public static Diagnostic TooLarge(string file, long limit) => Error("IND6409", file, file, Number(limit));

    public static Diagnostic UnpacksTooLarge(string file, long limit) => Error("IND6410", file, file, Number(limit));

    public static Diagnostic TooDeep(string file, int limit) => Error("IND6411", file, file, Number(limit));

    public static Diagnostic TooSlow(string file, TimeSpan limit) =>
        Error("IND6412", file, file, limit.TotalSeconds.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic NoTextLayer(string file, int pages) => Error("IND6413", file, file, Number(pages));

    public static Diagnostic PagesWithoutText(string file, IReadOnlyList<int> pages) =>
        Of("IND6414", DiagnosticSeverity.Warning, file, List(pages));

    public static Diagnostic TrackedChanges(string file, int kept, int leftOut) =>
        Of("IND6415", DiagnosticSeverity.Information, file, Number(kept), Number(leftOut));

    public static Diagnostic Running(string file, string text, IReadOnlyList<int> pages) =>
        Of("IND6416", DiagnosticSeverity.Information, file, text, List(pages));

    public static Diagnostic Hidden(string file, int pieces) => Of("IND6417", DiagnosticSeverity.Information, file, Number(pieces));

    public static Diagnostic Unmapped(string file, int characters, IReadOnlyList<int> pages) =>
        Of("IND6418", DiagnosticSeverity.Warning, file, Number(characters), List(pages));

    public static Diagnostic Turned(string file, int characters, IReadOnlyList<int> pages) =>
        Of("IND6419", DiagnosticSeverity.Information, file, Number(characters), List(pages));

    public static Diagnostic ForeignBytes(string file, string encoding) => Of("IND6420", DiagnosticSeverity.Warning, file, file, encoding);

    public static Diagnostic NoText(string file) => Error("IND6421", file, file);

    public static Diagnostic NoCharacters(string file) => Error("IND6422", file, file);

    public static Diagnostic PartsBeside(string file, int parts) => Of("IND6423", DiagnosticSeverity.Information, file, Number(parts));

    private static Diagnostic Error(string id, string file, params ReadOnlySpan<string> arguments) =>
        Of(id, DiagnosticSeverity.Error, file, arguments);

    private static Diagnostic Of(string id, DiagnosticSeverity severity, string file, params ReadOnlySpan<string> arguments) =>
        new(new DiagnosticDescriptor(id, severity, DocumentsWordings.Table[id]), new SourceLocation(file, "", 0, 0), [.. arguments]);

    private static string List(IReadOnlyList<int> pages) =>
        string.Join(", ", pages.Take(PagesShown).Select(page => Number(page))) + (pages.Count > PagesShown ? " …" : "");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
