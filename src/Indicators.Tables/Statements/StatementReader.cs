using Indicators.Tables.Blocks;
using Indicators.Tables.Figures;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Statements;

/// <summary>Reads a table cell by cell: what is a figure becomes a statement, what is neither figure nor mark is told.</summary>
internal sealed class StatementReader(TableBlock block, TableContext context, RowAxis rows, IReadOnlyList<AxisEntry> columns, ITableLog log)
{
    private readonly int? _starred = StarredFigures.YearOf(block);

    public IEnumerable<CellStatement> Read()
    {
        foreach (AxisEntry row in rows.Entries)
        {
            foreach (AxisEntry column in columns)
            {
                if (block.Grid.Sheet[row.Index, column.Index] is { } cell && OfCell(row, column, cell) is { } statement)
                    yield return statement;
            }
        }
    }

    /// <summary>What a cell says under its row's and column's labels; null where it is no figure, which is told.</summary>
    public CellStatement? OfCell(AxisEntry row, AxisEntry column, SheetCell cell)
    {
        if (string.IsNullOrWhiteSpace(cell.Shown) && cell.Kind is not (CellKind.Error or CellKind.Uncalculated))
            return null;
        var statement = new CellStatement(block, context, row, column, cell)
        {
            RowsAreSubjects = rows.AreSubjects,
            RowsArePeriods = rows.ArePeriods,
            Name = StatementNames.Of(row, column, context),
            IsOfUnnamed = column is { IsBareValue: true, Name: "" } && context.Topic.Length == 0 && rows.AreBreakdowns,
        };
        if (IsNoFigure(statement.Measure.Role) || statement.Measure.SetsGoal)
        {
            if (IsNoFigure(row.Measure.Role) || row.Measure.SetsGoal)
                log.LeftOut(row, block);
            return null;
        }

        if (cell.Kind == CellKind.Text && Marks.MeaningOf(cell.Shown) is { } meaning)
        {
            log.Mark(cell, meaning);
            return null;
        }

        CellNumber number = CellNumbers.Read(cell, block.Grid.Mark);
        if (!number.IsRead && GrowthWords.Read(cell, statement.Measure.Role) is { } growth)
            return statement with
            {
                Number = growth,
                Column = column with { Measure = column.Measure with { Role = MeasureRole.GrowthOnYear } },
            };
        if (!number.IsRead && cell.Kind == CellKind.Text && block.Grid.Mark == DecimalMark.Dot
            && OwnUnits.TrySplit(cell.Shown, block.Grid.Units, out CellNumber own))
            number = own;
        if (!number.IsRead && TrendText.TryParse(LabelText.Key(cell.Shown), out Figure trend))
            return statement with { Trend = trend };
        if (!number.IsRead)
        {
            log.Refused(statement, number.Fault);
            return null;
        }

        if (row.IsBlank || (column.IsBlank && block.Heads.Length > 0))
        {
            log.Unlabelled(statement);
            return null;
        }

        if (number.Fault != NumberFault.None)
            log.Odd(statement, number.Fault);
        if (number.Flag == "*" && _starred is { } year)
            statement = statement with { Column = column with { Period = PeriodPart.OfYear(year) } };
        return statement with { Number = number };
    }

    /// <summary>Columns that no series is made of; a plan's table reads them itself.</summary>
    public static bool IsNoFigure(MeasureRole role) =>
        role is MeasureRole.ElapsedShare or MeasureRole.Responsible or MeasureRole.Assessment or MeasureRole.Nature or MeasureRole.Remark;
}
