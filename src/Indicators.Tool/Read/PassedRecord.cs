using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Indicators.Prose;

namespace Indicators.Tool;

/// <summary>A number that is no claim as a line of JSON.</summary>
internal sealed record PassedRecord(long Start, long End, string Span, string Reason)
{
    private static readonly ClaimJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The id of this form, described by docs/indicators-numbers.schema.json.</summary>
    [JsonPropertyOrder(-1)]
    public string Format { get; } = "indicators-numbers/1";

    /// <summary>Where in a document it stands; left out for plain text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PlaceRecord? Place { get; init; }

    public static PassedRecord Of(PassedNumber number) => new(number.Start, number.End, number.Literal, ClaimWords.Reason(number.Reason));

    public string ToJson() => JsonSerializer.Serialize(this, Context.PassedRecord);
}
