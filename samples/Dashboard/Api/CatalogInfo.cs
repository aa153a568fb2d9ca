namespace Indicators.Samples.Dashboard;

/// <summary>A catalogue of the dashboard.</summary>
/// <param name="Id">Its id in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="NewestDay">The end of the newest period with a result, which is looked at where no other day is asked for; null where there
/// is none.</param>
/// <param name="Indicators">How many indicators it has.</param>
/// <param name="Observations">How many observations.</param>
/// <param name="Targets">How many targets.</param>
/// <param name="Frameworks">The ids of its frameworks.</param>
internal sealed record CatalogInfo(
    string Id, LocalizedText Name, DateOnly? NewestDay, int Indicators, int Observations, int Targets, IReadOnlyList<string> Frameworks)
{
    public static CatalogInfo Of(ShelvedCatalog shelved)
    {
        IndicatorCatalog catalog = shelved.Catalog;
        return new CatalogInfo(
            shelved.Id, shelved.Name, shelved.NewestDay, catalog.Indicators.Count, catalog.Observations.Count, catalog.Targets.Count,
            [.. catalog.Frameworks.Select(framework => framework.Id)]);
    }
}
