using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Indicators.Fuzz.Generators;
using Indicators.Json;

namespace Indicators.Fuzz.Targets;

/// <summary>Files of one observation a line: streamed without an exception, and the same as read with their catalogue.</summary>
internal sealed class ObservationsTarget() : FuzzTarget("observations", "jsonl")
{
    private const string Definitions = """
        { "formatVersion": 1,
          "sources": [ { "id": "s0", "title": "Report", "publisher": "Bureau" } ],
          "subjects": [ { "id": "p0", "kind": "region", "name": { "zh": "甲" } }, { "id": "p1", "kind": "region", "name": { "zh": "乙" } } ],
          "indicators": [
            { "id": "i0", "name": { "zh": "产值" }, "unit": "亿元", "kind": "flow", "direction": "increase" },
            { "id": "i1", "name": { "zh": "企业数" }, "unit": "家", "kind": "stock", "direction": "increase" } ] }
        """;

    public override string Make(Dice dice, IReadOnlyList<string> corpus)
    {
        JsonObject catalog = new CatalogMaker(dice, dice.Pick(0, 10, 40)).Make();
        var text = new StringBuilder();
        foreach (JsonNode? row in catalog["observations"] as JsonArray ?? [])
            text.Append(row!.ToJsonString()).Append(dice.Chance(90) ? "\n" : dice.Pick("\r\n", "\n\n", " ", "\r"));
        string lines = text.ToString();
        return dice.Chance(50) ? Mutations.Of(dice, lines) : lines;
    }

    public override void Check(string input)
    {
        byte[] bytes = RawBytes.Of(input);
        IndicatorCatalog definitions = CatalogReader.Parse(Definitions);
        var errors = new List<Diagnostic>();
        Observation[] streamed = [.. CatalogReader.StreamObservations(new MemoryStream(bytes), "a.observations.jsonl", definitions, errors.Add)];
        IndicatorCatalog whole = CatalogReader.ReadSound(
            [new CatalogFile("a.json", Encoding.UTF8.GetBytes(Definitions)), new CatalogFile("a.observations.jsonl", bytes)], out ImmutableArray<Diagnostic> diagnostics);
        BrokenPromise.Unless(streamed.ToHashSet().SetEquals(whole.Observations), "streamed and read are the same", () => $"{streamed.Length} streamed, {whole.Observations.Count} read; {errors.FirstOrDefault()} {diagnostics.FirstOrDefault()}");
        BrokenPromise.Unless((errors.Count > 0) == diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error), "streaming reports what reading reports", () => $"{errors.FirstOrDefault()} / {diagnostics.FirstOrDefault()}");
        RoundTrip.Check(whole);
    }
}
