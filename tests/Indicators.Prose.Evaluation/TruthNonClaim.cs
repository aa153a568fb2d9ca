using System.Text.Json;

namespace Indicators.Prose.Evaluation;

/// <summary>A number of a text that is no claim, as a person annotated it.</summary>
internal sealed record TruthNonClaim(string File, int Start, int End, string Span, string Category, bool IsOptional)
{
    public static IReadOnlyList<TruthNonClaim> ReadAll(string path) =>
        [.. System.IO.File.ReadLines(path).Where(line => line.Length > 0).Select(Read)];

    private static TruthNonClaim Read(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement e = document.RootElement;
        return new TruthNonClaim(
            e.GetProperty("file").GetString()!, e.GetProperty("start").GetInt32(), e.GetProperty("end").GetInt32(), e.GetProperty("span").GetString()!,
            e.GetProperty("category").GetString()!, e.TryGetProperty("optional", out JsonElement optional) && optional.ValueKind == JsonValueKind.True);
    }
}
