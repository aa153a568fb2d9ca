using System.Collections.Immutable;

namespace Indicators.Desk;

/// <summary>The figures that are derived by name, a row each.</summary>
/// <example><code>
/// foreach (DerivedFormula row in DerivedFormulas.All)
///     Console.WriteLine($"{row.Code}: {row.Formula.In(Language.English)}");
/// </code></example>
public static class DerivedFormulas
{
    private static readonly (string Code, string Source)[] Rows =
    [
        ("two-year-average",
            "National Bureau of Statistics of China, first quarter of 2021 (16 April 2021): two-year averages as geometric means"),
        ("contribution-points", "National Bureau of Statistics of China, statistical communiqué of 2023 (拉动国内生产总值增长)"),
        ("contribution-by-share",
            "National Bureau of Statistics of China, national economy in 2023 (17 January 2024) and statistical communiqué of 2023 (贡献率, "
                + "拉动)"),
        ("implied-deflator", "OpenStax, Principles of Macroeconomics 2e, 6.2 and table 6.5"),
        ("carry-over", "National Bureau of Statistics of China, consumer prices of January 2017 (14 February 2017): 翘尾影响"),
        ("new-price", "National Bureau of Statistics of China, consumer prices of January 2017 (14 February 2017): 新涨价影响"),
        ("per-head", "National Bureau of Statistics of China, statistical communiqué of 2023: per-head product and population"),
        ("share", "National Bureau of Statistics of China, statistical communiqué of 2023: shares of the three industries"),
        ("ratio", "OpenStax, Principles of Macroeconomics 2e, table 6.5 (nominal over real)"),
        ("rebased-index",
            "Australian Bureau of Statistics, Consumer Price Index: Concepts, Sources and Methods 2011 (6461.0), 12.2–12.3 "
                + "(re-referencing)"),
        ("month-from-to-date", "By the meaning of a total to date: what ends a month later, less what ends before it"),
        ("to-date-from-months", "By the meaning of a total to date: the sum of its months"),
    ];

    /// <summary>All rows.</summary>
    public static ImmutableArray<DerivedFormula> All { get; } = [.. Rows.Select(row => new DerivedFormula(
        row.Code, Word(row.Code, "name"), Word(row.Code, "formula"), Word(row.Code, "inputs"), Word(row.Code, "rounding"),
        Word(row.Code, "not"), row.Source))];

    /// <summary>The row with a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static DerivedFormula Of(string code) =>
        All.FirstOrDefault(row => row.Code == code) ?? throw new KeyNotFoundException(
            $"No derived figure has the code '{code}'; there are {string.Join(", ", All.Select(row => row.Code))}.");

    private static LocalizedText Word(string code, string part) => RecordWordings.Table[$"derived.{code}.{part}"];
}
