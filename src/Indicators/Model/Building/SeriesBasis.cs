namespace Indicators;

/// <summary>
/// On which basis growth is: what is stated at the figure, else what the indicator declares, else what its source says for
/// all of its growth. A key whose basis is the one the indicator declares anyway is the key without.
/// </summary>
internal static class SeriesBasis
{
    /// <summary>The key as the catalogue holds it: a basis that goes without saying is left out.</summary>
    public static SeriesKey Canonical(SeriesKey key, Indicator? indicator)
    {
        ComparisonBasis stated = key.Transformation.Basis;
        bool isDefault = stated != ComparisonBasis.Unstated && indicator is not null && indicator.GrowthBasis.Implies(stated);
        return isDefault ? key.With(key.Transformation.On(ComparisonBasis.Unstated)) : key;
    }

    /// <summary>What a source says of a series; unstated where it says nothing, or the indicator says it already.</summary>
    public static ComparisonBasis OfSource(SeriesKey key, Source? source, Indicator? indicator)
    {
        if (source is null || indicator is null || source.Basis == ComparisonBasis.Unstated || !key.Transformation.TakesBasis)
            return ComparisonBasis.Unstated;
        return source.Basis == ComparisonBasis.Comparable
            ? indicator.GrowthBasis.Default == ComparisonBasis.Unstated ? source.Basis : ComparisonBasis.Unstated
            : HasOpenPrices(indicator) ? source.Basis : ComparisonBasis.Unstated;
    }

    /// <summary>What a source of a catalogue says of a series of it.</summary>
    public static ComparisonBasis OfSource(SeriesKey key, string? sourceId, IndicatorCatalog catalog) =>
        OfSource(key, catalog.Sources.Find(sourceId), catalog.Indicators.Find(key.IndicatorId));

    /// <summary>Prices that are taken out or left in matter only to money, and only where the indicator does not say.</summary>
    private static bool HasOpenPrices(Indicator indicator) => indicator.Unit.Dimension.IsMoney && indicator.GrowthBasis.Price is null;
}
