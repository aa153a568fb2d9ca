namespace Indicators.Json;

/// <summary>The unit of an indicator. A plain number has none to name: it is left out.</summary>
internal readonly struct UnitValue : IValueKind<Unit?>
{
    public static string Schema => SchemaText.Text(TextLimits.Word);

    public static Unit? Read(ref LocatedReader reader, CatalogParseState session) => session.ReadUnit(ref reader);

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, Unit? value) =>
        writer.Put(name, value?.Symbol is { Length: > 0 } symbol ? symbol : null);
}
