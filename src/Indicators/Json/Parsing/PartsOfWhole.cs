using System.Text.Json;

namespace Indicators.Json;

/// <summary>The parts of a composition: a list, or the one word that means the children of the whole's subject.</summary>
/// <param name="Listed">The list; null where it is the word.</param>
/// <param name="AreChildren">True for the word.</param>
internal readonly record struct PartsOfWhole(IReadOnlyList<CompositionPart>? Listed, bool AreChildren) : IValueKind<PartsOfWhole>
{
    public static string Schema => """
        "anyOf": [ { "const": "children" }, { "type": "array", "items": { "$ref": "#/$defs/compositionPart" }, "minItems": 1 } ]
        """;

    public static PartsOfWhole Of(Composition? composition) => new(composition?.Parts, composition?.IsOverChildren == true);

    public static PartsOfWhole Read(ref LocatedReader reader, CatalogParseState session)
    {
        if (reader.Token != JsonTokenType.String)
            return new PartsOfWhole(session.ReadList<CompositionPartEntry, CompositionPart>(ref reader), false);
        if (reader.TryReadUtf8(TextLimits.Word, out ReadOnlySpan<byte> word) && !word.SequenceEqual("children"u8))
            reader.Fault(CatalogErrors.UnknownWord, TextPreview.OfUtf8(word),
                Composition.ChildrenCode + ", [ { \"indicator\": …, \"subject\": … } ]", Composition.ChildrenCode);
        return new PartsOfWhole(null, true);
    }

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, PartsOfWhole value)
    {
        if (value.AreChildren)
        {
            writer.Put(name, Composition.ChildrenCode);
            return;
        }

        writer.Json.Name(name);
        writer.Json.BeginArray(onLines: false);
        var rows = new RowWriter(writer);
        foreach (CompositionPart part in value.Listed!)
            rows.Write<CompositionPartEntry, CompositionPart>(part);
        writer.Json.End();
    }
}
