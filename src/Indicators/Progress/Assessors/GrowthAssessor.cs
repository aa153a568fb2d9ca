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
    public static ProgressAssessment AssessYear(TargetInputs inputs, Figure rate)
    {
        SeriesKey growth = inputs.Yearly;
        TimePeriod due = inputs.Target.DuePeriod;
        Observation? current = inputs.Latest(growth, new PeriodFilters.FromStartOf(due));
        if (current is null)
            return InWords(inputs, due) ?? LevelGrowthAssessor.TryAssess(inputs, rate) ?? inputs.NoValue(growth);
        if (current.Figure.Dimension != Dimension.Ratio)
            return inputs.No(Obstacle.UnitMismatch);
        ProgressAssessment assessment = inputs.Start();
        assessment.Current = current;
        TimePeriod period = current.Period!.Value;
        if (period.End < due.End)
            OfTheYear(inputs, assessment, rate, due, period);
        return Judge(inputs, rate, assessment, inputs.Read(current.Figure, StandardUnits.Percent), period.End == inputs.Target.DueDate);
    }

    /// <summary>扭亏为盈 has no rate: the word stands where the value would, and there is no verdict by a number.</summary>
    private static ProgressAssessment? InWords(TargetInputs inputs, TimePeriod due)
    {
        foreach (Series series in inputs.Beside.Of(TransformationKind.Trend))
        {
            if (inputs.Latest(series.Key, new PeriodFilters.FromStartOf(due)) is { } word)
                return inputs.No(Obstacle.ToldInWords) with { Current = word };
        }

        return null;
    }

    /// <summary>Growth so far stands for that of the year; and where levels give growth, what the rest of the year must bring.</summary>
    private static void OfTheYear(TargetInputs inputs, ProgressAssessment assessment, Figure rate, TimePeriod year, TimePeriod period)
    {
        assessment.Note(SubstitutionKind.PartOfPeriod, year.ToString(), period.ToString());
        SeriesKey levels = inputs.Key.ToLevel();
        if (inputs.Indicator.Kind != IndicatorKind.Flow || inputs.Indicator.GrowthBasis.IsApartFromLevels || year.WholeMonths is not <= 12
            || inputs.Resolve(new ChangeGoal(rate), inputs.Indicator.Direction, inputs.Indicator.Unit, out ResolvedGoal? goal) != Obstacle.None)
            return;
        if (FlowTotal.From(inputs, levels, year, period.End, inputs.Indicator.Unit) is { } total && total.Until == period.End && year.ShareElapsed(period.End).Elapsed > 0)
            assessment.YearToDate = YearFigures.Of(inputs, levels, year, total, goal!, isOnLastYear: true);
    }

    /// <summary>
    /// Average growth since the baseline: the published average, else the yearly rates chained, else the levels, where
    /// the indicator does not declare a basis that keeps growth and levels apart.
    /// </summary>
    public static ProgressAssessment AssessAverage(TargetInputs inputs, Figure rate)
    {
        TimePeriod clock = inputs.Clock;
        if (PublishedAverage(inputs, clock) is { } published)
            return Judge(inputs, rate, inputs.Start() with { Current = published }, inputs.Read(published.Figure, StandardUnits.Percent), published.Period!.Value.End == inputs.Target.DueDate);
        YearlyChain chain = YearlyChain.OfYears(inputs);
        if (chain is { Last: { } lastRate, IsCutShort: false } && chain.AverageInPercent(inputs) is { } chained)
            return Judge(inputs, rate, Derived(inputs, lastRate, SubstitutionKind.AverageOfRates, chain.Observations), chained, lastRate.Period!.Value.End == inputs.Target.DueDate);
        if (LevelAverage(inputs, out Observation? lastLevel) is { } levels)
            return Judge(inputs, rate, Derived(inputs, lastLevel!, SubstitutionKind.AverageOfLevels, LevelsOf(inputs, lastLevel!)), levels, lastLevel!.Period!.Value.End == inputs.Target.DueDate);
        return chain.Last is { } rated
            ? inputs.No(chain.IsCutShort ? Obstacle.ChainBroken : Obstacle.ChainNotPossible) with { Current = rated }
            : inputs.No(WhyNoAverage(inputs, lastLevel)) with { Current = lastLevel };
    }

    /// <summary>Why the levels give no average: there are none to use, or none that a growth can be taken of.</summary>
    private static Obstacle WhyNoAverage(TargetInputs inputs, Observation? last)
    {
        if (inputs.Indicator.GrowthBasis.IsApartFromLevels)
            return Obstacle.PriceBasis;
        if (last is null)
            return inputs.WhyNoValue(inputs.Key.ToLevel());
        if (BaseLevel(inputs) is not { } start)
            return inputs.Target.Baseline is null ? Obstacle.NoBaseline : Obstacle.BaselineValueMissing;
        if (start.Dimension != last.Figure.Dimension)
            return Obstacle.UnitMismatch;
        if (inputs.Elapsed(last.Period!.Value) is null)
            return Obstacle.NoTimeElapsed;
        return start.Range is { Low: not null, High: not null } ? Obstacle.CrossesZero : Obstacle.BaselineUnbounded;
    }

    /// <summary>The two levels, where the base one is observed.</summary>
    private static Observation[] LevelsOf(TargetInputs inputs, Observation last) =>
        inputs.Target.Baseline is { Value: null } baseline && inputs.At(inputs.Key.ToLevel(), baseline.Period) is { } first ? [first, last] : [last];

    private static Figure? BaseLevel(TargetInputs inputs) =>
        inputs.Target.Baseline is { } baseline ? baseline.Value ?? inputs.At(inputs.Key.ToLevel(), baseline.Period)?.Figure : null;

    internal static ProgressAssessment Judge(TargetInputs inputs, Figure rate, ProgressAssessment assessment, Measure growth, bool isFinal)
    {
        Obstacle obstacle = inputs.Resolve(new LevelGoal(rate), inputs.Indicator.Direction, StandardUnits.Percent, out ResolvedGoal? goal, assessment.Current?.Figure);
        if (goal is null)
            return assessment with { Reason = obstacle };
        if (GrowthGap.TryEvaluate(goal, growth, out Measure gap) == Obstacle.None)
            assessment = assessment with { Gap = gap };
        assessment.Goal = goal;
        assessment.JudgedValue = growth;
        assessment.JudgeBy(goal, growth);
        return UnrepeatableVerdict.Judge(inputs, assessment, isFinal);
    }

    private static ProgressAssessment Derived(TargetInputs inputs, Observation last, SubstitutionKind kind, IReadOnlyList<Observation> parts)
    {
        ProgressAssessment assessment = inputs.Start();
        assessment.Current = last;
        if (parts.Count > 1)
            assessment.Summands = parts;
        assessment.Note(kind, "growth-average", last.Series.ToString());
        return assessment;
    }

    private static Observation? PublishedAverage(TargetInputs inputs, TimePeriod clock)
    {
        foreach (Series series in inputs.Beside.Of(TransformationKind.AverageGrowth))
        {
            if (series.Transformation.BasePeriod?.End != clock.Start.PlusDays(-1))
                continue;
            if (inputs.Latest(series.Key) is { } latest)
                return latest;
        }

        return null;
    }

    private static Measure? LevelAverage(TargetInputs inputs, out Observation? last)
    {
        last = null;
        if (inputs.Indicator.GrowthBasis.IsApartFromLevels)
            return null;
        last = inputs.Latest(inputs.Key.ToLevel(), new PeriodFilters.Yearly(inputs.Indicator.IsPointInTime));
        if (BaseLevel(inputs) is not { } b || last is null || b.Dimension != last.Figure.Dimension || inputs.Elapsed(last.Period!.Value) is not { } elapsed || elapsed.Unit != ElapsedUnit.Months)
            return null;
        Measure? growth = AverageGrowth.ByEndpoints(inputs.Read(last.Figure, b.Unit), inputs.Read(b, b.Unit), elapsed.Elapsed);
        return growth?.Times(100m);
    }
}
