using System.Collections.Immutable;
using System.Globalization;
using Indicators.Tables.Blocks;
using Indicators.Tables.Figures;
using Indicators.Tables.Labels;
using Indicators.Tables.Statements;

namespace Indicators.Tables.Plans;

/// <summary>Reads the goals of a plan's table, row by row; the cell's own brackets and words go before its column's head.</summary>
internal sealed class PlanReader(TableBlock block, TableContext context, RowAxis rows, PlanColumns columns, StatementResolver resolver,
    Action<CellStatement, IEnumerable<OpenPoint>> ask)
{
    private static readonly string[] Falls = ["降低", "下降", "减少", "削减", "降幅"];

    private static readonly UnitLabel Percent = new(StandardUnits.Percent, "%"), Points = new(StandardUnits.PercentagePoint, "个百分点");

    /// <summary>What sentences call the product of a place.</summary>
    private static readonly string[] Economies = ["经济", "GDP", "地区生产总值", "国内生产总值", "生产总值"];

    private static readonly string[] Rises = ["增长", "提高", "增幅", "增速"];

    private static readonly string[] Sums = ["新增", "累计", "改造", "建设", "新建", "投资", "完成", "引进", "培训", "总量"];

    /// <summary>The targets, in the order of the rows.</summary>
    public IEnumerable<PlanTarget> Read()
    {
        foreach (AxisEntry row in rows.Entries)
        {
            PlanTarget[] said = [.. Columns().Select(column => OfCell(row, column)).OfType<PlanTarget>()];
            foreach (PlanTarget target in SaysOnceInTwoWays(said) ? [said[0] with { AlsoStated = [said[1].Goal] }] : said)
                yield return target;
        }
    }

    /// <summary>
    /// A level of the plan's last year and its average growth are one goal. Those of a year's plan are two: its growth is at
    /// constant prices, its level at those of the year.
    /// </summary>
    private bool SaysOnceInTwoWays(PlanTarget[] said) =>
        said is [{ Goal: not (NoNumberGoal or AsAssignedGoal) } first,
        { Goal: not (NoNumberGoal or AsAssignedGoal or RelativeGoal) } second]
        && first.Span == second.Span && first.Due == second.Due && !columns.Levels.Any(column => column.Measure.IsGoal);

    private PlanTarget? OfCell(AxisEntry row, AxisEntry column) =>
        At(row.Index, column.Index) is { } cell && Marks.MeaningOf(cell.Shown) is null ? Target(row, column, cell) : null;

    private IEnumerable<AxisEntry> Columns() => columns.Path is { } path
        ? columns.Levels.Append(path).OrderBy(column => column.Index)
        : columns.Levels;

    private SheetCell? At(int row, int column) => block.Grid.At(row, column) is { } cell && LabelText.Narrow(cell.Shown).Length > 0
        ? cell
        : null;

    private PlanTarget? Target(AxisEntry row, AxisEntry column, SheetCell cell)
    {
        bool isPath = column == columns.Path;
        AxisEntry head = isPath ? column with { Name = "", Unit = null } : column;
        GoalSentences said = GoalSentences.Of(cell.Shown, block.Grid.Units);
        bool isGrowth = said.IsGrowth && IsGrowthOf(row, said, column);
        // The row says 亿元 and the cell says 增长8%: the unit of the row is that of the level, and the number is none of it.
        if (column.Measure.IsGoal || isGrowth)
            (row, head) = (row with { Unit = Percent, Measure = row.Measure with { Role = MeasureRole.GrowthOnYear } },
                head with { Unit = column.Measure.IsGoal ? head.Unit ?? Percent : null });
        else if (said.Unit is not null && row.UnitWithParents is null && head.Unit is null)
            row = row with { Unit = said.Unit };
        var statement = new CellStatement(block, context, row, head, cell)
        {
            RowsAreSubjects = rows.AreSubjects ?? false,
            Name = StatementNames.Of(row, head, context),
        };
        var open = new List<OpenPoint>();
        TimePeriod? ofRow = DueOf(row), due = DueOf(column, ofRow);
        PlanRow? plan = resolver.ResolveGoal(statement, due, said.IsOfWords, open) is { } resolved
            ? PlanRow.Of(resolved.Series, resolved.Unit, resolved.Due, row)
            : null;
        if (plan is null || open.Count > 0)
        {
            ask(statement, open);
            return null;
        }

        // 单位GDP能耗降低(%): the % is that of the fall. The indicator itself is not a share, and what unit it has the plan does not say.
        if (plan.Falls && plan.Unit.Unit.Dimension == Dimension.Ratio)
            plan = plan with { Series = plan.Series with { Indicator = WithoutFall(plan.Series.Indicator), LevelUnit = null } };
        (Goal goal, string? note, TargetCommitment commitment) = Goal(plan, isGrowth ? said.Text : cell.Shown, isPath
            || (isGrowth && said.IsAverage) ? column : null, row);
        // 下降3% has its sign in the word; the number alone would be a rise.
        if (said.Falls && goal is AnnualGrowthGoal fall)
            goal = new AnnualGrowthGoal(fall.Rate.Negate());
        // These goals say themselves that they are about growth. Set on a series of growth rates they would mean the growth of the
        // growth.
        if (plan.Series.Transformation.IsGrowth && goal is AverageGrowthGoal or AnnualGrowthGoal or CumulativeGoal or ChangeGoal)
            plan = plan with { Series = plan.Series with { Transformation = Transformation.Level } };
        else if (goal is RelativeGoal)
            plan = plan with { Series = plan.Series with { Transformation = Transformation.YearOnYearGrowth } };
        return new PlanTarget(plan.Series, goal, plan.Due, block.Grid.Sheet, cell.Address)
        {
            Span = ofRow is { Frequency: Frequency.MultiYear } ? ofRow : ofRow is null ? Span(plan.Due) : null,
            Baseline = BaselineOf(row, plan),
            Nature = NatureOf(row),
            Commitment = commitment,
            Responsible = ResponsibleFor(row),
            Note = note,
            Assessments = isPath || column.Measure.IsGoal ? [] : AssessmentsOf(row),
        };
    }

    /// <summary>增长6% of a rate may be in points, and 增长40% in a plan of years may be that of all of them.</summary>
    private bool IsGrowthOf(AxisEntry row, GoalSentences said, AxisEntry column)
    {
        bool isRate = row.Measure.Role != MeasureRole.GrowthOnYear && row.Unit?.Unit.Dimension == Dimension.Ratio;
        bool isOfYears = column != columns.Path && Due(column) is { } year && Span(TimePeriod.Year(year)) is not null;
        return !isRate && (said.IsAverage || !isOfYears);
    }

    private ImmutableArray<PlanAssessment> AssessmentsOf(AxisEntry row) =>
    [
        .. columns.Assessments
            .Select(column => At(row.Index, column.Index) is { } cell && Marks.MeaningOf(cell.Shown) is null
                ? new PlanAssessment(LabelText.Clean(cell.Shown), cell.Address,
                    (column.Period?.Within(context.Period ?? new PeriodPart()) ?? context.Period)?.ToPeriod())
                : null)
            .OfType<PlanAssessment>(),
    ];

    private (Goal Goal, string? Note, TargetCommitment Commitment) Goal(PlanRow row, string text, AxisEntry? path, AxisEntry entry)
    {
        if (GoalTexts.Bracketed(text) is { } inner && Sum(row, inner) is { } sum)
            return (OverThePlan(row, sum, entry), null, TargetCommitment.Floor);
        string[] parts = GoalTexts.Parts(text);
        if (Number(row, parts[0], path) is not { } figure)
            return (GoalTexts.InWords(text, IndicatorIn), null, TargetCommitment.Floor);
        Goal goal = OfNumber(row, figure, path is not null || row.IsAverage);
        string rest = string.Join('、', parts.Skip(1));
        TargetCommitment commitment = LabelText.Key(parts[0]).StartsWith("力争", StringComparison.Ordinal)
            ? TargetCommitment.Stretch
            : TargetCommitment.Floor;
        if (rest.Contains("力争", StringComparison.Ordinal) && parts.Length == 2
            && GoalTexts.Number(parts[1].Replace("力争", "", StringComparison.Ordinal), row.Unit, block.Grid.Units) is { } stretch
            && goal is LevelGoal)
            return (new FloorStretchGoal(figure, stretch), null, TargetCommitment.Floor);
        return (goal, rest.Length == 0 ? null : rest, commitment);
    }

    /// <summary>Growth under 年均 is in %, whatever the row's unit is.</summary>
    private Figure? Number(PlanRow row, string text, AxisEntry? path)
    {
        bool isGrowth = path is not null && row.Unit.Unit.Dimension != Dimension.Ratio
            && (text.Contains('%', StringComparison.Ordinal) || path.Unit is { Unit: var unit } && unit.Equals(StandardUnits.Percent)
                || path.Label.Contains('增', StringComparison.Ordinal));
        return GoalTexts.Number(text, isGrowth ? Percent : row.Unit, block.Grid.Units);
    }

    /// <summary>A share rises over a plan by points.</summary>
    private Figure? Sum(PlanRow row, string text)
    {
        bool isShare = row.Unit.Unit.Equals(StandardUnits.Percent) && row is { Falls: false, Rises: false };
        return GoalTexts.Number(text, isShare ? Points : row.Unit, block.Grid.Units);
    }

    private static Goal OfNumber(PlanRow row, Figure figure, bool isPath)
    {
        bool isRate = figure.Dimension == Dimension.Ratio;
        if (row.Falls && isRate)
            return new ChangeGoal(figure.Negate());
        if (row.Series.Transformation.IsGrowth && isRate)
            return isPath ? new AverageGrowthGoal(figure) : new AnnualGrowthGoal(figure);
        return isPath && isRate && row.Series.LevelUnit?.Dimension != Dimension.Ratio
            ? new AverageGrowthGoal(figure)
            : new LevelGoal(figure);
    }

    /// <summary>〔13.5〕 of 降低(%) is a fall over the plan, 〔5500〕 of 新增 a sum, 〔1〕 of a level a rise.</summary>
    private Goal OverThePlan(PlanRow row, Figure sum, AxisEntry entry)
    {
        bool isRate = sum.Dimension == Dimension.Ratio;
        if (sum.Dimension == Dimension.Points)
            return new ChangeGoal(sum);
        if (row.Falls)
            return isRate ? new ChangeGoal(sum.Negate()) : new IncreaseGoal(sum.Negate(), IncreaseScope.Net);
        if (row.Rises && isRate)
            return new ChangeGoal(sum);
        // What is counted as it is made (新增, 累计) has no level that a sum could be added to.
        if (Array.Exists(Sums, word => entry.Name.Contains(word, StringComparison.Ordinal)))
            return new CumulativeGoal(sum);
        // No word tells a rise over the plan from the sum of its years. Beside a baseline of more than twice its size it is taken for a
        // rise: five years of a flow come to more than half of one year.
        bool isSmallStep = columns.Baseline is { } baseline && At(entry.Index, baseline.Index) is { } cell
            && CellNumbers.Read(cell) is { IsRead: true } from
            && decimal.TryParse(from.Digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal start) && start > sum.Amount * 2;
        return isSmallStep ? new IncreaseGoal(sum, IncreaseScope.Net) : new CumulativeGoal(sum);
    }

    /// <summary>An indicator of this table by the name a sentence uses for it, growth aside: GDP of 国内生产总值(GDP)增长.</summary>
    private string? IndicatorIn(string name) =>
        rows.Entries.FirstOrDefault(row => row.Name == name || row.Name.Contains(name, StringComparison.Ordinal)
            || (Economies.Contains(name) && row.Name.Contains("生产总值", StringComparison.Ordinal)))?.Name is { Length: > 0 } found
            ? ReadableId.Of(found, "") : null;

    private int? Due(AxisEntry column) =>
        column.Period?.Year ?? column.Period?.Whole?.EndYear ?? columns.Levels.Select(level => level.Period?.Year)
        .FirstOrDefault(year => year is not null) ?? context.Period?.Year ?? context.Plan?.EndYear;

    /// <summary>The row's own term, the part of the year the column names (上半年目标), or the year.</summary>
    private TimePeriod? DueOf(AxisEntry column, TimePeriod? ofRow)
    {
        if (ofRow is { Frequency: not Frequency.MultiYear })
            return ofRow;
        int? year = ofRow?.EndYear ?? Due(column);
        if (column.Period is { HasMonths: true } part && year is not null)
            return (part with { Year = year }).ToPeriod();
        return year is { } whole ? TimePeriod.Year(whole) : null;
    }

    /// <summary>By when the row's own cell says that its goal is due; null where no column says it.</summary>
    private TimePeriod? DueOf(AxisEntry row)
    {
        int column = Enumerable.Range(block.FirstColumn, block.LastColumn - block.FirstColumn + 1)
            .FirstOrDefault(column => block.NamesAbove(column).Any(LabelWords.IsDueHead));
        return column > 0 && At(row.Index, column) is { } cell ? PeriodLabels.Whole(cell.Shown)?.ToPeriod() : null;
    }

    /// <summary>The plan's years: from the one after the baseline to the one it ends with, where they are several.</summary>
    private TimePeriod? Span(TimePeriod due)
    {
        if (context.Period?.Whole is { Frequency: Frequency.MultiYear } plan && plan.EndYear == due.EndYear)
            return plan;
        return columns.Baseline?.Period?.Year is { } from && due.EndYear - from > 1 ? TimePeriod.Years(from + 1, due.EndYear) : null;
    }

    private Baseline? BaselineOf(AxisEntry row, PlanRow plan)
    {
        if (columns.Baseline is not { Period.Year: { } year } column)
            return null;
        if (At(row.Index, column.Index) is not { } cell || CellNumbers.Read(cell) is not { IsRead: true } number)
            return new Baseline(TimePeriod.Year(year));
        // A star marks a baseline of another year than the head says; which one stands in the note under the table.
        int from = number.Flag.Contains('*', StringComparison.Ordinal) ? StarredFigures.YearOf(block) ?? year : year;
        return GoalTexts.Number(number.Digits + number.Suffix, plan.Unit, block.Grid.Units) is { } value && IsOfSeries(value, plan.Series)
            ? new Baseline(TimePeriod.Year(from)) { Value = value }
            : new Baseline(TimePeriod.Year(from));
    }

    /// <summary>The year before's growth is no level to start from, nor a level the growth.</summary>
    private static bool IsOfSeries(Figure value, SeriesName series) =>
        series.Transformation.IsLevel ? value.Dimension == series.LevelUnit?.Dimension : value.Dimension == Dimension.Ratio;

    private TargetNature NatureOf(AxisEntry row) =>
        columns.Nature > 0 && At(row.Index, columns.Nature) is { } cell && LabelText.Key(cell.Shown)
            .StartsWith("约束", StringComparison.Ordinal) ? TargetNature.Binding : TargetNature.Expected;

    private ImmutableArray<ResponsibleParty> ResponsibleFor(AxisEntry row)
    {
        if (columns.Responsible == 0 || At(row.Index, columns.Responsible) is not { } cell)
            return [];
        return [.. LabelText.Clean(cell.Shown).Split('、', ',', ';', '，').Select(name => name.Trim()).Where(name => name.Length > 0)
            .Select(name => new ResponsibleParty(name))];
    }

    /// <summary>单位GDP能源消耗降低 is a fall of 单位GDP能源消耗, whose unit the plan does not say.</summary>
    private static string WithoutFall(string name) =>
        Array.Find(Falls, word => name.EndsWith(word, StringComparison.Ordinal) && name.Length > word.Length + 1) is { } fall
            ? name[..^fall.Length] : name;

    private static bool FallsBy(AxisEntry row) => Array.Exists(Falls, word => row.Name.EndsWith(word, StringComparison.Ordinal));

    private static bool RisesBy(AxisEntry row) => row.Measure.Role is MeasureRole.GrowthOnYear or MeasureRole.AverageGrowth
        || Array.Exists(Rises, word => row.Name.EndsWith(word, StringComparison.Ordinal));

    private sealed record PlanRow(SeriesName Series, UnitLabel Unit, TimePeriod Due, bool Falls, bool Rises)
    {
        /// <summary>地区生产总值年均增长(%): what is set is the growth of each year of the plan.</summary>
        public bool IsAverage { get; private init; }

        public static PlanRow Of(SeriesName series, UnitLabel unit, TimePeriod due, AxisEntry row) =>
            new(series, unit, due, FallsBy(row), RisesBy(row)) { IsAverage = row.Measure.Role == MeasureRole.AverageGrowth };
    }
}
