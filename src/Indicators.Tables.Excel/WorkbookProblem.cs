using System.Globalization;

namespace Indicators.Tables.Excel;

/// <summary>The findings about workbooks: a row of <see cref="OpeningWordings"/> each.</summary>
internal static class WorkbookProblem
{
    private const int AddressesNamed = 5;

    public static Diagnostic Damaged(string file, string why) => OfFile("IND6006", DiagnosticSeverity.Error, file, file, why);

    public static Diagnostic Encrypted(string file) => OfFile("IND6007", DiagnosticSeverity.Error, file, file);

    public static Diagnostic PackedTooMuch(string file, string part, int ratio, long bytes) =>
        OfFile("IND6008", DiagnosticSeverity.Error, file, file, part, Number(ratio), Number(bytes));

    public static Diagnostic TooManyCells(SourceLocation place, int limit) => At("IND6009", DiagnosticSeverity.Error, place, Number(limit));

    public static Diagnostic TooWide(SourceLocation place, int column, int limit) =>
        At("IND6010", DiagnosticSeverity.Error, place, Number(column), Number(limit));

    public static Diagnostic Hidden(string file, string sheet) =>
        OfSheet("IND6011", DiagnosticSeverity.Information, file, sheet, sheet);

    public static Diagnostic Uncalculated(SourceLocation first, IReadOnlyCollection<CellAddress> cells) =>
        At("IND6012", DiagnosticSeverity.Warning, first, Number(cells.Count),
            string.Join(", ", cells.Take(AddressesNamed)) + (cells.Count > AddressesNamed ? " …" : ""));

    public static Diagnostic NoTable(string file) => OfFile("IND6016", DiagnosticSeverity.Error, file, file);

    public static Diagnostic NoPart(string file, string sheet, string part) =>
        OfSheet("IND6017", DiagnosticSeverity.Error, file, sheet, sheet, part);

    public static Diagnostic NoSheets(string file) => OfFile("IND6018", DiagnosticSeverity.Error, file, file);

    public static Diagnostic NotItsType(SourceLocation place, string value, string type) =>
        At("IND6019", DiagnosticSeverity.Warning, place, value, type);

    public static Diagnostic NoCells(string file, string sheet, string kind) =>
        OfSheet("IND6020", DiagnosticSeverity.Information, file, sheet, sheet, kind);

    public static Diagnostic ErrorsUntold(string file, WorkbookContainer container) =>
        OfFile("IND6021", DiagnosticSeverity.Information, file, "." + container.ToString().ToLowerInvariant());

    private static Diagnostic OfFile(string id, DiagnosticSeverity severity, string file, params ReadOnlySpan<string> arguments) =>
        At(id, severity, new SourceLocation(file, "", 0, 0), arguments);

    private static Diagnostic OfSheet(
        string id, DiagnosticSeverity severity, string file, string sheet, params ReadOnlySpan<string> arguments) =>
        At(id, severity, new SourceLocation(file, sheet, 0, 0), arguments);

    private static Diagnostic At(string id, DiagnosticSeverity severity, SourceLocation place, params ReadOnlySpan<string> arguments) =>
        new(new DiagnosticDescriptor(id, severity, OpeningWordings.Table[id]), place, [.. arguments]);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
