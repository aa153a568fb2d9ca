using System.Text.Json;

namespace Indicators.Prose.Evaluation;

/// <summary>A figure of a text as a person annotated it: a line of the claims file.</summary>
internal sealed record TruthClaim(
    string File, int Start, int End, string Span, string Kind, string? Low, string? High, string Unit, string Bound, string Modality, string? Period, string? Comparison, string Note)
{
    public static IReadOnlyList<TruthClaim> ReadAll(string path) =>
        [.. System.IO.File.ReadLines(path).Where(line => line.Length > 0).Select(Read)];

    private static TruthClaim Read(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement e = document.RootElement;
        string? scaled = Text(e, "scaled");
        return new TruthClaim(
            Text(e, "file")!, e.GetProperty("start").GetInt32(), e.GetProperty("end").GetInt32(), Text(e, "span") ?? "", Text(e, "kind") ?? "",
            scaled ?? Text(e, "scaled_low") ?? Text(e, "value_low"), scaled is null ? Text(e, "scaled_high") ?? Text(e, "value_high") : null,
            Text(e, "unit") ?? "", Text(e, "bound") ?? "exact", Text(e, "modality") ?? "observed", Text(e, "period"), Text(e, "comparison"), Text(e, "note") ?? "");
    }

    private static string? Text(JsonElement e, string name) =>
        e.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
