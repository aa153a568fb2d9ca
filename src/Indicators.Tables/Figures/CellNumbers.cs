using System.Globalization;
using System.Text.RegularExpressions;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Figures;

/// <summary>Reads the number of a cell as a person sees it, whole or not at all.</summary>
internal static partial class CellNumbers
{
    /// <summary>A stored binary number is worth so many decimal digits; what stands behind is noise.</summary>
    private const int DigitsOfDouble = 15;

    /// <summary>Stored and shown numbers that are further apart were divided by the format.</summary>
    private const decimal LargestRounding = 20m;

    private const decimal TenThousand = 10_000m, HundredMillion = 100_000_000m, Hundred = 100m;

    /// <summary>True where a cell shows a number, odd or not.</summary>
    public static bool IsNumber(string shown, CellKind kind, DecimalMark mark) =>
        kind == CellKind.Number || (kind == CellKind.Text && OfText(shown, mark).IsRead);

    /// <summary>The number, or why it is none.</summary>
    public static CellNumber Read(SheetCell cell, DecimalMark mark = DecimalMark.Dot) => cell.Kind switch
    {
        CellKind.Number => OfNumber(cell),
        CellKind.Text => OfText(cell.Shown, mark),
        CellKind.Error => CellNumber.Refused(NumberFault.ErrorValue),
        CellKind.Uncalculated => CellNumber.Refused(NumberFault.Uncalculated),
        _ => CellNumber.Refused(NumberFault.NotANumber),
    };

