using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Indicators.Json;

/// <summary>An entry of a catalogue in JSON of another program: in the form it has in a catalogue file.</summary>
internal abstract class EntryJsonConverter<T>(UnitSet units) : JsonConverter<T>, IJsonSchemaSource
    where T : class
{
    private const int MostFaults = 5;

    /// <summary>A kind of entry that others are derived from is converted whatever kind it is.</summary>
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument value = JsonDocument.ParseValue(ref reader);
        ReadOnlySpan<byte> utf8 = JsonMarshal.GetRawUtf8Value(value.RootElement);
        var faults = new FaultList(MostFaults);
        T? entry = ReadEntry(utf8, faults);
        if (faults.Count > 0)
            throw new JsonException(WhatIsWrong(utf8, faults));
        return typeToConvert.IsInstanceOfType(entry)
            ? entry!
            : throw new JsonException($"The value is a {entry!.GetType().Name}, where a {typeToConvert.Name} is wanted.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var json = new CanonicalJsonWriter();
        WriteEntry(new ValueWriter(json, null), value);
        // Through a document, so that indentation and escapes are those the writer was made with.
        var reader = new Utf8JsonReader(json.Written, LocatedReader.Options);
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        document.RootElement.WriteTo(writer);
    }

    /// <inheritdoc/>
    public abstract JsonObject ToSchema();

    protected abstract T? ReadEntry(ref LocatedReader reader, CatalogParseState session);

    protected abstract void WriteEntry(ValueWriter writer, T entry);

    private T? ReadEntry(ReadOnlySpan<byte> utf8, FaultList faults)
    {
        var reader = new LocatedReader(utf8, faults);
        reader.Read();
        return ReadEntry(ref reader, new CatalogParseState(units));
    }

    private static string WhatIsWrong(ReadOnlySpan<byte> utf8, FaultList faults)
    {
        ImmutableArray<Diagnostic>.Builder found = ImmutableArray.CreateBuilder<Diagnostic>();
        faults.Locate(utf8, "", firstLine: 1, found);
        return string.Join(" ", found.Select(one => $"{one.Location!.Path}: {one.ToText(Language.English)}"));
    }
}
