namespace Indicators.Derivation;

/// <summary>All kinds of equations there are, listed by hand.</summary>
internal static class EquationSources
{
    public static IReadOnlyList<IEquationSource> All { get; } =
    [
        new GrowthSource(),
        new DifferenceSource(),
        new IncrementGrowthSource(),
        new GrowthChainSource(),
        new ShareSource(),
        new RatioSource(),
        new ContributionSource(),
        new IndexSource(),
        new AccumulationSource(),
        new PartsSource(),
        new SharesSource(),
        new WordingSource(),
        new GrowthOfPartsSource(),
        new PreviousChainSource(),
        new CompletionSource(),
    ];
}
