using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Indicators.Prose;

namespace Indicators.Tool;

/// <summary>A claim as a line of JSON: the names and words scripts rely on.</summary>
internal sealed record ClaimRecord(
    long Start, long End, string Span, string Kind, string? Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ValueLow,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ValueHigh,
    string Scale, string Unit, string Bound, string Modality, string? Indicator, string? Subject, string? Period, string? Comparison,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Parts,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Per,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Direction,
    StatementRecord Statement)
{
    /// <summary>The id of this form, described in docs/indicators-claims.schema.json.</summary>
    [JsonPropertyOrder(-1)]
    public string Format { get; } = "indicators-claims/1";

    /// <summary>Where in a document it stands; left out for plain text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PlaceRecord? Place { get; init; }

    private static readonly ClaimJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static ClaimRecord Of(PolicyClaim claim)
    {
        string comparison = claim.Comparison.ToString();
        bool isRange = claim.High is not null;
        return new ClaimRecord(
            claim.Start, claim.End, claim.Literal, ClaimWords.Kind(claim.Kind),
            isRange || claim.Parts.Count > 2 ? null : Number(claim.Value),
            isRange ? Number(claim.Value) : null,
            claim.High is { } high ? Number(high) : null,
            ClaimWords.Scale(claim.Scale), claim.Unit, ClaimWords.Bound(claim), ClaimWords.Modality(claim.Modality),
            claim.Indicator, claim.Subject, claim.Period?.ToString(), comparison.Length == 0 ? null : comparison,
            claim.Parts.Count == 0 ? null : [.. claim.Parts.Select(Number)], claim.Per, claim.IsDecrease ? "decrease" : null,
            StatementRecord.Of(claim));
    }

    public string ToJson() => JsonSerializer.Serialize(this, Context.ClaimRecord);

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
