using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Indicators.Tables.Excel;

/// <summary>A cell of a page. Pages that a spreadsheet wrote have the stored number and its format beside what is shown.</summary>
internal static partial class PageCell
{
    public static SheetCell? Of(CellAddress address, IHtmlTableCellElement cell)
    {
        string text = PageText.Tidied(PageText.Of(cell));
        if (string.IsNullOrWhiteSpace(text))
            return null;
        StoredNumber? stored = cell.HasAttribute("x:num") && cell.GetAttribute("x:num") is { } written
            ? StoredNumber.Parse(written.Length == 0 ? text : written)
            : null;
        Match match = Format().Match(cell.GetAttribute("style") ?? "");
        string? format = match.Success ? Unescaped(match.Groups[1].Value) : null;
        if (stored is not { } number)
            return new SheetCell(address, CellKind.Text, text) { NumberFormat = format };
        return new SheetCell(address, CellKind.Number, text) { Stored = number.ToString(), NumberFormat = format };
    }

    /// <summary>Style sheets escape what formats escape too: <c>0\.0%</c> is the format <c>0.0%</c>.</summary>
    private static string Unescaped(string format) => format.Trim('"', '\'').Replace("\\", "", StringComparison.Ordinal);

    [GeneratedRegex("mso-number-format:\\s*(\"[^\"]*\"|'[^']*'|[^;]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Format();
}
