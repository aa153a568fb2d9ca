namespace Indicators;

/// <summary>
/// The items of a catalogue by their ids and the series by their keys, whatever file or line they stand in. What is worked
/// out in this order does not hang on how the files were cut.
/// </summary>
internal static class CatalogOrder
{
    public static IndicatorCatalog Of(IndicatorCatalog catalog)
    {
        Series[] series = [.. catalog.AllSeries];
        string[] names = Array.ConvertAll(series, each => each.Key.ToString());
        Array.Sort(names, series, StringComparer.Ordinal);
        return new IndicatorCatalog(new CatalogParts
        {
            Units = catalog.Units,
            OwnUnits = [.. catalog.OwnUnitEntries],
            Documents = [.. catalog.Documents],
            Sources = ById(catalog.Sources),
            Subjects = ById(catalog.Subjects),
            Indicators = ById(catalog.Indicators),
            Observations = [.. series.SelectMany(each => each.Observations)],
            Targets = ById(catalog.Targets),
            Frameworks = ById(catalog.Frameworks),
            Compositions = ById(catalog.Compositions),
            Assessments = [.. catalog.Assessments.OrderBy(assessment => assessment.ToString(), StringComparer.Ordinal)],
            Accepted = [.. catalog.Accepted.OrderBy(accepted => accepted.ToString(),
                StringComparer.Ordinal).ThenBy(accepted => accepted.Reason.In(Language.Chinese), StringComparer.Ordinal)],
            Series = series,
        });
    }

    private static CatalogIndex<T> ById<T>(CatalogIndex<T> items)
        where T : class, ICatalogItem => UniqueItems.Map(items.OrderBy(item => item.Id, StringComparer.Ordinal), item => item);
}
