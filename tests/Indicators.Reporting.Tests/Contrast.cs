using System.Globalization;

namespace Indicators.Reporting.Tests;

/// <summary>The contrast of two colours by the Web Content Accessibility Guidelines, version 2.1: 1 for the same, 21 for black on white.</summary>
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
        double[] parts = [.. Enumerable.Range(0, 3).Select(at => Part(int.Parse(digits.AsSpan(at * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Part(double share) => share <= 0.03928 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
}
