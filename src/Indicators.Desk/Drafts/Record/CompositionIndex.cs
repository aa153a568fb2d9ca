namespace Indicators.Desk.Drafts.Record;

/// <summary>The compositions of a catalogue by the indicators of their wholes and parts. Made once.</summary>
internal sealed class CompositionIndex
{
    private readonly ILookup<string, Composition> _byIndicator;

    public CompositionIndex(IndicatorCatalog catalog) => _byIndicator = catalog.Compositions
        .SelectMany(composition => composition.Parts.Select(part => part.IndicatorId ?? composition.WholeIndicatorId)
            .Append(composition.WholeIndicatorId).Distinct().Select(indicator => (indicator, composition)))
        .ToLookup(pair => pair.indicator, pair => pair.composition);

    /// <summary>Those an indicator is a part or the whole of.</summary>
    public IEnumerable<Composition> Of(string indicator) => _byIndicator[indicator];
}
