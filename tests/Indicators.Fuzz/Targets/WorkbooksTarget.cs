using System.Security;
using System.Text;
using Indicators.Fuzz.Generators;
using Indicators.Tables;
using Indicators.Tables.Excel;
using Indicators.Tables.Tests.Excel;

namespace Indicators.Fuzz.Targets;

/// <summary>Workbooks of our own making, rows of them damaged or the packed file itself: sheets or the reason why not.</summary>
/// <remarks>An input that begins with a row is packed, any other is the bytes of a file.</remarks>
internal sealed class WorkbooksTarget() : FuzzTarget("workbooks", "txt")
{
    public override string Make(Dice dice, IReadOnlyList<string> corpus)
    {
        if (corpus.Count > 0 && dice.Chance(15))
            return Mutations.Of(dice, dice.Pick<string>([.. corpus]));
        string rows = Rows(dice);
        if (dice.Chance(60))
            return dice.Chance(60) ? Mutations.Of(dice, rows) : rows;
        string packed = RawBytes.ToText(Packed(rows));
        return dice.Chance(85) ? Mutations.Of(dice, packed) : packed;
    }

    public override void Check(string input)
    {
        byte[] file = input.StartsWith("<row", StringComparison.Ordinal) ? Packed(input) : RawBytes.Of(input);
        Workbook book = Opened(file);
        bool hasError = book.Diagnostics.Any(one => one.Severity == DiagnosticSeverity.Error);
        BrokenPromise.Unless(book.Sheets.Length > 0 || hasError, "a workbook has a sheet or a reason", () => $"{file.Length} bytes");
        Imports.Check(() => TableImporter.Import(Opened(file)));
    }

    private static Workbook Opened(byte[] file) =>
        ExcelFiles.Opener.Open(new MemoryStream(file), "file.xlsx", new WorkbookOptions { MaxBytes = 8 << 20, MaxCells = 100_000 });

    private static byte[] Packed(string rows) => new XlsxFixture { Formats = { "0.0%", "0\\.0,\"万\"", "yyyy\"年\"m\"月\"", "#,##0.00" } }.Sheet(rows).ToBytes();

    private static string Rows(Dice dice)
    {
        var text = new StringBuilder();
        int number = 0;
        foreach (string[] row in Generators.Tables.Of(dice))
        {
            number++;
            text.Append(null, $"<row r=\"{number}\">");
            for (int column = 0; column < row.Length; column++)
                text.Append(Cell(dice, (char)('A' + column), number, row[column]));
            text.Append("</row>");
        }

        return text.ToString();
    }

    private static string Cell(Dice dice, char column, int row, string value) =>
        decimal.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _) && dice.Chance(70)
            ? $"<c r=\"{column}{row}\" s=\"{dice.Below(5)}\"><v>{value}</v></c>"
            : $"<c r=\"{column}{row}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(value)}</t></is></c>";
}
