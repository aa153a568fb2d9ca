using System.Globalization;
using Indicators.Tables.Statements;

namespace Indicators.Tables.Checks;

/// <summary>Adds the regions of a table up to its total: what rounding does not explain is told at the total's cell.</summary>
internal static class Totals
{
    /// <summary>Fewer parts are no breakdown.</summary>
    private const int FewestParts = 3;

    /// <summary>Totals whose parts do not add up: the figure, the sum, how many parts.</summary>
    public static IEnumerable<(ReadFigure Total, decimal Sum, int Parts)> NotTheSum(IReadOnlyList<ReadFigure> figures)
    {
        IEnumerable<IGrouping<(object Block, int Column), ReadFigure>> columns =
            figures.Where(IsAdditive).GroupBy(figure => ((object)figure.Statement.Block, figure.Statement.Column.Index));
        foreach (IGrouping<(object Block, int Column), ReadFigure> column in columns)
        {
            ReadFigure[] totals = [.. column.Where(figure => figure.Statement.Row.IsTotal)];
            ReadFigure[] parts = [.. column.Where(figure => figure.Statement.Row is { Subject: not null, IsPart: false })];
            if (totals.Length != 1 || parts.Length < FewestParts || parts.Length < RowsOf(totals[0]) || AreNested(parts)
                || IsSaidToDiffer(totals[0]))
                continue;
            decimal sum = parts.Sum(figure => figure.Figure.Amount);
            decimal rounding = (parts.Length + 1) * Place(column) / 2;
            if (Math.Abs(sum - totals[0].Figure.Amount) > rounding)
                yield return (totals[0], sum, parts.Length);
        }
    }

    private static bool IsAdditive(ReadFigure figure) =>
        figure.Series.Transformation.IsLevel && !figure.Figure.Dimension.IsQuotient && figure.Figure.Dimension.IsAdditive
        && figure.Figure.Dimension != Dimension.Ratio && figure.Figure.Dimension != Dimension.Index;

    /// <summary>How many rows of subjects the table has: with one of them blank, the sum says nothing.</summary>
    private static int RowsOf(ReadFigure total) =>
        total.Statement.Block.Rows.Count(row => row != total.Statement.Row.Index
            && total.Statement.Block.Grid.KindOf(row) == Blocks.RowKind.Values);

    /// <summary>Indented rows are parts of parts.</summary>
    private static bool AreNested(ReadFigure[] parts) => parts.Select(part => part.Statement.Row.Depth).Distinct().Count() > 1;

    /// <summary>未作机械调整: the office says itself that parts do not add up.</summary>
    private static bool IsSaidToDiffer(ReadFigure total) =>
        total.Statement.Block.NoteCells()
            .Any(note => note.Text.Contains("未作机械调整", StringComparison.Ordinal) || note.Text.Contains("不等于合计", StringComparison.Ordinal)
            || note.Text.Contains("尾数", StringComparison.Ordinal));

    /// <summary>The coarsest last place among the figures, in their unit.</summary>
    private static decimal Place(IEnumerable<ReadFigure> figures) => figures.Max(figure => Place(figure.Statement.Number?.Digits ?? "0"));

    private static decimal Place(string digits)
    {
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 1 : decimal.Parse("0." + new string('0', digits.Length - point - 2) + "1", CultureInfo.InvariantCulture);
    }
}
