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
        ("two-year-average", "National Bureau of Statistics of China, releases of 2021 (两年平均增速)"),
        ("contribution-points", "National Bureau of Statistics of China, statistical communiqués (拉动增长)"),
        ("contribution-by-share", "National Bureau of Statistics of China, statistical communiqués (贡献率与拉动)"),
        ("implied-deflator", "System of National Accounts 2008, chapter 15; OpenStax, Principles of Macroeconomics, 6.2"),
        ("carry-over", "National Bureau of Statistics of China, notes on consumer prices (翘尾影响)"),
        ("new-price", "National Bureau of Statistics of China, notes on consumer prices (新涨价影响)"),
        ("per-head", "National Bureau of Statistics of China, explanation of main indicators (人均)"),
        ("share", "National Bureau of Statistics of China, explanation of main indicators (比重)"),
        ("ratio", "International Monetary Fund, Government Finance Statistics Manual 2014 (ratios)"),
        ("rebased-index", "International Labour Organization and others, Consumer Price Index Manual 2020 (rebasing)"),
        ("month-from-to-date", "National Bureau of Statistics of China, monthly releases (累计与当月)"),
        ("to-date-from-months", "National Bureau of Statistics of China, monthly releases (累计与当月)"),
    ];

    /// <summary>All rows.</summary>
    public static ImmutableArray<DerivedFormula> All { get; } = [.. Rows.Select(row => new DerivedFormula(
        row.Code, Word(row.Code, "name"), Word(row.Code, "formula"), Word(row.Code, "inputs"), Word(row.Code, "rounding"), Word(row.Code, "not"), row.Source))];

    /// <summary>The row with a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static DerivedFormula Of(string code) =>
        All.FirstOrDefault(row => row.Code == code) ?? throw new KeyNotFoundException($"No derived figure has the code '{code}'; there are {string.Join(", ", All.Select(row => row.Code))}.");

    private static LocalizedText Word(string code, string part) => RecordWordings.Table[$"derived.{code}.{part}"];
}
