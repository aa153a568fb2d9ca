using System.Globalization;
using Indicators.Tables.Labels;
using Indicators.Tables.Mapping;

namespace Indicators.Tables.Statements;

/// <summary>Finds the period of a figure from its row, its column and the title, or asks.</summary>
internal sealed class PeriodResolver(Answers answers)
{
    /// <summary>What may be answered where a month or quarter may mean the year up to it.</summary>
    public const string InPeriod = "period", ToDate = "year-to-date";

    private static readonly string[] WindowChoices = [InPeriod, ToDate];

    private static readonly string[] FrequencyChoices = ["month", "quarter", "year", "day"];

    /// <summary>What is counted on a day: no year accumulates it.</summary>
    private static readonly string[] Stocks = ["余额", "期末", "月末", "年末", "季末", "人口", "保有量", "存栏", "库存", "户数", "在册", "资产", "负债", "准备金",
        "货币供应", "M0", "M1", "M2", "市值", "存量", "价格", "汇率", "PMI", "采购经理指数", "利率", "景气", "信心指数"];

    private static readonly string[] MonthWords = ["当月", "本月", "同月", "上月"];

    private (string File, string? Period)? _fromFile;

    /// <summary>What the period of a figure follows from besides its cells of periods.</summary>
    public PeriodClass ClassOf(CellStatement statement, UnitLabel? unit) => new(
        statement.Column.Index,
        answers.Find(AnswerKind.Window, statement.Sheet, statement.Name),
        statement.Row.Frequency ?? Answered(statement),
        statement.Measure,
        Array.Exists(Stocks, stock => statement.Name.Contains(stock, StringComparison.Ordinal)),
        statement.Name.Contains("当季", StringComparison.Ordinal) || statement.Row.Label.Contains("当季", StringComparison.Ordinal),
        unit is null
            ? default
            : (unit.IsOfMonth, unit.Base?.Code, unit.Text.Contains("同期", StringComparison.Ordinal),
            unit.Unit.Dimension == Dimension.Ratio));

    /// <summary>The period, or null with what is open added.</summary>
    public TimePeriod? Resolve(CellStatement statement, UnitLabel? unit, List<OpenPoint> open)
    {
        // From what is surest to what is least: an answer of a person, the cells of row and column, the title, the name of the file as a
        // mere proposal. Where two of one rank contradict each other neither is taken.
        if (Stated(statement) is { } stated)
            return stated;
        PeriodPart? axis = Combined(statement.Row.Period, statement.Column.Period);
        if (axis is null && statement.Row.Period is not null && statement.Column.Period is not null)
            return Ask(open, AnswerKind.Period, Label(statement), null);
        if (IsUnclearWithin(axis, statement.Context.Period))
            return Ask(open, AnswerKind.Period, Label(statement), null);
        PeriodPart? part = Relative(statement, axis)
            ?? (axis is null ? statement.Context.Period : axis.Within(statement.Context.Period ?? PeriodPart.Unsaid));
        if (part is null || part.Relative != RelativePeriod.None)
            return Ask(open, AnswerKind.Period, axis is null ? statement.Letter ?? Answers.Any : Label(statement), FromFile(statement));
        if (IsOfMonthWithinQuarter(statement, part, axis))
            return Ask(open, AnswerKind.Period, statement.Column.Label, null);
        part = ByFrequency(statement, part, open);
        if (part is null)
            return null;
        if (part.IsFiscal)
            return Fiscal(statement, part, open);
        if (part.Whole is null && part.Year is null)
            return Ask(open, AnswerKind.Period, part.HasMonths ? Label(statement) : Answers.Any, FromFile(statement));
        return Windowed(statement, part, unit, open);
    }

