using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Indicators.Progress;

/// <summary>The possible statuses in JSON are always an array: <c>["OnSchedule"]</c>.</summary>
public sealed class ProgressStatusSetJsonConverter : JsonConverter<ProgressStatusSet>, IJsonSchemaSource
{
    /// <inheritdoc/>
    public override ProgressStatusSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("The statuses of a target are an array such as [\"OnSchedule\"].");
        var statuses = new List<ProgressStatus>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            if (!Enum.TryParse(text, ignoreCase: false, out ProgressStatus status) || text != status.ToString())
                throw new JsonException($"'{text}' is no status of a target.");
            statuses.Add(status);
        }

        return statuses.Count > 0 ? ProgressStatusSet.Of([.. statuses]) : throw new JsonException("The array of statuses is empty.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ProgressStatusSet value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (ProgressStatus status in value)
            writer.WriteStringValue(status.ToString());
        writer.WriteEndArray();
    }

    JsonObject IJsonSchemaSource.ToSchema() => new()
    {
        ["type"] = "array",
        ["description"] = "The verdict: one status, or several where the figures leave it open.",
        ["items"] = new JsonObject { ["type"] = "string", ["enum"] = ConvertedSchemas.ListOf(Enum.GetNames<ProgressStatus>()) },
        ["minItems"] = 1,
        ["uniqueItems"] = true,
    };
}
