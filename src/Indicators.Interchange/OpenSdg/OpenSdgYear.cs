using System.Globalization;

namespace Indicators.Interchange;

/// <summary>Reads what stands under Year: a year, any period of the standard, or two years.</summary>
internal static class OpenSdgYear
{
    /// <summary>The period; false where it cannot be read.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="period">The period.</param>
    /// <param name="isOfTwo">True for 2015/16 and 2015-2016, which may be two years or one that runs through both: read as the two.</param>
    public static bool TryRead(string text, out TimePeriod period, out bool isOfTwo)
    {
        isOfTwo = false;
        if (text.Length == 4 && IsYear(text, out int year))
        {
            period = TimePeriod.Year(year);
            return true;
        }

        // Some tables were saved by a program that writes every number with a point.
        if (text.Length == 6 && text.EndsWith(".0", StringComparison.Ordinal) && IsYear(text[..4], out year))
        {
            period = TimePeriod.Year(year);
            return true;
        }

        return TryReadTwo(text, out period, out isOfTwo) || PeriodCodes.TryRead(text, default, out period);
    }

    private static bool TryReadTwo(string text, out TimePeriod period, out bool isOfTwo)
    {
        (period, isOfTwo) = (default, false);
        if (text.Length is not (7 or 9) || text[4] is not ('/' or '-' or '–' or '—') || !IsYear(text[..4], out int first))
            return false;
        string rest = text[5..];
        bool isYear = int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out int last);
        // 2015-10 is a month; 2015-16 is none.
        if (!isYear || (rest.Length == 2 && text[4] == '-' && last is >= 1 and <= 12))
            return false;
        if (rest.Length == 2)
            last += first - (first % 100) + (last < first % 100 ? 100 : 0);
        if (last <= first || last > 9999)
            return false;
        period = TimePeriod.Years(first, last);
        isOfTwo = last == first + 1;
        return true;
    }

    private static bool IsYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year > 0;
}