    /// <summary>比上年同月增长 or 当月 under the title of a quarter: of which of its months, nobody says.</summary>
    private static bool IsOfMonthWithinQuarter(CellStatement statement, PeriodPart part, PeriodPart? axis) =>
        axis is null && part.LastMonth > part.FirstMonth && statement.Measure.Window == MeasureWindow.InPeriod
        && Array.Exists(MonthWords, word => statement.Column.Label.Contains(word, StringComparison.Ordinal));

    private TimePeriod? Stated(CellStatement statement)
    {
        string? answer = null;
        if (statement.Column.Label.Length > 0)
            answer = answers.Find(AnswerKind.Period, statement.Sheet, statement.Column.Label);
        answer ??= statement.Row.Label.Length > 0 ? answers.Find(AnswerKind.Period, statement.Sheet, statement.Row.Label) : null;
        if (answer is null && statement.Row.Period is null && statement.Column.Period is null)
            answer = answers.Find(AnswerKind.Period, statement.Sheet, Answers.Any);
        return answer is not null && TimePeriod.TryParse(answer, out TimePeriod period) ? period : null;
    }

    /// <summary>One period from row and column; null where they contradict each other, or neither says any.</summary>
    private static PeriodPart? Combined(PeriodPart? row, PeriodPart? column)
    {
        if (row is null || column is null)
            return row ?? column;
        // 本月 or 上年同期 leans on the month the other names, and is resolved with it later.
        if (column.Relative != RelativePeriod.None || row.Relative != RelativePeriod.None)
            return column.Relative != RelativePeriod.None ? column : row;
        // 2024年 beside 1-9月 are two halves of one period. Two years, or two stretches of months, are two periods, unless both say the
        // same.
        if ((row.Year is { } one && column.Year is { } other && one != other) || (row.HasMonths && column.HasMonths && row != column))
            return row.HasMonths && column.HasMonths && row.FirstMonth == column.FirstMonth && row.LastMonth == column.LastMonth
                ? row.Within(column) : null;
        return row.HasMonths && !column.HasMonths ? row.Within(column) : column.Within(row);
    }

    /// <summary>A year among the heads under a title of months may be the year, or those months of it.</summary>
    private static bool IsUnclearWithin(PeriodPart? axis, PeriodPart? title) =>
        axis is { Year: not null, HasMonths: false, Whole: null, Relative: RelativePeriod.None, IsFiscal: false, IsEnd: false }
            && title is { HasMonths: true };

    /// <summary>本月, 1-本月, 上年同期 and their like by the month of row or title.</summary>
    private static PeriodPart? Relative(CellStatement statement, PeriodPart? axis)
    {
        RelativePeriod relative = axis is { Relative: not RelativePeriod.None } ? axis.Relative : statement.Measure.Relative;
        if (relative == RelativePeriod.None)
            return null;
        PeriodPart? named = axis is { Relative: RelativePeriod.None }
            ? axis
            : statement.Row.Period is { Relative: RelativePeriod.None } row ? row : null;
        PeriodPart? known = named?.Within(statement.Context.Period ?? PeriodPart.Unsaid) ?? statement.Context.Period;
        if (known is not { Year: { } year, Whole: null })
            return null;
        // 当月 in a row of 1-2月 holds the two months: January alone is not published.
        return named is { IsRange: true, HasMonths: true } && relative is RelativePeriod.InPeriod or RelativePeriod.MonthYearBefore
            ? known with { Year = relative == RelativePeriod.InPeriod ? year : year - 1 }
            : Resolved(relative, known, year);
    }

