using System.Text.Json;

namespace Indicators.Json;

/// <summary>How many times the baseline: a literal, or a number.</summary>
internal readonly struct MultipleValue : IValueKind<Figure?>
{
    public static string Schema => """
        "anyOf": [ { "type": "number", "exclusiveMinimum": 0 }, { "$ref": "#/$defs/literal" } ]
        """;

    public static Figure? Read(ref LocatedReader reader, CatalogParseState session)
    {
        if (reader.Token != JsonTokenType.Number)
            return session.ReadFigure(ref reader);
        return reader.ReadDecimal() is { } number ? new Figure(number, Unit.One) : null;
    }

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, Figure? value) => writer.Put(name, value);
}
