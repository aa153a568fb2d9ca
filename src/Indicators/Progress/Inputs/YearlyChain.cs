using Indicators.Derivation;
using NodaTime;

namespace Indicators.Progress.Inputs;

/// <summary>
/// Changes that follow one another and may be multiplied: a published change since the base, then yearly changes of the
/// same basis, up to where a year is missing or the series breaks.
/// </summary>
/// <remarks>
/// Changes across a break, or on two bases, are of two things: chaining them gives a number nobody measured (a fall of
/// 3.3 % by the old scope of energy use where the office publishes 7.3 % by the new). What was chained before is kept.
/// </remarks>
internal sealed class YearlyChain
{
    private readonly List<Measure> _changes = [];
    private readonly List<Figure> _figures = [];
    private readonly List<Observation> _observations = [];

    /// <summary>The changes as plain numbers: 0.05 is 5 %.</summary>
    public IReadOnlyList<Measure> Changes => _changes;

    /// <summary>The figures the changes are of.</summary>
    public IReadOnlyList<Observation> Observations => _observations;

    /// <summary>The last change; null where there is none.</summary>
    public Observation? Last { get; private set; }

    /// <summary>The published change since the base it starts from; null where it starts from a year's.</summary>
    public Observation? Since { get; private set; }

    /// <summary>True where a later change is published that these cannot be multiplied with: after a break, or on another basis.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>True where the changes were put together: the result has no more decimals than the coarsest of them.</summary>
    public bool IsDerived => _changes.Count > 1;

    /// <summary>The changes of the years from the start of the clock.</summary>
    public static YearlyChain OfYears(TargetQuestion asked) => Best(asked, withPublished: false);

    /// <summary>The evidence of a change since the baseline: the published change, continued; else the chain of the years.</summary>
    public static YearlyChain OfChange(TargetQuestion asked) => Best(asked, withPublished: true);

    /// <summary>
    /// A change made of these, as a plain number, to the coarsest resolution among them; not coarser than the goal is
    /// stated, or the rounding would decide: −3 % in one year does not make 13.5 % out of reach.
    /// </summary>
    private decimal Rounded(TargetQuestion asked, decimal change)
    {
        decimal step = 0m;
        foreach (Figure figure in _figures)
            step = Math.Max(step, StepOf(figure));
        if (asked.Goal.FigureOrNull is { } goal && goal.Dimension == Dimension.Ratio)
            step = Math.Min(step, StepOf(goal));
        return step > 0m && CheckedDecimal.Over(change, step) is { } steps && Math.Abs(steps) < 1e15m
            ? Math.Round(steps, MidpointRounding.AwayFromZero) * step
            : change;
    }

    /// <summary>A derived range to that resolution where it is read as written; what rounding leaves is left as it is.</summary>
    public Measure AsWritten(TargetQuestion asked, Measure change) =>
        IsDerived && asked.Reading == FigureReading.Written && change.Value is { } point ? Measure.Exactly(Rounded(asked, point)) : change;

    /// <summary>
    /// The average a year in percent, read as written to the coarsest decimals of the years; null where they cannot be multiplied.
    /// </summary>
    public Measure? AverageInPercent(TargetQuestion asked) =>
        GrowthChain.TryLevel(_changes, out Measure level, out _)
            ? AsWritten(asked, GrowthChain.AverageOf(level, _changes.Count)).Times(100m)
            : null;

    private static decimal StepOf(Figure figure) => figure.Resolution.AmountOrNull(StandardUnits.Multiple) ?? 0m;

    private static YearlyChain Best(TargetQuestion asked, bool withPublished)
    {
        YearlyChain? best = null;
        if (!asked.Beside.Has(TransformationKind.GrowthOnYear) && !(withPublished && asked.Beside.Has(TransformationKind.GrowthSince)))
            return new YearlyChain();
        foreach (ComparisonBasis basis in Enum.GetValues<ComparisonBasis>())
        {
            YearlyChain chain = Gather(asked, basis, withPublished);
            if (chain.Last is not null && (best is null || (best.Since is null && chain.Since is not null)))
                best = chain;
        }

        return best ?? new YearlyChain();
    }

    private static YearlyChain Gather(TargetQuestion asked, ComparisonBasis basis, bool withPublished)
    {
        var chain = new YearlyChain();
        int year = asked.Clock.Start.Year;
        if (withPublished && Published(asked, basis) is { Period: { } since } published)
        {
            chain.Since = published;
            chain.Add(asked, published);
            if (since.End.Month != 12 || since.End.Day != 31)
                return chain;
            year = since.EndYear + 1;
        }

        for (; year <= asked.Until.Year; year++)
        {
            TimePeriod period = TimePeriod.Year(year);
            if (period.End > asked.Until)
                break;
            Observation? next = asked.At(Key(asked, basis), period);
            if (next is null || (chain.Last is { Period: { } before } && IsBroken(asked.Indicator, before.End, period.End)))
            {
                chain.IsCutShort = next is not null || (chain.Last is not null && HasOtherBasis(asked, basis, period));
                break;
            }

            chain.Add(asked, next);
        }

        return chain;
    }

    private void Add(TargetQuestion asked, Observation observation)
    {
        _changes.Add(asked.Read(observation.Figure, StandardUnits.Multiple));
        _figures.Add(observation.Figure);
        _observations.Add(observation);
        Last = observation;
    }

    /// <summary>The latest published change since the baseline.</summary>
    private static Observation? Published(TargetQuestion asked, ComparisonBasis basis)
    {
        if (asked.Target.Baseline is not { } baseline)
            return null;
        foreach (Series series in asked.Beside.Of(TransformationKind.GrowthSince))
        {
            Transformation made = series.Transformation;
            if (made.Basis == basis
                && made.BasePeriod?.End == baseline.Period.End && asked.Latest(series.Key) is { Figure.Dimension: var dimension } latest
                && dimension == Dimension.Ratio && latest.Period!.Value.End > baseline.Period.End)
                return latest;
        }

        return null;
    }

    private static bool HasOtherBasis(TargetQuestion asked, ComparisonBasis basis, TimePeriod period)
    {
        foreach (ComparisonBasis other in Enum.GetValues<ComparisonBasis>())
        {
            if (other != basis && asked.At(Key(asked, other), period) is not null)
                return true;
        }

        return false;
    }

    /// <summary>A break between two changes: after the end of the one, by the end of the other.</summary>
    private static bool IsBroken(Indicator indicator, LocalDate after, LocalDate until)
    {
        foreach (SeriesBreak at in indicator.Breaks)
        {
            if (at.At > after && at.At <= until)
                return true;
        }

        return false;
    }

    private static SeriesKey Key(TargetQuestion asked, ComparisonBasis basis) =>
        asked.Key.With(Transformation.YearOnYearGrowth.On(basis));
}
