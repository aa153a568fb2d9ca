using Indicators.Derivation;
using Indicators.Progress.Inputs;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>
/// Goals that are growth rates: 比上年增长8%, 年均增长7%以上, and levels stated for a growth series (5%左右). Judged by the
/// growth published or derived to date; the distance is the gap in points, never a share of a way.
/// </summary>
internal static class GrowthAssessor
{
    /// <summary>Growth of the year: the published rate of the year, or of the year so far.</summary>
    public static ProgressAssessment AssessYear(TargetInputs context, Figure rate)
    {
        SeriesKey growth = context.Yearly;
        TimePeriod due = context.Target.DuePeriod;
        Observation? current = context.Latest(growth, new PeriodFilters.FromStartOf(due));
        if (current is null)
            return InWords(context, due) ?? LevelGrowthAssessor.TryAssess(context, rate) ?? context.NoValue(growth);
        if (current.Figure.Dimension != Dimension.Ratio)
            return context.No(NotAssessableReason.UnitMismatch);
        ProgressAssessment assessment = context.Start();
        assessment.Current = current;
        TimePeriod period = current.Period!.Value;
        if (period.End < due.End)
            OfTheYear(context, assessment, rate, due, period);
        return Judge(context, rate, assessment, context.Read(current.Figure, StandardUnits.Percent), period.End == context.Target.DueDate);
    }

    /// <summary>扭亏为盈 has no rate: the word stands where the value would, and there is no verdict by a number.</summary>
    private static ProgressAssessment? InWords(TargetInputs context, TimePeriod due)
    {
        foreach (Series series in context.Beside.Of(TransformationKind.Trend))
        {
            if (context.Latest(series.Key, new PeriodFilters.FromStartOf(due)) is { } word)
                return context.No(NotAssessableReason.ToldInWords) with { Current = word };
        }

        return null;
    }

    /// <summary>Growth so far stands for that of the year; and where levels give growth, what the rest of the year must bring.</summary>
    private static void OfTheYear(TargetInputs context, ProgressAssessment assessment, Figure rate, TimePeriod year, TimePeriod period)
    {
        assessment.Note(InputSubstitutionKind.PartOfPeriod, year.ToString(), period.ToString());
        SeriesKey levels = context.Key.ToLevel();
        if (context.Indicator.Kind != IndicatorKind.Flow || context.Indicator.GrowthBasis.IsApartFromLevels || year.WholeMonths is not <= 12
            || context.Resolve(new ChangeGoal(rate), context.Indicator.Direction, context.Indicator.Unit, out ResolvedGoal? goal) != GoalObstacle.None)
            return;
        if (FlowTotal.From(context, levels, year, period.End, context.Indicator.Unit) is { } total && total.Until == period.End && year.ShareElapsed(period.End).Elapsed > 0)
            assessment.YearToDate = YearFigures.Of(context, levels, year, total, goal!, isOnLastYear: true);
    }

    /// <summary>
    /// Average growth since the baseline: the published average, else the yearly rates chained, else the levels, where
    /// the indicator does not declare a basis that keeps growth and levels apart.
    /// </summary>
    public static ProgressAssessment AssessAverage(TargetInputs context, Figure rate)
    {
        TimePeriod clock = context.Clock;
        if (PublishedAverage(context, clock) is { } published)
            return Judge(context, rate, context.Start() with { Current = published }, context.Read(published.Figure, StandardUnits.Percent), published.Period!.Value.End == context.Target.DueDate);
        YearlyChain chain = YearlyChain.OfYears(context);
        if (chain is { Last: { } lastRate, IsCutShort: false } && chain.AverageInPercent(context) is { } chained)
            return Judge(context, rate, Derived(context, lastRate, InputSubstitutionKind.AverageOfRates, chain.Observations), chained, lastRate.Period!.Value.End == context.Target.DueDate);
        if (LevelAverage(context, out Observation? lastLevel) is { } levels)
            return Judge(context, rate, Derived(context, lastLevel!, InputSubstitutionKind.AverageOfLevels, LevelsOf(context, lastLevel!)), levels, lastLevel!.Period!.Value.End == context.Target.DueDate);
        return chain.Last is { } rated
            ? context.No(chain.IsCutShort ? NotAssessableReason.ChainBroken : NotAssessableReason.ChainNotPossible) with { Current = rated }
            : context.No(WhyNoAverage(context, lastLevel)) with { Current = lastLevel };
    }

