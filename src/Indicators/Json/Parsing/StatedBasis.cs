namespace Indicators.Json;

/// <summary>
/// The basis of a growth rate where the observation itself has to say it: not where its source says it for all of its growth.
/// </summary>
/// <param name="Word">As it is read.</param>
/// <param name="Of">What is written.</param>
internal readonly record struct StatedBasis(ComparisonBasis Word, Observation? Of) : IValueKind<StatedBasis>
{
    public StatedBasis(Observation? of)
        : this(default, of)
    {
    }

    public static string Schema => SchemaText.Words(Vocabulary.ComparisonBases);

    public static StatedBasis Read(ref LocatedReader reader, CatalogParseState session) =>
        new(CatalogParseState.ReadWord(ref reader, Vocabulary.ComparisonBases), null);

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, StatedBasis value)
    {
        if (value.Of is not { } observation || observation.Basis is ComparisonBasis.Unstated)
            return;
        ComparisonBasis basis = observation.Basis;
        bool isSaid = writer.Catalog is { } catalog && SeriesBasis.OfSource(observation.Series, observation.SourceId, catalog) == basis;
        if (!isSaid)
            writer.Put(name, Vocabulary.ComparisonBases.CodeOf(basis));
    }
}
