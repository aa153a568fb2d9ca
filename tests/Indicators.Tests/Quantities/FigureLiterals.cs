using System.Globalization;

namespace Indicators.Tests.Quantities;

/// <summary>
/// The language of figures as a table. One literal a row: text | number, or low…high | unit | bound | last digit written
/// / last firm digit | hard range | soft range; resolutions and ranges in the unit of the row. A line with # names a part.
/// </summary>
internal static partial class FigureLiterals
{
    public static IEnumerable<string> Lines { get; } =
        from table in (string[])[Digits, Bounds, Numerals, Ranges, English]
        from line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        where line[0] != '#'
        select line;

    /// <summary>One row, read without any of the code under test.</summary>
    internal sealed record Row(string Text, decimal Amount, decimal? Upper, string Unit, Bound Bound, decimal Resolution, decimal Firm, StatedRange Hard, StatedRange Soft)
    {
        public static Row Read(string line)
        {
            string[] columns = line.Split(" | ");
            string[] ends = columns[1].Split('…');
            string[] steps = columns[4].Split(" / ");
            return new Row(
                columns[0],
                Number(ends[0]),
                ends.Length == 2 ? Number(ends[1]) : null,
                columns[2].Trim(),
                Enum.Parse<Bound>(columns[3], ignoreCase: true),
                Number(steps[0]),
                Number(steps[1]),
                StatedRange.Read(columns[5]),
                StatedRange.Read(columns[6]));
        }
    }

    /// <summary>An interval as the table writes it: [a, b), (-∞, b].</summary>
    internal sealed record StatedRange(decimal? Low, bool LowIncluded, decimal? High, bool HighIncluded)
    {
        public static StatedRange Read(string text)
        {
            string[] ends = text[1..^1].Split(", ");
            return new StatedRange(
                ends[0] == "-∞" ? null : Number(ends[0]),
                text[0] == '[',
                ends[1] == "+∞" ? null : Number(ends[1]),
                text[^1] == ']');
        }

        public static StatedRange Of(QuantityRange range, Unit unit) =>
            new(range.Low?.In(unit).Amount, range.LowIncluded, range.High?.In(unit).Amount, range.HighIncluded);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
