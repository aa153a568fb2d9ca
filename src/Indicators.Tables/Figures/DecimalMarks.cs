using System.Text.RegularExpressions;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Figures;

/// <summary>Finds which of dot and comma is the decimal mark, by all numbers of a sheet together.</summary>
internal static partial class DecimalMarks
{
    /// <summary>So many numbers with three places each, and none with another count, are taken for thousands as soon as for decimals.</summary>
    private const int FewestToDoubt = 3;

    public static DecimalMark Of(Sheet sheet)
    {
        bool commaDecimals = false, dotDecimals = false, hasHan = false;
        int three = 0;
        foreach (SheetCell cell in sheet.Cells)
        {
            if (cell.Kind != CellKind.Text)
                continue;
            string text = LabelText.Narrow(cell.Shown);
            hasHan |= LabelText.HasHan(text);
            commaDecimals |= CommaDecimal().IsMatch(text);
            dotDecimals |= DotDecimal().IsMatch(text);
            three += ThreePlaces().IsMatch(text) ? 1 : 0;
        }

        if (commaDecimals)
            return dotDecimals ? DecimalMark.Uncertain : DecimalMark.Comma;
        return !dotDecimals && !hasHan && three >= FewestToDoubt ? DecimalMark.Uncertain : DecimalMark.Dot;
    }

    /// <summary>A comma before one, two or more than three digits, or after a dot of thousands.</summary>
    [GeneratedRegex(@"^[+-]?(?:\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3})+,\d+)%?$|^[+-]?\d{1,3}(?:\.\d{3}){2,}$")]
    private static partial Regex CommaDecimal();

    [GeneratedRegex(@"^[+-]?(?:\d+\.(?:\d{1,2}|\d{4,})|0\.\d+|\d{4,}\.\d+|\d{1,3}(?:,\d{3})+\.\d+)%?$|^[+-]?\d{1,3}(?:,\d{3}){2,}$")]
    private static partial Regex DotDecimal();

    [GeneratedRegex(@"^[+-]?[1-9]\d{0,2}\.\d{3}$")]
    private static partial Regex ThreePlaces();
}
