using Indicators.Tables.Figures;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Statements;

/// <summary>Makes the figure of a cell: the digits shown, and the unit the table states.</summary>
internal static class FigureMaker
{
    private static readonly string[] Scales = ["万", "亿", "百万", "千"];

    /// <summary>The figure; false where digits and unit make none, or contradict each other.</summary>
    public static bool TryMake(CellStatement statement, UnitLabel unit, UnitSet units, out Figure figure)
    {
        figure = default;
        if (statement.Trend is { } trend)
        {
            figure = trend;
            return true;
        }

        CellNumber number = statement.Number!;
        if (statement.Measure.Role == MeasureRole.Rank)
            return TryRank(number, out figure);
        string text = Literal(number, unit);
        return Figure.TryParse(text, units, out figure, out _) && Fits(figure, unit);
    }

    private static string Literal(CellNumber number, UnitLabel unit)
    {
        string written = unit.Unit.Dimension == Dimension.Number ? "" : unit.Base is not null || unit.Unit.Equals(StandardUnits.IndexPoint)
            ? StandardUnits.IndexPoint.Symbol : unit.Text;
        if (number.Suffix.Length == 0 || number.Suffix == written)
            return number.Digits + written;
        return Array.IndexOf(Scales, number.Suffix) >= 0 ? number.Digits + number.Suffix + written : number.Digits + number.Suffix;
    }

    /// <summary>A cell's own sign is of the same dimension as its head's: 2.1倍 under %, never 5% under 亿元.</summary>
    private static bool Fits(Figure figure, UnitLabel unit) => figure.Unit.Dimension == unit.Unit.Dimension;

    private static bool TryRank(CellNumber number, out Figure figure)
    {
        figure = default;
        if (number.Suffix.Length > 0
            || !int.TryParse(number.Digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture,
            out int rank) || rank < 1)
            return false;
        figure = RankText.Place(rank);
        return true;
    }
}
