using System.Globalization;
using System.Text.RegularExpressions;

namespace Indicators.Prose.Evaluation;

/// <summary>The ways annotations write periods, as the one way the library does.</summary>
internal static partial class AnnotatedPeriods
{
    /// <summary>2024H1, 2024Q1-Q3, 2023-03..2024-11, 2014..2016, or what the library reads itself.</summary>
    public static string? Canonical(string? text)
    {
        if (text is null)
            return null;
        if (Half().Match(text) is { Success: true } half)
            return TimePeriod.Half(Year(half), Number(half, "part")).ToString();
        if (Quarters().Match(text) is { Success: true } quarters)
            return TimePeriod.Months(Year(quarters), (3 * Number(quarters, "from")) - 2, 3 * Number(quarters, "to")).ToString();
        if (Decades().Match(text) is { Success: true } decades)
            return TimePeriod.Years(Number(decades, "from"), Number(decades, "to") + 9).ToString();
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots > 0 && TimePeriod.TryParse(text[..dots], out TimePeriod first) && TimePeriod.TryParse(text[(dots + 2)..], out TimePeriod last))
            return TimePeriod.Between(first.Start.ToDateOnly(), last.End.ToDateOnly()).ToString();
        return TimePeriod.TryParse(text, out TimePeriod period) ? period.ToString() : text;
    }

    private static int Year(Match match) => Number(match, "year");

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>\d{4})H(?<part>[12])$")]
    private static partial Regex Half();

    [GeneratedRegex(@"^(?<year>\d{4})Q(?<from>[1-4])-Q(?<to>[1-4])$")]
    private static partial Regex Quarters();

    [GeneratedRegex(@"^(?<from>\d{4})s-(?<to>\d{4})s$")]
    private static partial Regex Decades();
}
