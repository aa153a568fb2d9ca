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
    public static ProgressAssessment AssessYear(TargetQuestion asked, Figure rate)
    {
        SeriesKey growth = asked.Yearly;
        TimePeriod due = asked.Target.DuePeriod;
        Observation? current = asked.Latest(growth, new PeriodFilters.FromStartOf(due));
        if (current is null)
            return InWords(asked, due) ?? LevelGrowthAssessor.TryAssess(asked, rate) ?? asked.NoValue(growth);
        if (current.Figure.Dimension != Dimension.Ratio)
            return asked.No(Obstacle.UnitMismatch);
        TimePeriod period = current.Period!.Value;
        bool isPart = period.End < due.End;
        // Growth so far stands for that of the year.
        var inputs = new TargetInputs(asked)
        {
            Current = current,
            Taken = isPart ? [new Substitution(SubstitutionKind.PartOfPeriod, due.ToString(), period.ToString())] : []
        };
        YearToDateFigures? year = isPart ? OfTheYear(asked, rate, due, period) : null;
        return Judge(asked, rate, inputs, asked.Read(current.Figure, StandardUnits.Percent), period.End == asked.Target.DueDate, year);
    }

    /// <summary>扭亏为盈 has no rate: the word stands where the value would, and there is no verdict by a number.</summary>
    private static ProgressAssessment? InWords(TargetQuestion asked, TimePeriod due)
    {
        foreach (Series series in asked.Beside.Of(TransformationKind.Trend))
        {
            if (asked.Latest(series.Key, new PeriodFilters.FromStartOf(due)) is { } word)
                return asked.No(Obstacle.ToldInWords, word);
        }

        return null;
    }

    /// <summary>Where levels give growth, what the rest of the year must bring.</summary>
    private static YearToDateFigures? OfTheYear(TargetQuestion asked, Figure rate, TimePeriod year, TimePeriod period)
    {
        SeriesKey levels = asked.Key.ToLevel();
        if (asked.Indicator.Kind != IndicatorKind.Flow || asked.Indicator.GrowthBasis.IsApartFromLevels || year.WholeMonths is not <= 12
            || asked.Resolve(new ChangeGoal(rate), asked.Indicator.Direction, asked.Indicator.Unit,
                out ResolvedGoal? goal) != Obstacle.None)
            return null;
        return FlowTotal.From(asked, levels, year, period.End, asked.Indicator.Unit) is { } total && total.Until == period.End
            && year.ShareElapsed(period.End).Elapsed > 0
            ? YearFigures.Of(asked, levels, year, total, goal!, isOnLastYear: true)
            : null;
    }

    /// <summary>
    /// Average growth since the baseline: the published average, else the yearly rates chained, else the levels, where
    /// the indicator does not declare a basis that keeps growth and levels apart.
    /// </summary>
    public static ProgressAssessment AssessAverage(TargetQuestion asked, Figure rate)
    {
        TimePeriod clock = asked.Clock;
        if (PublishedAverage(asked, clock) is { } published)
            return JudgeAverage(asked, rate, new TargetInputs(asked) { Current = published }, asked.Read(published.Figure,
                StandardUnits.Percent));
        YearlyChain chain = YearlyChain.OfYears(asked);
        if (chain is { Last: { } lastRate, IsCutShort: false } && chain.AverageInPercent(asked) is { } chained)
            return JudgeAverage(asked, rate, Derived(asked, lastRate, SubstitutionKind.AverageOfRates, chain.Observations), chained);
        if (LevelAverage(asked, out Observation? lastLevel) is { } levels)
            return JudgeAverage(asked, rate, Derived(asked, lastLevel!, SubstitutionKind.AverageOfLevels, LevelsOf(asked, lastLevel!)),
                levels);
        return chain.Last is { } rated
            ? asked.No(chain.IsCutShort ? Obstacle.ChainBroken : Obstacle.ChainNotPossible,
                new TargetInputs(asked) { Current = rated, Parts = new InputParts { IsCutShort = chain.IsCutShort } })
            : asked.No(WhyNoAverage(asked, lastLevel), lastLevel);
    }

    /// <summary>The verdict on an average to date, with the average that the years left need.</summary>
    private static ProgressAssessment JudgeAverage(TargetQuestion asked, Figure rate, TargetInputs inputs, Measure average)
    {
        TimePeriod until = inputs.Current!.Period!.Value;
        return Judge(asked, rate, inputs, average, until.End == asked.Target.DueDate, clock: asked.Elapsed(until));
    }

    /// <summary>Why the levels give no average: there are none to use, or none that a growth can be taken of.</summary>
    private static Obstacle WhyNoAverage(TargetQuestion asked, Observation? last)
    {
        if (asked.Indicator.GrowthBasis.IsApartFromLevels)
            return Obstacle.PriceBasis;
        if (last is null)
            return asked.WhyNoValue(asked.Key.ToLevel());
        if (BaseLevel(asked) is not { } start)
            return asked.Target.Baseline is null ? Obstacle.NoBaseline : Obstacle.BaselineValueMissing;
        if (start.Dimension != last.Figure.Dimension)
            return Obstacle.UnitMismatch;
        if (asked.Elapsed(last.Period!.Value) is null)
            return Obstacle.NoTimeElapsed;
        return start.Range is { Low: not null, High: not null } ? Obstacle.CrossesZero : Obstacle.BaselineUnbounded;
    }

    /// <summary>The two levels, where the base one is observed.</summary>
    private static Observation[] LevelsOf(TargetQuestion asked, Observation last) =>
        asked.Target.Baseline is { Value: null } baseline && asked.At(asked.Key.ToLevel(), baseline.Period) is { } first
            ? [first, last]
            : [last];

    private static Figure? BaseLevel(TargetQuestion asked) =>
        asked.Target.Baseline is { } baseline ? baseline.Value ?? asked.At(asked.Key.ToLevel(), baseline.Period)?.Figure : null;

    /// <summary>The verdict on a growth: its gap to the one wanted, and what the months of the year say beside it.</summary>
    /// <param name="asked">The target.</param>
    /// <param name="rate">The growth wanted.</param>
    /// <param name="inputs">What it is judged from.</param>
    /// <param name="growth">The growth, in percent.</param>
    /// <param name="isFinal">Whether it is that of the due date.</param>
    /// <param name="year">What is known of the months of the year.</param>
    /// <param name="clock">Of an average, the time it is over and the time it is to be over.</param>
    internal static ProgressAssessment Judge(
        TargetQuestion asked, Figure rate, TargetInputs inputs, Measure growth, bool isFinal, YearToDateFigures? year = null,
            ElapsedShare? clock = null)
    {
        Obstacle obstacle = asked.Resolve(new LevelGoal(rate), asked.Indicator.Direction, StandardUnits.Percent, out ResolvedGoal? goal,
            inputs.Current?.Figure);
        if (goal is null)
            return new ProgressAssessment(inputs, new Verdict { Reason = obstacle },
                new Measures(new AssessmentNumbers()) { Beside = NumbersBeside.Of(year) });
        var numbers = new AssessmentNumbers { JudgedValue = growth };
        if (GrowthGap.TryEvaluate(goal, growth, out Measure gap) == Obstacle.None)
            numbers.Gap = gap;
        if (clock is { Unit: ElapsedUnit.Months } time)
            numbers.RequiredGrowth = RequiredPace.OfAverage(goal, growth, time.Elapsed, time.Total);
        Verdict verdict = UnrepeatableVerdict.Of(asked, goal, Achieved.By(goal, growth), isFinal);
        return new ProgressAssessment(inputs with { Goal = goal }, verdict, new Measures(numbers) { Beside = NumbersBeside.Of(year) });
    }

    private static TargetInputs Derived(TargetQuestion asked, Observation last, SubstitutionKind kind, IReadOnlyList<Observation> parts)
    {
        return new TargetInputs(asked)
        {
            Current = last,
            Taken = [new Substitution(kind, "growth-average", last.Series.ToString())],
            Parts = new InputParts { Summands = parts.Count > 1 ? parts : [] },
        };
    }

    private static Observation? PublishedAverage(TargetQuestion asked, TimePeriod clock)
    {
        foreach (Series series in asked.Beside.Of(TransformationKind.AverageGrowth))
        {
            if (series.Transformation.BasePeriod?.End != clock.Start.PlusDays(-1))
                continue;
            if (asked.Latest(series.Key) is { } latest)
                return latest;
        }

        return null;
    }

    private static Measure? LevelAverage(TargetQuestion asked, out Observation? last)
    {
        last = null;
        if (asked.Indicator.GrowthBasis.IsApartFromLevels)
            return null;
        last = asked.Latest(asked.Key.ToLevel(), new PeriodFilters.Yearly(asked.Indicator.IsPointInTime));
        if (BaseLevel(asked) is not { } b || last is null || b.Dimension != last.Figure.Dimension
            || asked.Elapsed(last.Period!.Value) is not { } elapsed || elapsed.Unit != ElapsedUnit.Months)
            return null;
        Measure? growth = AverageGrowth.ByEndpoints(asked.Read(last.Figure, b.Unit), asked.Read(b, b.Unit), elapsed.Elapsed);
        return growth?.Times(100m);
    }
}
