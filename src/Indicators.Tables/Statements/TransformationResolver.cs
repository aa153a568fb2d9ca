using Indicators.Tables.Labels;
using Indicators.Tables.Mapping;

namespace Indicators.Tables.Statements;

/// <summary>Finds how a figure is made from the level of its indicator, by the words of its head and the unit under it.</summary>
internal sealed class TransformationResolver(Answers answers)
{
    private static readonly string[] Growths = ["growth-year", "difference"];

    /// <summary>The transformation, or null with what is open added.</summary>
    public Transformation? Resolve(CellStatement statement, TimePeriod period, UnitLabel unit, List<OpenPoint> open)
    {
        Transformation? made = Stated(statement, period) ?? ByWords(statement, period, unit, open);
        if (made is not { } transformation)
            return null;
        ComparisonBasis basis = statement.Measure.Basis != ComparisonBasis.Unstated
            ? statement.Measure.Basis
            : statement.Basis?.Of(statement.Name) ?? ComparisonBasis.Unstated;
        if (transformation.IsGrowth && basis != ComparisonBasis.Unstated)
            transformation = transformation.On(basis);
        if (statement.Measure.IsSeasonallyAdjusted && !transformation.IsRank)
            transformation = transformation.SeasonallyAdjusted();
        return statement.Trend is null ? transformation : transformation.InWords();
    }

    private Transformation? Stated(CellStatement statement, TimePeriod period)
    {
        string? answer = answers.Find(AnswerKind.Transformation, statement.Sheet, statement.Column.Label)
            ?? answers.Find(AnswerKind.Transformation, statement.Sheet, statement.Row.Label)
            ?? answers.Find(AnswerKind.Transformation, statement.Sheet, statement.Name);
        if (answer == "difference" && HasYearBefore(period))
            return Transformation.DifferenceTo(period.SamePeriodLastYear());
        return answer is not null && Transformation.TryParse(answer, null, out Transformation transformation) ? transformation : null;
    }

    private Transformation? ByWords(CellStatement statement, TimePeriod period, UnitLabel unit, List<OpenPoint> open) =>
        statement.Measure.Role switch
        {
            MeasureRole.GrowthOnYear when statement.Measure.SinceYear is { } year => Since(period, year),
            MeasureRole.GrowthOnYear when UnclearHeads.MayBeOnPrevious(statement.Column) => Ask(statement.Column.Label, open),
            MeasureRole.GrowthOnYear or MeasureRole.ChangeOnYear => OnYear(statement, period, unit, open),
            MeasureRole.GrowthOnPrevious => Transformation.PreviousPeriodGrowth,
            MeasureRole.AverageGrowth => Average(statement, period, open),
            MeasureRole.Completion => Transformation.Completion,
            MeasureRole.Lead => Transformation.Lead,
            MeasureRole.Rank => Rank(statement, open),
            MeasureRole.Value or MeasureRole.Expected when UnclearHeads.LabelOf(statement) is { } label
                && answers.Find(AnswerKind.Indicator, statement.Sheet, statement.Name) is null => Ask(label, open),
            MeasureRole.Value when LeaningNames.Is(statement.Name)
                && answers.Find(AnswerKind.Indicator, statement.Sheet, statement.Name) is null => Ask(statement, open),
            _ => Transformation.Level,
        };

    private static Transformation? Ask(CellStatement statement, List<OpenPoint> open)
    {
        return Ask(LeaningNames.Is(statement.Column.Label) ? statement.Column.Label : statement.Name, open);
    }

    private static Transformation? Ask(string label, List<OpenPoint> open)
    {
        open.Add(new OpenPoint(AnswerKind.Transformation, label) { Choices = [Transformation.Level.ToString(), .. Growths] });
        return null;
    }

    private static Transformation? OnYear(CellStatement statement, TimePeriod period, UnitLabel unit, List<OpenPoint> open)
    {
        UnitLabel? level = LevelUnit(statement);
        // What is answered for the head would be said of all of its cells: points that a cell alone states are left to be refused.
        if (statement.Column is { Unit: { } own, ShareBefore: null } && own.Unit.Equals(StandardUnits.PercentagePoint)
            && level is not null && level.Unit.Dimension != Dimension.Ratio)
            return OfGrowthInPoints(statement, period, open);
        if (unit.Unit.Dimension != Dimension.Ratio)
            return HasYearBefore(period) ? Transformation.DifferenceTo(period.SamePeriodLastYear()) : Ask(statement.Column.Label, open);
        // 增长(%) of a rate is a percentage of it in one table and points of it in the next.
        if (level is { Base: null } && level.Unit.Dimension == Dimension.Ratio)
        {
            open.Add(new OpenPoint(AnswerKind.Transformation, LabelOfGrowth(statement)) { Choices = [.. Growths] });
            return null;
        }

        return Transformation.YearOnYearGrowth;
    }

