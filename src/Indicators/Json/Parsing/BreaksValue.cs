namespace Indicators.Json;

/// <summary>The breaks of an indicator: each an object, or the code of one everybody knows.</summary>
internal readonly struct BreaksValue : IValueKind<IReadOnlyList<SeriesBreak>?>
{
    public static string Schema => """
        "type": "array", "items": { "$ref": "#/$defs/break" }, "minItems": 1
        """;

    public static IReadOnlyList<SeriesBreak>? Read(ref LocatedReader reader, CatalogParseState session) => session.ReadBreaks(ref reader);

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<SeriesBreak>? value)
    {
        if (value is not { Count: > 0 })
            return;
        writer.Json.Name(name);
        writer.Json.BeginArray(onLines: false);
        var rows = new RowWriter(writer);
        foreach (SeriesBreak each in value)
        {
            if (each.Code is { } code)
                writer.Json.Text(code);
            else
                rows.Write<BreakEntry, SeriesBreak>(each);
        }

        writer.Json.End();
    }
}
