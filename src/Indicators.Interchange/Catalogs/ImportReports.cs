using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>Makes the report of what was collected: what is unsound is left out, and said with the rest.</summary>
internal static class ImportReports
{
    public static ImportReport Of(IndicatorCatalogBuilder builder, Findings findings)
    {
        IndicatorCatalog catalog = builder.BuildSound(out ImmutableArray<Diagnostic> unsound);
        return new ImportReport(catalog, [.. findings.Diagnostics, .. unsound], findings.Questions);
    }
}
