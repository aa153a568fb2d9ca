namespace Indicators.Desk;

/// <summary>What a target, or a series, is called: subject, indicator, transformation.</summary>
internal static class TargetNames
{
    public static LocalizedText Of(IndicatorCatalog catalog, Target target) => Of(catalog, target.Series);

    public static LocalizedText Of(IndicatorCatalog catalog, SeriesKey key)
    {
        LocalizedText? subject = catalog.Subjects.Find(key.SubjectId)?.Name, indicator = catalog.Indicators.Find(key.IndicatorId)?.Name;
        string In(Language language)
        {
            string name = RecordWordings.Table.ToText(
                "name.series", language, subject?.In(language) ?? key.SubjectId, indicator?.In(language) ?? key.IndicatorId);
            return key.Transformation == default ? name
                : RecordWordings.Table.ToText("name.transformed", language, name, key.Transformation.ToText(language));
        }

        return new LocalizedText(In(Language.Chinese), In(Language.English));
    }
}
