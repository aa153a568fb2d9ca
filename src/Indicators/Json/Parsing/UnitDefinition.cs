namespace Indicators.Json;

/// <summary>The quantity that one of a unit is.</summary>
/// <param name="Figure">As it is read.</param>
/// <param name="Text">As it is written.</param>
internal readonly record struct UnitDefinition(Figure? Figure, string? Text) : IValueKind<UnitDefinition>
{
    public static string Schema => SchemaText.Text(TextLimits.Literal);

    public static UnitDefinition Of(OwnUnit? own) =>
        new(null, own?.Unit.Definition is { } definition ? own.Definition ?? definition.ToString() : null);

    public static UnitDefinition Read(ref LocatedReader reader, CatalogParseState session) => new(session.ReadFigure(ref reader), null);

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, UnitDefinition value) => writer.Put(name, value.Text);
}