    private static PeriodPart? Resolved(RelativePeriod relative, PeriodPart known, int year)
    {
        // Sheets of a quarter keep the heads of monthly ones: under 三季度 本期 is the quarter. Under 1-9月 it is the last month.
        bool isQuarter = !known.IsRange && known.LastMonth - known.FirstMonth == 2;
        int first = isQuarter ? known.FirstMonth : known.LastMonth;
        return relative switch
        {
            RelativePeriod.Year => PeriodPart.OfYear(year),
            RelativePeriod.YearEarlier => PeriodPart.OfYear(year - 1),
            RelativePeriod.YearBefore when !known.HasMonths => PeriodPart.OfYear(year - 1),
            RelativePeriod.YearBefore when known.IsRange => known with { Year = year - 1 },
            RelativePeriod.YearBefore => PeriodPart.OfMonths(year - 1, known.FirstMonth, known.LastMonth),
            _ when !known.HasMonths => null,
            RelativePeriod.InPeriod => PeriodPart.OfMonths(year, first, known.LastMonth, isRange: true),
            RelativePeriod.ToDate => PeriodPart.OfMonths(year, 1, known.LastMonth, isRange: true),
            RelativePeriod.MonthYearBefore => PeriodPart.OfMonths(year - 1, first, known.LastMonth, isRange: true),
            RelativePeriod.ToDateYearBefore => PeriodPart.OfMonths(year - 1, 1, known.LastMonth, isRange: true),
            RelativePeriod.Previous when !isQuarter => known.LastMonth == 1
                ? PeriodPart.OfMonths(year - 1, 12, 12, isRange: true)
                : PeriodPart.OfMonths(year, known.LastMonth - 1, known.LastMonth - 1, isRange: true),
            _ => null,
        };
    }

    /// <summary>A month under 季 is the quarter it ends, a day under 月 its month; dates without a frequency are asked for.</summary>
    private PeriodPart? ByFrequency(CellStatement statement, PeriodPart part, List<OpenPoint> open)
    {
        Frequency? frequency = statement.Column.Frequency ?? statement.Row.Frequency ?? statement.Context.Frequency ?? Answered(statement);
        if (part.Whole is { Frequency: Frequency.Daily } day)
        {
            if (frequency is null)
            {
                Ask(open, AnswerKind.Frequency, Answers.Any, null, FrequencyChoices);
                return null;
            }

            part = frequency == Frequency.Daily ? part : PeriodPart.OfMonths(day.Start.Year, day.Start.Month, day.Start.Month);
        }

        // Quarterly series from databases are dated by their last month: 2024-09 under 季 is the third quarter. A month no quarter ends
        // in is left a month.
        bool isMonth = part.HasMonths && part.FirstMonth == part.LastMonth && !part.IsRange;
        if (isMonth && frequency == Frequency.Annual)
            return PeriodPart.OfYear(part.Year ?? 0);
        bool isOfQuarter = frequency == Frequency.Quarterly || statement.Name.Contains("当季", StringComparison.Ordinal)
            || statement.Column.Label.Contains("当季", StringComparison.Ordinal)
            || statement.Row.Label.Contains("当季", StringComparison.Ordinal);
        if (isMonth && isOfQuarter && part.LastMonth % 3 == 0)
            return part with { FirstMonth = part.LastMonth - 2 };
        return part;
    }

    private Frequency? Answered(CellStatement statement) => answers.FindOrAny(AnswerKind.Frequency, statement.Sheet, statement.Name) switch
    {
        "month" or "月" => Frequency.Monthly,
        "quarter" or "季" => Frequency.Quarterly,
        "year" or "年" => Frequency.Annual,
        "day" or "日" => Frequency.Daily,
        _ => null,
    };