    /// <summary>Points beside an amount are no change of it: right behind its growth they are that of the growth, elsewhere nobody
    /// knows.</summary>
    private static Transformation? OfGrowthInPoints(CellStatement statement, TimePeriod period, List<OpenPoint> open)
    {
        if (!HasYearBefore(period))
            return Ask(statement.Column.Label, open);
        Transformation difference = Transformation.DifferenceTo(period.SamePeriodLastYear()).TakenOf(Transformation.YearOnYearGrowth);
        if (statement.Column.IsBehindGrowth)
            return difference;
        open.Add(new OpenPoint(AnswerKind.Transformation, LabelOfGrowth(statement)) { Choices = [difference.ToString()] });
        return null;
    }

    /// <summary>A row of numbers may be read as the year 1, before which there is none to grow from.</summary>
    private static bool HasYearBefore(TimePeriod period) => period.Start.Year > 1;

    private static string LabelOfGrowth(CellStatement statement) =>
        statement.Column.Measure.Role == MeasureRole.Value && statement.Row.Level is not null
            ? statement.Row.Label
            : statement.Column.Label;

    private static UnitLabel? LevelUnit(CellStatement statement)
    {
        if (statement.Row.Unit is { } row && statement.Row.Measure.Role == MeasureRole.Value)
            return row;
        AxisEntry? beside = statement.Column.Level ?? statement.Row.Level;
        if (beside?.Unit is { } level)
            return level;
        // The level's own unit may stand over the whole table: ‰ there makes 增长(%) a matter of points as well.
        if (beside is not null && statement.Context.Units.FirstOrDefault(unit => unit.Unit.Dimension == Dimension.Ratio) is { } rate
            && (statement.Context.Units.Count == 1 || ImpliedDimensions.Confirm(statement.Name, Dimension.Ratio)))
            return rate;
        // 涨跌幅(%) over the table is the unit of the growth itself, unless a level stands beside it or the name is of a rate.
        bool mayBeLevels = statement.Column.Level is not null || ImpliedDimensions.Confirm(statement.Name, Dimension.Ratio);
        return mayBeLevels && statement is { Column.Unit: null, Context.Units: [{ Unit: var unit } only] }
            && unit.Dimension == Dimension.Ratio ? only : null;
    }

    private static Transformation Since(TimePeriod period, int year) =>
        period.Frequency == Frequency.Annual && period.EndYear == year + 1
            ? Transformation.YearOnYearGrowth
            : Transformation.GrowthSince(TimePeriod.Year(year));

    private static Transformation? Average(CellStatement statement, TimePeriod period, List<OpenPoint> open)
    {
        if (period.Frequency == Frequency.MultiYear && HasYearBefore(period))
            return Transformation.AverageGrowthSince(TimePeriod.Year(period.Start.Year - 1));
        open.Add(new OpenPoint(AnswerKind.Transformation, statement.Column.Label));
        return null;
    }

    private Transformation? Rank(CellStatement statement, List<OpenPoint> open)
    {
        string label = statement.Column.Measure.Role == MeasureRole.Rank ? statement.Column.Label : statement.Row.Label;
        string? universe = answers.FindOrAny(AnswerKind.Universe, statement.Sheet, label) ?? statement.Measure.Universe;
        if (universe is null)
        {
            open.Add(new OpenPoint(AnswerKind.Universe, label));
            return null;
        }

        Transformation rank = Transformation.RankIn(universe);
        bool isSaid = label.Contains('增', StringComparison.Ordinal) || label.Contains("总量", StringComparison.Ordinal);
        if (statement.Column.IsBehindGrowth && !isSaid)
        {
            open.Add(new OpenPoint(AnswerKind.Transformation,
                label)
            { Choices = [rank.ToString(), rank.TakenOf(Transformation.YearOnYearGrowth).ToString()] });
            return null;
        }

        bool isOfGrowth = label.Contains("增速", StringComparison.Ordinal) || label.Contains("增长", StringComparison.Ordinal);
        return isOfGrowth ? rank.TakenOf(Transformation.YearOnYearGrowth) : rank;
    }
}
