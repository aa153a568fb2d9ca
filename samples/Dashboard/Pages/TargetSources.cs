using Indicators.Progress;
using Indicators.Reporting;

namespace Indicators.Samples.Dashboard;

/// <summary>Where the numbers of a target come from.</summary>
internal static class TargetSources
{
    /// <summary>The sources of its figures, then that of the target itself; each once.</summary>
    public static IEnumerable<Source> Of(
        IndicatorCatalog catalog, ReportTarget target, AssessmentExplanation explanation) => explanation.Steps
        .SelectMany(step => step.Terms)
        .Select(term => term.Source)
        .Append(catalog.Sources.Find(target.Target.SourceId))
        .OfType<Source>()
        .DistinctBy(source => source.Id);

    /// <summary>Only an address of the web becomes a link: a script would be run by a click.</summary>
    public static string? AddressOf(Source source) =>
        Uri.TryCreate(source.Address, UriKind.Absolute, out Uri? uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri.AbsoluteUri
            : null;
}