    private TimePeriod? Fiscal(CellStatement statement, PeriodPart part, List<OpenPoint> open)
    {
        string? answer = answers.Find(AnswerKind.FiscalYear, statement.Sheet, Answers.Any);
        if (answer is null || !int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out int month) || month is < 1 or > 12)
            return Ask(open, AnswerKind.FiscalYear, Answers.Any, null, ["04", "07", "10", "01"]);
        return TimePeriod.Span(new DateOnly(part.Year!.Value, month, 1), years: 1);
    }

    private TimePeriod? Windowed(CellStatement statement, PeriodPart part, UnitLabel? unit, List<OpenPoint> open)
    {
        switch (WindowOf(statement, part, unit))
        {
            case MeasureWindow.InPeriod:
                return part.ToPeriod();
            case MeasureWindow.ToDate when part.HasMonths:
                return TimePeriod.Months(part.Year!.Value, 1, part.LastMonth);
            case MeasureWindow.ToDate:
                return part.ToPeriod();
            default:
                open.Add(new OpenPoint(AnswerKind.Window, WindowName(statement)) { Choices = [.. WindowChoices] });
                return null;
        }
    }

    /// <summary>What stands in a column of its own kind beside the levels is asked for by its head.</summary>
    private static string WindowName(CellStatement statement) =>
        statement.Column.IsOfEitherWindow ? statement.Column.Label : statement.Name;

    private MeasureWindow WindowOf(CellStatement statement, PeriodPart part, UnitLabel? unit)
    {
        if (answers.Find(AnswerKind.Window, statement.Sheet, WindowName(statement)) is { } said)
            return Said(said);
        if (statement.Column.IsOfEitherWindow)
            return MeasureWindow.Unstated;
        if (statement.Measure.Window != MeasureWindow.Unstated)
            return statement.Measure.Window;
        bool isGrowth = statement.Measure.Role is not (MeasureRole.Value or MeasureRole.Rank);
        // Whoever has a column 1-9月 means the month alone by 9月; and the database has a name of its own for growth of the year so far.
        if (statement.Context.RangeEnds.Contains(part.LastMonth) || (isGrowth && statement.Context.IsOfDatabase))
            return MeasureWindow.InPeriod;

        // Only Chinese releases print the year so far under the bare month; and an end, a unit per month or a state at a day adds
        // nothing up.
        if (!part.MayAccumulate || part.IsEnd || !statement.Context.IsChinese || unit is { IsOfMonth: true })
            return MeasureWindow.InPeriod;
        // An index with 上年同期 as its base compares two stretches from January on, even where its name is that of a state: a price.
        bool isIndexToDate = unit is { Base: { Period: null } } && unit.Text.Contains("同期", StringComparison.Ordinal);
        if (!isIndexToDate && Array.Exists(Stocks, stock => statement.Name.Contains(stock, StringComparison.Ordinal)))
            return MeasureWindow.InPeriod;
        // A rate is a state too: no year accumulates per cent.
        if (!isGrowth && unit is { Base: null } && unit.Unit.Dimension == Dimension.Ratio)
            return MeasureWindow.InPeriod;
        return answers.Find(AnswerKind.Window, statement.Sheet, Answers.Any) is { } any ? Said(any) : MeasureWindow.Unstated;
    }

    private static MeasureWindow Said(string answer) => answer switch
    {
        InPeriod or "month" or "quarter" or "当月" or "当期" or "当季" => MeasureWindow.InPeriod,
        ToDate or "累计" => MeasureWindow.ToDate,
        _ => MeasureWindow.Unstated,
    };

    private static string Label(CellStatement statement) => statement.Column.Period is not null && statement.Column.Label.Length > 0
        ? statement.Column.Label : statement.Row.Label.Length > 0 ? statement.Row.Label : statement.Column.Label;

    /// <summary>What the name of the file proposes, looked at once: it may be asked for every figure.</summary>
    private string? FromFile(CellStatement statement)
    {
        string file = statement.Block.Grid.Sheet.File;
        if (_fromFile is not { } known || known.File != file)
            _fromFile = known = (file, PeriodLabels.In(Path.GetFileNameWithoutExtension(file).Replace('_', ' '))?.ToPeriod()?.ToString());
        return known.Period;
    }

    private static TimePeriod? Ask(List<OpenPoint> open, string kind, string name, string? proposal, params ReadOnlySpan<string> choices)
    {
        open.Add(new OpenPoint(kind, name) { Proposal = proposal, Choices = [.. choices] });
        return null;
    }
}
