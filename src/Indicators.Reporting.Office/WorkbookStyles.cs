using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Indicators.Reporting.Office;

/// <summary>The styles of a workbook: those of texts, and one for each way a number of it is shown, in the order they are met.</summary>
internal sealed class WorkbookStyles
{
    public const uint Text = 1, Title = 2, Head = 3, Bordered = 4;

    private const int CertainDigits = 15;
    private const uint FirstFormat = 164, FirstNumber = 5;
    private readonly List<string> _formats = [];

    /// <summary>The style of a number with its decimals; null where it has more digits than a spreadsheet keeps.</summary>
    public uint? OfNumber(decimal number, CellNumberKind kind)
    {
        if (number.ToString(CultureInfo.InvariantCulture).Count(char.IsAsciiDigit) > CertainDigits)
            return null;
        string plain = number.Scale == 0 ? "0" : "0." + new string('0', number.Scale);
        string format = kind switch
        {
            CellNumberKind.Percent => plain + "%",
            CellNumberKind.WithSign => $"+{plain};-{plain};{plain}",
            _ => plain,
        };
        int index = _formats.IndexOf(format);
        if (index < 0)
        {
            index = _formats.Count;
            _formats.Add(format);
        }

        return FirstNumber + (uint)index;
    }

    public Stylesheet Sheet()
    {
        var formats = new NumberingFormats(_formats.Select((format, index) =>
            new NumberingFormat { NumberFormatId = FirstFormat + (uint)index, FormatCode = format }));
        var sheet = new Stylesheet();
        if (_formats.Count > 0)
            sheet.Append(formats);
        sheet.Append(
            new Fonts(Font(10, isBold: false), Font(14, isBold: true), Font(10, isBold: true)),
            new Fills(Fill(PatternValues.None), Fill(PatternValues.Gray125), HeadFill()),
            new Borders(new Border(), AllSides()),
            new CellStyleFormats(new CellFormat()),
            Formats());
        return sheet;
    }

    private CellFormats Formats()
    {
        var formats = new CellFormats(
            new CellFormat(), Wrapped(0, 0, 0), Wrapped(1, 0, 0), Wrapped(2, 2, 1, HorizontalAlignmentValues.Center), Wrapped(0, 0, 1));
        for (int i = 0; i < _formats.Count; i++)
            formats.Append(new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top })
            {
                NumberFormatId = FirstFormat + (uint)i,
                BorderId = 1,
                ApplyNumberFormat = true,
                ApplyBorder = true,
                ApplyAlignment = true,
            });
        return formats;
    }

    private static CellFormat Wrapped(uint font, uint fill, uint border, HorizontalAlignmentValues? across = null)
    {
        var alignment = new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true };
        if (across is { } horizontal)
            alignment.Horizontal = horizontal;
        return new CellFormat(alignment)
        {
            FontId = font,
            FillId = fill,
            BorderId = border,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };
    }

    private static Font Font(double size, bool isBold)
    {
        var font = new Font();
        if (isBold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new FontName { Val = "等线" });
        return font;
    }

    private static Fill Fill(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Fill HeadFill() =>
        new(new PatternFill(new ForegroundColor { Rgb = "FFE7EAEE" }) { PatternType = PatternValues.Solid });

    private static Border AllSides() => new(
        Side<LeftBorder>(), Side<RightBorder>(), Side<TopBorder>(), Side<BottomBorder>(), new DiagonalBorder());

    private static T Side<T>()
        where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin, Color = new Color { Rgb = "FF808890" } };
}
