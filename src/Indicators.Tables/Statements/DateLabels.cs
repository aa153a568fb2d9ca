using Indicators.Tables.Blocks;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Statements;

/// <summary>Periods of label cells, dates among them: a date shown as year and month is that month.</summary>
internal static class DateLabels
{
    public static PeriodPart? Of(SheetCell cell, TableGrid grid)
    {
        if (cell.Kind != CellKind.Date || cell.Day is not { } day)
            return grid.Periods.Of(cell.Shown);
        if (PeriodLabels.Whole(cell.Shown) is { } shown && shown.Year == day.Year && shown.HasMonths)
            return shown;
        string format = (cell.NumberFormat ?? "").ToLowerInvariant();
        bool showsDay = format.Length == 0 || format.Contains('d', StringComparison.Ordinal)
            || format.Contains('日', StringComparison.Ordinal);
        bool showsMonth = format.Contains('m', StringComparison.Ordinal) || format.Contains('月', StringComparison.Ordinal);
        if (showsDay)
            return new PeriodPart { Whole = TimePeriod.Day(day) };
        return showsMonth ? PeriodPart.OfMonths(day.Year, day.Month, day.Month) : PeriodPart.OfYear(day.Year);
    }
}