    /// <summary>A double's digits without the noise behind the fifteenth: 0.30000000000000004 is 0.3.</summary>
    public static string WithoutNoise(string digits)
    {
        int significant = digits.Count(char.IsAsciiDigit) - LeadingZeros(digits);
        if (significant <= DigitsOfDouble || !double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
            return digits;
        string rounded = number.ToString("G15", CultureInfo.InvariantCulture);
        return decimal.TryParse(rounded, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal plain)
            ? plain.ToString(CultureInfo.InvariantCulture) : digits;
    }

    private static CellNumber OfNumber(SheetCell cell)
    {
        CellNumber shown = OfText(cell.Shown, DecimalMark.Dot);
        if (!shown.IsRead && Plain(cell.Stored) is { } stored && Scientific().IsMatch(cell.Shown))
            return new CellNumber(stored);
        if (!shown.IsRead || cell.Stored is null)
            return shown;
        // What a person sees is what was published; the stored number only tells what the format hid.
        string digits = cell.NumberFormat is null ? WithoutNoise(shown.Digits) : shown.Digits;
        // A format can divide by a thousand without a word (0,): then seen and stored are a factor apart, and which is meant nobody can
        // tell.
        if (IsScaled(digits, shown.Suffix, cell.Stored))
            return CellNumber.Refused(NumberFault.ScaledByFormat);
        bool isRounded = shown.Suffix.Length == 0 && Plain(cell.Stored) is { } plain && plain.Length > digits.Length
            && Value(plain) != Value(digits);
        return shown with { Digits = digits, Stored = isRounded ? cell.Stored : null, Fault = NumberFault.None };
    }

    private static CellNumber OfText(string raw, DecimalMark mark)
    {
        if (mark != DecimalMark.Comma && PlainDigits.Are(raw))
            return new CellNumber(raw);
        string text = LabelText.Narrow(raw);
        Match match = NumberText().Match(text.Replace('−', '-').Replace('－', '-'));
        if (!match.Success)
            return CellNumber.Refused(NumberFault.NotANumber);
        bool isNegative = match.Groups[1].Length > 0 || match.Groups[2].Value is "-" or "△" or "▲";
        if (match.Groups[1].Length > 0 != match.Groups[5].Length > 0
            || Digits(match.Groups[3].Value.TrimEnd(' '), mark, out bool hasBlank) is not { } digits)
            return CellNumber.Refused(NumberFault.NotANumber);
        bool isWide = raw.Any(c => c is >= '０' and <= '９' or '．');
        return new CellNumber(isNegative ? "-" + digits : digits)
        {
            Suffix = match.Groups[4].Value,
            Flag = match.Groups[6].Value.Trim(),
            Fault = hasBlank ? NumberFault.BlankInside : isWide ? NumberFault.FullWidth : NumberFault.None,
        };
    }

    /// <summary>Digits with thousands taken out; null where marks stand where none belong.</summary>
    private static string? Digits(string text, DecimalMark mark, out bool hasBlank)
    {
        hasBlank = false;
        string plain = text;
        if (mark == DecimalMark.Comma)
            plain = plain.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        else if (Grouped().IsMatch(plain))
            plain = plain.Replace(",", "", StringComparison.Ordinal);
        else if (SpacedGroups().IsMatch(plain))
            plain = plain.Replace(" ", "", StringComparison.Ordinal);
        // One blank inside is a slip of typing, and told. More of them are two numbers in one cell, and refused.
        if (plain.Contains(' ', StringComparison.Ordinal) && plain.Split(' ').Length == 2)
        {
            hasBlank = true;
            plain = plain.Replace(" ", "", StringComparison.Ordinal);
        }

        return Bare().IsMatch(plain) ? (plain[0] == '.' ? "0" + plain : plain) : null;
    }

    private static bool IsScaled(string digits, string suffix, string stored)
    {
        if (Value(digits) is not { } shown || Value(WithoutNoise(stored)) is not { } kept)
            return false;
        decimal factor = suffix switch
        {
            "%" => 1 / Hundred,
            "‰" => 1 / (Hundred * 10),
            "千" => 1000m,
            "万" => TenThousand,
            "百万" => TenThousand * Hundred,
            "亿" => HundredMillion,
            _ => 1m,
        };
        // A zero has no factor to another number; only a stored number too large to be rounded to it was scaled.
        if (kept == 0 || shown == 0)
            return Math.Abs(kept) >= LargestRounding * factor;
        return (kept < 0) != (shown < 0)
            || IsFar(Math.Abs(kept), factor * LargestRounding, Math.Abs(shown))
            || IsFar(Math.Abs(shown), LargestRounding / factor, Math.Abs(kept));
    }

    /// <summary>Whether one number is more than some times another; in fractions where a product may leave the decimals.</summary>
    private static bool IsFar(decimal one, decimal times, decimal other) =>
        one < HundredMillion * HundredMillion && other < HundredMillion * HundredMillion
            ? one > times * other
            : Rational.FromDecimal(one) > Rational.FromDecimal(times) * Rational.FromDecimal(other);

    private static string? Plain(string? stored) =>
        stored is not null && decimal.TryParse(WithoutNoise(stored), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number.ToString(CultureInfo.InvariantCulture) : null;

    private static decimal? Value(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static int LeadingZeros(string digits)
    {
        int zeros = 0;
        foreach (char c in digits)
        {
            if (c is '0')
                zeros++;
            else if (char.IsAsciiDigit(c))
                break;
        }

        return zeros;
    }

    [GeneratedRegex(@"^(\()?\s*([-+△▲])?\s*(\.?\d[\d,. ]*)\s*(%|‰|万|亿|百万|千|倍|个百分点|百分点)?\s*(\))?(\*|①|†| [a-z]{1,2}|\s?\[[a-z]{1,2}\])?$")]
    private static partial Regex NumberText();

    [GeneratedRegex(@"^\d{1,3}(?:,\d{3})+(?:\.\d+)?$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^\d{1,3}(?: \d{3})+(?:\.\d+)?$")]
    private static partial Regex SpacedGroups();

    [GeneratedRegex(@"^\d*(?:\.\d+)?$")]
    private static partial Regex Bare();

    [GeneratedRegex(@"^-?\d(?:\.\d+)?E[+-]?\d+$", RegexOptions.IgnoreCase)]
    private static partial Regex Scientific();
}
