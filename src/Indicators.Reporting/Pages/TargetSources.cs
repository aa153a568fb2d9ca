using Indicators.Progress;

namespace Indicators.Reporting;

/// <summary>数据来源与口径: of value, baseline and goal the source; what the indicator counts, over which period.</summary>
internal static class TargetSources
{
    public static string Text(ReportTarget target, PageSource source)
    {
        IEnumerable<string> cited = Cited(target, source)
            .GroupBy(one => one.Source, one => one.What)
            .Select(group => source.Say("sources.of", source.List(group), group.Key));
        return source.Sentences(cited.Append(source.Say("sources.scope", Scope(target, source))));
    }

    /// <summary>What of the row stands in which source; what stands in one is told together.</summary>
    private static IEnumerable<(string What, string Source)> Cited(ReportTarget target, PageSource source)
    {
        ProgressAssessment assessment = target.Assessment;
        if (assessment.Current is { } current)
        {
            string period = current.Period?.ToText(source.Language) ?? source.Say("sources.no-period");
            yield return (source.Say("sources.value", period), NameOf(target.Catalog, current.SourceId, source));
        }

        if (assessment.Baseline is not null)
        {
            string period = assessment.Inputs.BaselinePeriod?.ToText(source.Language) ?? source.Say("sources.no-period");
            string? id = assessment.Inputs.BaselineObservation?.SourceId ?? target.Target.Baseline?.SourceId ?? target.Target.SourceId;
            yield return (source.Say("sources.baseline", period), NameOf(target.Catalog, id, source));
        }

        if (target.Target.SourceId is { } goal)
            yield return (source.Say("sources.goal"), NameOf(target.Catalog, goal, source));
    }

    /// <summary>What the figures count: at a day or over a period, on which prices, as defined.</summary>
    private static string Scope(ReportTarget target, PageSource source)
    {
        Indicator indicator = target.Indicator;
        string kind = indicator.Kind.ToText(source.Language);
        return indicator.Definition is { } definition ? source.Say("sources.definition", kind, definition.In(source.Language)) : kind;
    }

    private static string NameOf(IndicatorCatalog catalog, string? id, PageSource source) =>
        catalog.Sources.Find(id) is not { } one ? source.Say("sources.none")
        : one.Published is { } day ? source.Say("sources.dated", one.Publisher, one.Title, day.ToText(source.Language))
        : source.Say("sources.undated", one.Publisher, one.Title);
}
