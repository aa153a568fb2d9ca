namespace Indicators.Json;

/// <summary>What an index sets to 100.</summary>
internal readonly struct IndexBaseValue : IValueKind<IndexBase?>
{
    public static string Schema => SchemaText.Text(TextLimits.Word);

    public static IndexBase? Read(ref LocatedReader reader, CatalogParseState session) => CatalogParseState.ReadIndexBase(ref reader);

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, IndexBase? value) => writer.Put(name, value?.Code);
}
