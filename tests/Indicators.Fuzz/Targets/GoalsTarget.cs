using Indicators.Fuzz.Generators;
using Indicators.Json;

namespace Indicators.Fuzz.Targets;

/// <summary>Goals of every kind: read or reported, said in both languages, written and read again, assessed.</summary>
internal sealed class GoalsTarget() : FuzzTarget("goals", "json")
{
    public override IMinimiser Minimiser => TextMinimiser.Instance;

    public override string Make(Dice dice, IReadOnlyList<string> corpus)
    {
        string goal = CatalogMaker.GoalOf(dice, dice.Pick("亿元", "家", "%", "个百分点", "元/人"), dice.Pick(0, 20, 60)).ToJsonString();
        return dice.Chance(30) ? Mutations.Of(dice, goal) : goal;
    }

    public override void Check(string input)
    {
        foreach (string unit in new[] { "亿元", "%", "家" })
        {
            IndicatorCatalog catalog = CatalogReader.ReadSound([new CatalogFile("a.json", RawBytes.Of(Catalog(unit, input)))], out _);
            foreach (Target target in catalog.Targets)
                _ = target.Goal.ToText(Language.Chinese, catalog) + target.Goal.ToText(Language.English, catalog) + target.Goal.ToText(Language.English);
            RoundTrip.Check(catalog);
            _ = Assessments.Of(catalog).Count();
        }
    }

    private static string Catalog(string unit, string goal) =>
        $$"""
        { "formatVersion": 1,
          "subjects": [ { "id": "p0", "kind": "region", "name": { "zh": "甲" } } ],
          "indicators": [ { "id": "i0", "name": { "zh": "产值" }, "unit": "{{unit}}", "kind": "{{(unit == "%" ? "ratio" : "flow")}}", "direction": "increase" } ],
          "observations": [
            { "indicator": "i0", "subject": "p0", "period": "2020", "value": "40{{unit}}" },
            { "indicator": "i0", "subject": "p0", "period": "2023", "value": "55.5{{unit}}" },
            { "indicator": "i0", "subject": "p0", "period": "2023", "transformation": "growth-year", "value": "6.1%" } ],
          "targets": [ { "id": "t0", "indicator": "i0", "subject": "p0", "span": "2021-01-01/P5Y", "goal": {{goal}}, "baseline": { "period": "2020" } } ] }
        """;
}
