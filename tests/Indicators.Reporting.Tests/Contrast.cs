using System.Globalization;

namespace Indicators.Reporting.Tests;

/// <summary>The contrast of two colours by the Web Content Accessibility Guidelines 2.1: 1 for the same, 21 for black on white.</summary>
internal static class Contrast
{
    public static double Between(string one, string other)
    {
        double a = Luminance(one), b = Luminance(other);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        string digits = colour.TrimStart('#');
        if (digits.Length == 3)
            digits = string.Concat(digits.Select(digit => $"{digit}{digit}"));
        return (0.2126 * Part(digits[..2])) + (0.7152 * Part(digits[2..4])) + (0.0722 * Part(digits[4..]));
    }

    private static double Part(string digits) => Part(int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0);

    private static double Part(double share) => share <= 0.03928 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
}
