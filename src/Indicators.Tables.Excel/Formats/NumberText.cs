using System.Text;

namespace Indicators.Tables.Excel;

/// <summary>Numbers as a format shows them: places filled from the right, literals between them, groups, powers of ten.</summary>
internal static class NumberText
{
    public static string Of(StoredNumber number, NumberFormat format)
    {
        if (format.IsGeneral)
            return number.General().ToString();
        (FormatSection section, bool ownSign) = format.SectionFor(number);
        var text = new StringBuilder();
        if (number is { IsNegative: true, IsZero: false } && !ownSign)
            text.Append('-');
        Append(text, number.Absolute, section);
        return text.ToString();
    }

    private static void Append(StringBuilder text, StoredNumber number, FormatSection section)
    {
        // A fraction of small numbers has no decimal digits to read; the number itself is shown.
        if (section.HasFraction)
            text.Append(number.General());
        else if (section.IsGeneral || section.IsText)
            AppendWhole(text, number, section);
        else if (section.HasExponent)
            PowerText.Append(text, number, section);
        else
            AppendPlaces(text, number, section);
    }

    private static void AppendWhole(StringBuilder text, StoredNumber number, FormatSection section)
    {
        foreach (FormatToken token in section.Tokens)
        {
            if (token.Kind is FormatTokenKind.General or FormatTokenKind.Text)
                text.Append(number.General());
            else if (token.Kind is FormatTokenKind.Literal or FormatTokenKind.Percent)
                text.Append(token.Text);
        }
    }

    private static void AppendPlaces(StringBuilder text, StoredNumber number, FormatSection section)
    {
        DigitLayout layout = section.Layout;
        StoredNumber shown = number.Shifted(layout.Shift).Rounded(layout.Decimals);
        var digits = new PlacedDigits(shown, layout);
        foreach (FormatToken token in section.Tokens)
        {
            switch (token.Kind)
            {
                case FormatTokenKind.Digit:
                    digits.AppendNext(text, token.Text[0]);
                    break;
                case FormatTokenKind.Point:
                    digits.AppendPoint(text);
                    break;
                case FormatTokenKind.Literal or FormatTokenKind.Percent or FormatTokenKind.Slash:
                    text.Append(token.Text);
                    break;
            }
        }
    }
}
