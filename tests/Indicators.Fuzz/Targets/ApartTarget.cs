using System.Text;
using System.Text.Json.Nodes;
using Indicators.Fuzz.Generators;
using Indicators.Json;

namespace Indicators.Fuzz.Targets;

/// <summary>Two catalogues in one process whose own units share a code: neither shows in what the other reads or writes.</summary>
internal sealed class ApartTarget() : FuzzTarget("apart", "json")
{
    private static readonly string[] Symbols = ["病区", "诊室", "张床位", "工位", "标箱"];

    public override IMinimiser Minimiser => JsonMinimiser.Instance;

    public override string Make(Dice dice, IReadOnlyList<string> corpus)
    {
        string code = "own" + dice.Below(4);
        string first = dice.Pick<string>(Symbols);
        string second = dice.Pick<string>([.. Symbols.Where(symbol => symbol != first)]);
        return new JsonObject { ["first"] = Catalog(dice, code, first), ["second"] = Catalog(dice, code, second) }.ToJsonString();
    }

    public override void Check(string input)
    {
        if (Parsed(input) is not { } pair || pair["first"] is not JsonObject first || pair["second"] is not JsonObject second)
            return;
        string alone = Written(first);
        string other = Written(second);
        BrokenPromise.Unless(Written(first) == alone && Written(second) == other, "a catalogue read again is written the same", () => alone);
        foreach ((JsonObject mine, JsonObject theirs, string written) in new[] { (first, second, alone), (second, first, other) })
        {
            if (SymbolOf(theirs) is { } foreign && SymbolOf(mine) is { } own && foreign != own)
                BrokenPromise.Unless(!written.Contains(foreign, StringComparison.Ordinal), "a unit stays in its catalogue", () => $"{foreign} in {written}");
        }
    }

    private static JsonObject? Parsed(string input)
    {
        try
        {
            return JsonNode.Parse(input) as JsonObject;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static string Written(JsonObject catalog)
    {
        IndicatorCatalog kept = CatalogReader.ReadSound([new CatalogFile("a.json", Encoding.UTF8.GetBytes(catalog.ToJsonString()))], out _);
        RoundTrip.Check(kept);
        return CatalogWriter.ToJson(kept);
    }

    private static string? SymbolOf(JsonObject catalog) => (catalog["units"] as JsonArray)?.FirstOrDefault()?["symbol"]?.ToString();

    private static JsonObject Catalog(Dice dice, string code, string symbol)
    {
        string unit = dice.Pick(symbol, "万" + symbol, "元/" + symbol, symbol + "/万人", "万元/" + symbol);
        return new JsonObject
        {
            ["formatVersion"] = 1,
            ["units"] = new JsonArray(new JsonObject { ["code"] = code, ["symbol"] = symbol, ["dimension"] = "count" }),
            ["subjects"] = new JsonArray(new JsonObject { ["id"] = "p0", ["kind"] = "region", ["name"] = new JsonObject { ["zh"] = "甲" } }),
            ["indicators"] = new JsonArray(new JsonObject { ["id"] = "i0", ["name"] = new JsonObject { ["zh"] = "数" }, ["unit"] = unit, ["kind"] = "stock", ["direction"] = "increase" }),
            ["observations"] = new JsonArray(new JsonObject { ["indicator"] = "i0", ["subject"] = "p0", ["period"] = "2023", ["value"] = Figures.Of(dice, unit, 0) }),
        };
    }
}