    /// <summary>Why the levels give no average: there are none to use, or none that a growth can be taken of.</summary>
    private static NotAssessableReason WhyNoAverage(TargetInputs context, Observation? last)
    {
        if (context.Indicator.GrowthBasis.IsApartFromLevels)
            return NotAssessableReason.PriceBasis;
        if (last is null)
            return context.WhyNoValue(context.Key.ToLevel());
        if (BaseLevel(context) is not { } start)
            return context.Target.Baseline is null ? NotAssessableReason.NoBaseline : NotAssessableReason.BaselineValueMissing;
        if (start.Dimension != last.Figure.Dimension)
            return NotAssessableReason.UnitMismatch;
        if (context.Elapsed(last.Period!.Value) is null)
            return NotAssessableReason.NoTimeElapsed;
        return start.Range is { Low: not null, High: not null } ? NotAssessableReason.CrossesZero : NotAssessableReason.BaselineUnbounded;
    }

    /// <summary>The two levels, where the base one is observed.</summary>
    private static Observation[] LevelsOf(TargetInputs context, Observation last) =>
        context.Target.Baseline is { Value: null } baseline && context.At(context.Key.ToLevel(), baseline.Period) is { } first ? [first, last] : [last];

    private static Figure? BaseLevel(TargetInputs context) =>
        context.Target.Baseline is { } baseline ? baseline.Value ?? context.At(context.Key.ToLevel(), baseline.Period)?.Figure : null;

    internal static ProgressAssessment Judge(TargetInputs context, Figure rate, ProgressAssessment assessment, Measure growth, bool isFinal)
    {
        GoalObstacle obstacle = context.Resolve(new LevelGoal(rate), context.Indicator.Direction, StandardUnits.Percent, out ResolvedGoal? goal, assessment.Current?.Figure);
        if (goal is null)
            return assessment with { Reason = LevelAssessor.ReasonOf(obstacle) };
        if (GrowthGap.TryEvaluate(goal, growth, out Measure gap) == MethodObstacle.None)
            assessment = assessment with { Gap = gap };
        assessment.Goal = goal;
        assessment.JudgedValue = growth;
        assessment.JudgeBy(goal, growth);
        return UnrepeatableVerdict.Judge(context, assessment, isFinal);
    }

    private static ProgressAssessment Derived(TargetInputs context, Observation last, InputSubstitutionKind kind, IReadOnlyList<Observation> parts)
    {
        ProgressAssessment assessment = context.Start();
        assessment.Current = last;
        if (parts.Count > 1)
            assessment.Summands = parts;
        assessment.Note(kind, "growth-average", last.Series.ToString());
        return assessment;
    }

    private static Observation? PublishedAverage(TargetInputs context, TimePeriod clock)
    {
        foreach (Series series in context.Beside.Of(TransformationKind.AverageGrowth))
        {
            if (series.Transformation.BasePeriod?.End != clock.Start.PlusDays(-1))
                continue;
            if (context.Latest(series.Key) is { } latest)
                return latest;
        }

        return null;
    }

    private static Measure? LevelAverage(TargetInputs context, out Observation? last)
    {
        last = null;
        if (context.Indicator.GrowthBasis.IsApartFromLevels)
            return null;
        last = context.Latest(context.Key.ToLevel(), new PeriodFilters.Yearly(context.Indicator.IsPointInTime));
        if (BaseLevel(context) is not { } b || last is null || b.Dimension != last.Figure.Dimension || context.Elapsed(last.Period!.Value) is not { } elapsed || elapsed.Unit != ElapsedUnit.Months)
            return null;
        Measure? growth = AverageGrowth.ByEndpoints(context.Read(last.Figure, b.Unit), context.Read(b, b.Unit), elapsed.Elapsed);
        return growth?.Times(100m);
    }
}
