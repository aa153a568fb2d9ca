namespace Indicators.Json;

/// <summary>What an increase is counted as; always written where a goal is an increase.</summary>
internal readonly struct IncreaseScopeValue : IValueKind<IncreaseScope?>
{
    public static string Schema => SchemaText.Words(Vocabulary.IncreaseScopes);

    public static IncreaseScope? Read(ref LocatedReader reader, CatalogParseState session) =>
        CatalogParseState.ReadWord(ref reader, Vocabulary.IncreaseScopes);

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, IncreaseScope? value) =>
        writer.Put(name, value is { } scope ? Vocabulary.IncreaseScopes.CodeOf(scope) : null);
}
