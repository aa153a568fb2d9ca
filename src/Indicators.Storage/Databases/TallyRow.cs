using System.Text.Json.Serialization;

namespace Indicators.Storage.Databases;

/// <summary>A verdict of a tally and how many have it; the names are those that stores already hold.</summary>
internal sealed record TallyRow(
    [property: JsonPropertyName("Nature")] int Nature,
    [property: JsonPropertyName("Commitment")] int Commitment,
    [property: JsonPropertyName("Status")] int[] Status,
    [property: JsonPropertyName("Count")] int Count);
