namespace Indicators.Validation;

/// <summary>The stated value of a baseline beside the figures that its series has for that period.</summary>
internal static class BaselineComparison
{
    /// <summary>A target, what it states as its baseline, and the figure that contradicts it.</summary>
    internal sealed record Contradiction(Target Target, TimePeriod Period, Figure Stated, Observation Published, bool IsOfOneSource);

    /// <summary>Every baseline that agrees with no figure of its period.</summary>
    public static IEnumerable<Contradiction> Find(IndicatorCatalog catalog)
    {
        foreach (Target target in catalog.Targets)
        {
            if (target.Baseline is not { Value: { } stated } baseline)
                continue;
            Observation[] published = [.. FiguresOf(catalog.SeriesOf(target), baseline.Period)];
            if (published.Length > 0 && !published.Any(observation => observation.Figure.IsSameAs(stated, FigureReading.Soft) != false))
                yield return Contradicted(target, baseline, stated, published);
        }
    }

    /// <summary>True where the figures of a time may have been revised after the plan was made: a break lies after it.</summary>
    public static bool MayBeRevised(IndicatorCatalog catalog, Contradiction found) =>
        catalog.SeriesOf(found.Target).Indicator.Breaks.Any(change => change.At > found.Period.End);

    private static IEnumerable<Observation> FiguresOf(Series series, TimePeriod period) => series.Observations.Where(observation =>
        observation is { Period: { } own, IsResult: true } && (own == period || (series.IsPointInTime && own.End == period.End)));

    private static Contradiction Contradicted(Target target, Baseline baseline, Figure stated, Observation[] published)
    {
        string? source = baseline.SourceId ?? target.SourceId;
        Observation? ofOne = source is null ? null : published.FirstOrDefault(observation => observation.SourceId == source);
        return new Contradiction(target, baseline.Period, stated, ofOne ?? published[^1], ofOne is not null);
    }
}
