namespace Indicators;

/// <summary>Checks indicators: unique ids, numerators and denominators that are there and do not go in circles.</summary>
internal sealed class IndicatorCheck(CatalogFindings findings)
{
    public CatalogIndex<Indicator> Check(IEnumerable<Indicator> items)
    {
        CatalogIndex<Indicator> unique = UniqueItems.Index(items, CatalogSections.Indicators, findings);
        CatalogIndex<Indicator> resolved =
            UniqueItems.Sound(unique, CatalogSections.Indicators, findings, indicator => Resolved(indicator, unique));
        HashSet<string> closing = ReferenceCycles.Find(
            resolved, CatalogSections.Indicators, "numerator or denominator", indicator => [indicator.NumeratorId, indicator.DenominatorId],
                findings);
        CatalogIndex<Indicator> sound = UniqueItems.Without(resolved, CatalogSections.Indicators, findings, closing);
        return sound.Count == unique.Count
            ? sound
            : UniqueItems.Map(sound, indicator => HasLostParts(indicator, sound) ? WithoutParts(indicator) : indicator);
    }

    private Indicator Resolved(Indicator indicator, CatalogIndex<Indicator> all)
    {
        Referrer from = Referrer.Of(CatalogSections.Indicators, indicator);
        bool sound = findings.Resolve(from, "numerator", indicator.NumeratorId, all, CatalogSections.Indicators) == indicator.NumeratorId;
        sound &= findings.Resolve(from, "denominator", indicator.DenominatorId, all, CatalogSections.Indicators) == indicator.DenominatorId;
        return sound ? indicator : WithoutParts(indicator);
    }

    /// <summary>Half a ratio says nothing: both parts go.</summary>
    private static bool HasLostParts(Indicator indicator, CatalogIndex<Indicator> sound) =>
        (indicator.NumeratorId is { } numerator && !sound.Contains(numerator))
        || (indicator.DenominatorId is { } denominator && !sound.Contains(denominator));

    private static Indicator WithoutParts(Indicator indicator) => indicator with { NumeratorId = null, DenominatorId = null };
}
