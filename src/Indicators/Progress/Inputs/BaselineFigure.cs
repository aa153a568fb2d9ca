using NodaTime;

namespace Indicators.Progress.Inputs;

/// <summary>A baseline's value and where it comes from.</summary>
/// <param name="Figure">The value; null where there is none.</param>
/// <param name="Observation">The observation it is; null where the target states it.</param>
/// <param name="Stated">The baseline that states it; null where it is observed.</param>
internal readonly record struct BaselineFigure(Figure? Figure, Observation? Observation, Baseline? Stated = null)
{
    /// <summary>The baseline of a target: as it states it, else as observed, else, where the options allow it, of another period.</summary>
    public static BaselineFigure Of(TargetQuestion asked)
    {
        if (asked.Target.Baseline is not { } baseline)
            return default;
        // A stated baseline is of the target's own series; a proxy is measured from its own.
        if (baseline.Value is { } stated && asked.Target.MeasuredBy is null)
            return new BaselineFigure(stated, null, baseline);
        Observation? observed = asked.At(asked.Key, baseline.Period) ?? Other(asked, baseline.Period);
        return new BaselineFigure(observed?.Figure, observed);
    }

    /// <summary>The asked with its clock starting where the baseline taken is.</summary>
    public TargetQuestion ClockFor(TargetQuestion asked) =>
        PeriodTaken(asked, Observation) is { } taken && taken != asked.BaselinePeriod ? asked with { BaselinePeriod = taken } : asked;

    /// <summary>The period the clock starts from: the target's, or that of an observation of another day.</summary>
    public static TimePeriod? PeriodTaken(TargetQuestion asked, Observation? observation) =>
        observation is { Period: { } observed } && asked.Target.Baseline is { } wanted && observed.EndDay != wanted.Period.EndDay
            ? observed
            : asked.BaselinePeriod;

    private static Observation? Other(TargetQuestion asked, TimePeriod wanted)
    {
        if (asked.Options.Baseline == BaselineChoice.AsStated)
            return null;
        Observation? best = null;
        foreach (Observation candidate in asked.Catalog.ObservationsOf(asked.Key))
        {
            if (candidate.Period is not { } period || period.End > asked.Until)
                break;
            bool fits = asked.Indicator.IsPointInTime || period.WholeMonths == wanted.WholeMonths;
            if (fits && ReferenceEquals(asked.At(asked.Key, period), candidate)
                && IsBetter(asked.Options.Baseline, candidate, best, wanted.End))
                best = candidate;
        }

        return best;
    }

    private static bool IsBetter(BaselineChoice choice, Observation candidate, Observation? best, LocalDate wanted)
    {
        int distance = Days(wanted, candidate);
        if (choice == BaselineChoice.NextAvailable)
            return distance > 0 && best is null;
        // In order of time: of two as near, the later.
        return best is null || Math.Abs(distance) <= Math.Abs(Days(wanted, best));
    }

    private static int Days(LocalDate wanted, Observation observation) => Period.DaysBetween(wanted, observation.Period!.Value.End);
}
