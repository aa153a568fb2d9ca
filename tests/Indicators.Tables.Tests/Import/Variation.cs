using System.Net;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using Indicators.Tables.Excel;
using Indicators.Tables.Tests.Excel;

namespace Indicators.Tables.Tests;

/// <summary>A sheet with what must come of it, and the files it may lie in.</summary>
/// <param name="Text">Rows, cells between bars.</param>
internal sealed partial record Variation(string Text)
{
    public string[] Answers { get; init; } = [];

    public string[] Merged { get; init; } = [];

    /// <summary>Figures and targets, a line each.</summary>
    public string[] Gives { get; init; } = [];

    /// <summary>Ids of the questions that stay open.</summary>
    public string[] Asks { get; init; } = [];

    /// <summary>Id and cell of what is refused or doubted.</summary>
    public string[] Refuses { get; init; } = [];

    private string[][] Rows => [.. Text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Split('|').Select(cell => cell.Trim(' ')).ToArray())];

    public Workbook In(string container) => container switch
    {
        "utf-8" => Open([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Csv(','))], "table.csv"),
        "GB18030" => Open(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Csv('\t')), "table.xls"),
        "xlsx" => Open(Xlsx(), "table.xlsx"),
        "html" => Open(Encoding.UTF8.GetBytes(Html()), "table.xls"),
        _ => throw new ArgumentOutOfRangeException(nameof(container)),
    };

    private static Workbook Open(byte[] bytes, string file) => ExcelFiles.Opener.Open(new MemoryStream(bytes), file);

    private string Csv(char delimiter) => string.Concat(Rows.Select(row => string.Join(delimiter, row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n"));

    private byte[] Xlsx()
    {
        var rows = new StringBuilder();
        for (int row = 0; row < Rows.Length; row++)
        {
            rows.Append($"<row r=\"{row + 1}\">");
            for (int column = 0; column < Rows[row].Length; column++)
                rows.Append(XlsxCell(new CellAddress(row + 1, column + 1), Rows[row][column]));
            rows.Append("</row>");
        }

        string merges = Merged.Length == 0 ? "" : $"<mergeCells>{string.Concat(Merged.Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>";
        return new XlsxFixture().Sheet(rows.ToString(), behind: merges).ToBytes();
    }

    private static string XlsxCell(CellAddress address, string text)
    {
        if (text.Length == 0)
            return "";
        return Number().IsMatch(text)
            ? $"<c r=\"{address}\"><v>{text}</v></c>"
            : $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";
    }

    private string Html()
    {
        var text = new StringBuilder("<html><body><table>");
        for (int row = 1; row <= Rows.Length; row++)
        {
            text.Append("<tr>");
            for (int column = 1; column <= Rows[row - 1].Length; column++)
                text.Append(HtmlCell(row, column, Rows[row - 1][column - 1]));
            text.Append("</tr>");
        }

        return text.Append("</table></body></html>").ToString();
    }

    private string HtmlCell(int row, int column, string text)
    {
        foreach (CellRange range in Merged.Select(Range))
        {
            if (!range.Contains(new CellAddress(row, column)))
                continue;
            if (range.First != new CellAddress(row, column))
                return "";
            return $"<td rowspan=\"{range.Last.Row - range.First.Row + 1}\" colspan=\"{range.Last.Column - range.First.Column + 1}\">{WebUtility.HtmlEncode(text)}</td>";
        }

        return $"<td>{WebUtility.HtmlEncode(text)}</td>";
    }

    private static CellRange Range(string text)
    {
        CellAddress[] ends = [.. text.Split(':').Select(end => new CellAddress(int.Parse(end[1..], System.Globalization.CultureInfo.InvariantCulture), end[0] - 'A' + 1))];
        return new CellRange(ends[0], ends[1]);
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$")]
    private static partial Regex Number();
}
