using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Fuzz.Generators;
using Indicators.Json;

namespace Indicators.Fuzz.Targets;

/// <summary>What the targets on catalogues have in common: how they are made, and how they are read.</summary>
internal abstract class CatalogTarget(string name) : FuzzTarget(name, "json")
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override IMinimiser Minimiser => JsonMinimiser.Instance;

    public override string Make(Dice dice, IReadOnlyList<string> corpus) =>
        new CatalogMaker(dice, dice.Pick(0, 10, 10, 40, 90)).Make().ToJsonString(Plain);

    protected static IndicatorCatalog ReadSound(string json, out ImmutableArray<Diagnostic> diagnostics) =>
        CatalogReader.ReadSound([new CatalogFile("a.json", Encoding.UTF8.GetBytes(json))], out diagnostics);

    protected static string Written(JsonNode node) => node.ToJsonString(Plain);
}
