using NodaTime;

namespace Indicators.Progress.Inputs;

/// <summary>A baseline's value and where it comes from.</summary>
/// <param name="Figure">The value; null where there is none.</param>
/// <param name="Observation">The observation it is; null where the target states it.</param>
internal readonly record struct BaselineFigure(Figure? Figure, Observation? Observation)
{
    /// <summary>The baseline of a target: as it states it, else as observed, else, where the options allow it, of another period.</summary>
    public static BaselineFigure Of(TargetInputs inputs)
    {
        if (inputs.Target.Baseline is not { } baseline)
            return default;
        // A stated baseline is of the target's own series; a proxy is measured from its own.
        if (baseline.Value is { } stated && inputs.Target.MeasuredBy is null)
            return new BaselineFigure(stated, null);
        Observation? observed = inputs.At(inputs.Key, baseline.Period) ?? Other(inputs, baseline.Period);
        return new BaselineFigure(observed?.Figure, observed);
    }

    /// <summary>The inputs with its clock starting where the baseline taken is.</summary>
    public TargetInputs ClockFor(TargetInputs inputs) =>
        Observation is { Period: { } observed } && inputs.Target.Baseline is { } wanted && observed.EndDay != wanted.Period.EndDay ? inputs with { BaselinePeriod = observed } : inputs;

    private static Observation? Other(TargetInputs inputs, TimePeriod wanted)
    {
        if (inputs.Options.Baseline == BaselineChoice.AsStated)
            return null;
        Observation? best = null;
        foreach (Observation candidate in inputs.Catalog.ObservationsOf(inputs.Key))
        {
            if (candidate.Period is not { } period || period.End > inputs.Until)
                break;
            bool fits = inputs.Indicator.IsPointInTime || period.WholeMonths == wanted.WholeMonths;
            if (fits && ReferenceEquals(inputs.At(inputs.Key, period), candidate) && IsBetter(inputs.Options.Baseline, candidate, best, wanted.End))
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
