using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Indicators.Json;

/// <summary>
/// The types of this library in JSON that a program of one's own writes and reads with <see cref="JsonSerializer"/>: a web interface, a
/// message, a setting. Catalogue files are read with <see cref="CatalogReader"/>.
/// </summary>
/// <example><code>
/// builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AddIndicators(catalog.Units));
/// string text = JsonSerializer.Serialize(target, new JsonSerializerOptions().AddIndicators(catalog.Units));
/// </code></example>
public static class IndicatorsJson
{
    /// <summary>
    /// Options for <see cref="JsonSchemaExporter"/> that know what figures, periods, dates, statuses, texts and assessments are
    /// written as. Without them it prints <c>true</c>, anything, for each of these.
    /// </summary>
    public static JsonSchemaExporterOptions SchemaExporterOptions => ConvertedSchemas.Exporter;

    /// <summary>
    /// Adds converters that read figures, quantities and units with the units of a catalogue, that write a <see cref="Goal"/> and a
    /// <see cref="Target"/> as in a catalogue file and read them again, and that write a NodaTime date as <c>"2024-02-27"</c>.
    /// </summary>
    /// <param name="options">The options; changed, and returned.</param>
    /// <param name="units">The units; null for the standard ones.</param>
    /// <exception cref="InvalidOperationException">The options have been used already.</exception>
    /// <remarks>Without it <see cref="Goal"/> and <see cref="Target"/> are refused, and figures in own units are not read.</remarks>
    public static JsonSerializerOptions AddIndicators(this JsonSerializerOptions options, UnitSet? units = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        units ??= UnitSet.Standard;
        options.Converters.Add(new FigureJsonConverter(units));
        options.Converters.Add(new QuantityJsonConverter(units));
        options.Converters.Add(new UnitJsonConverter(units));
        options.Converters.Add(new GoalJsonConverter(units));
        options.Converters.Add(new TargetJsonConverter(units));
        options.Converters.Add(new LocalDateJsonConverter());
        return options;
    }

    /// <summary>
    /// The schema of what a type of this library is written as, for a document that describes an interface, such as OpenAPI.
    /// </summary>
    /// <param name="type">The type, as a serialiser's options know it.</param>
    /// <param name="property">The property it is the type of, which may name a converter of its own; null for none.</param>
    /// <returns>A schema, made anew; null where the type has no converter of this library.</returns>
    public static JsonObject? SchemaOf(JsonTypeInfo type, JsonPropertyInfo? property = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        return ConvertedSchemas.Of(type, property);
    }
}
