using System.Globalization;

namespace Indicators.Tables;

/// <summary>The findings about files: a row of <see cref="OpeningWordings"/> each.</summary>
internal static class OpeningProblem
{
    public static Diagnostic Empty(string file) => Error("IND6001", file, file);

    public static Diagnostic TooLarge(string file, long limit) => Error("IND6002", file, file, Number(limit));

    public static Diagnostic Unknown(string file, ReadOnlySpan<byte> bytes) =>
        Error("IND6003", file, file, Convert.ToHexString(bytes[..Math.Min(8, bytes.Length)]));

    public static Diagnostic OtherKind(string file, string kind) => Error("IND6004", file, file, kind);

    public static Diagnostic Damaged(string file, string why) => Error("IND6006", file, file, why);

    public static Diagnostic NoReader(string file, WorkbookContainer container) => Error("IND6005", file, file, container.ToString());

    public static Diagnostic OpenQuote(SourceLocation place) => new(Kind("IND6014", DiagnosticSeverity.Error), place);

    public static Diagnostic TextAfterQuote(SourceLocation place) =>
        new(Kind("IND6015", DiagnosticSeverity.Error), place);

    public static Diagnostic RowTooLong(SourceLocation place, int limit) =>
        new(Kind("IND6022", DiagnosticSeverity.Error), place, Number(limit));

    public static Diagnostic TooWide(SourceLocation place, int column, int limit) =>
        new(Kind("IND6010", DiagnosticSeverity.Error), place, Number(column), Number(limit));

    public static Diagnostic TooManyCells(SourceLocation place, int limit) =>
        new(Kind("IND6009", DiagnosticSeverity.Error), place, Number(limit));

    public static Diagnostic ForeignBytes(SourceLocation place, string encoding, string text) =>
        new(Kind("IND6013", DiagnosticSeverity.Error), place, encoding, text);

    private static Diagnostic Error(string id, string file, params ReadOnlySpan<string> arguments) =>
        new(Kind(id, DiagnosticSeverity.Error), new SourceLocation(file, "", 0, 0), [.. arguments]);

    private static DiagnosticDescriptor Kind(string id, DiagnosticSeverity severity) => new(id, severity, OpeningWordings.Table[id]);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
