namespace Indicators.Reporting.Overviews;

/// <summary>The figures of a cluster on one line: latest observed levels, and what its plans aim at.</summary>
internal static class SubjectFigures
{
    private const int Most = 4;

    public static string Of(Subject subject, OverviewView view)
    {
        IEnumerable<string> observed = view.Catalog.SeriesOfSubject(subject.Id)
            .Where(series => series.Key.Transformation == default)
            .Select(series => view.Catalog.Latest(series.Key, view.AsOf, view.KnownBy))
            .OfType<Observation>()
            .Select(observation => Observed(observation, view));
        IEnumerable<string> aimed = view.Catalog.TargetsOf(subject).Select(target => Aimed(target, view));
        return string.Join(view.Say("semicolon"), observed.Concat(aimed).Take(Most));
    }

    private static string Observed(Observation observation, OverviewView view) =>
        $"{NameOf(observation.Series, view)} "
            + $"{view.Show(observation.Figure)}{view.Say("opening")}{observation.Period?.ToText(view.Language)}{view.Say("closing")}";

    private static string Aimed(Target target, OverviewView view) =>
        $"{view.Say("figures.target")}{(target.Due ?? target.Span)?.ToText(view.Language)} {NameOf(target.Series, view)} "
            + $"{target.Goal.ToText(view.Language)}";

    private static string NameOf(SeriesKey series, OverviewView view) =>
        view.Catalog.Indicators.Find(series.IndicatorId)?.Name.In(view.Language) ?? series.IndicatorId;
}
