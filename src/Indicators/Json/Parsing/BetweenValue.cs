namespace Indicators.Json;

/// <summary>A range given by its two ends.</summary>
internal readonly struct BetweenValue : IValueKind<Figure?>
{
    public static string Schema => """
        "type": "array", "items": { "$ref": "#/$defs/literal" }, "minItems": 2, "maxItems": 2
        """;

    public static Figure? Read(ref LocatedReader reader, CatalogParseState session) => session.ReadRange(ref reader);

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, Figure? value)
    {
        if (value is not { } range)
            return;
        (string low, string high) = RangeEnds.Of(range);
        writer.Json.Name(name);
        writer.Json.BeginArray(onLines: false);
        writer.Json.Text(low);
        writer.Json.Text(high);
        writer.Json.End();
    }
}
