using System.Globalization;

namespace Indicators.Tables.Excel;

/// <summary>For which numbers a section is: <c>[&gt;=10000]</c>.</summary>
/// <param name="Sign">The comparison as written.</param>
/// <param name="Limit">What is compared with.</param>
internal readonly record struct FormatCondition(string Sign, double Limit)
{
    private static readonly string[] Signs = [">=", "<=", "<>", ">", "<", "="];

    public static FormatCondition? Parse(ReadOnlySpan<char> text)
    {
        foreach (string sign in Signs)
        {
            if (text.StartsWith(sign))
            {
                return double.TryParse(text[sign.Length..], NumberStyles.Float, CultureInfo.InvariantCulture, out double limit)
                    ? new(sign, limit)
                    : null;
            }
        }

        return null;
    }

    /// <summary>Whether only negative numbers are meant: their sign is then up to the section.</summary>
    public bool IsNegativeOnly => Sign is "<" && Limit <= 0 || Sign is "<=" && Limit < 0;

    public bool Holds(double value) => Sign switch
    {
        ">=" => value >= Limit,
        "<=" => value <= Limit,
        "<>" => value != Limit,
        ">" => value > Limit,
        "<" => value < Limit,
        _ => value == Limit,
    };
}
