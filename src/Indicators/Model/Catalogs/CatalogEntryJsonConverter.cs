using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// Refuses what has no JSON of its own but the form it has in a catalogue file. Serialising its properties would leave half of it
/// out: of a goal, everything but whether it needs a baseline. Options prepared with <c>Indicators.Json.IndicatorsJson.AddIndicators</c>
/// write it whole and read it again.
/// </summary>
/// <typeparam name="T">The type that is refused.</typeparam>
public sealed class CatalogEntryJsonConverter<T> : JsonConverter<T>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refusal();

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw Refusal();

    private static NotSupportedException Refusal() => new(
        $"A {typeof(T).Name} is written to JSON and read from it as in a catalogue file, with the catalogue's units. " +
        "Prepare the JsonSerializerOptions with AddIndicators(catalog.Units) of Indicators.Json.");
}
