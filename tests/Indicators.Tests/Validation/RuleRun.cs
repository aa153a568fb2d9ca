using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation;

/// <summary>Runs one rule over a small catalogue written as text.</summary>
internal static class RuleRun
{
    private const string Definitions = """
        "sources": [
          { "id": "plan-2021", "title": "Plan", "publisher": "City", "published": "2021-03-10" },
          { "id": "report-2023", "title": "Report on 2023", "publisher": "City", "published": "2024-01-20" },
          { "id": "report-2024", "title": "Report on 2024", "publisher": "City", "published": "2025-01-20" },
          { "id": "daily", "title": "Article", "publisher": "Daily", "published": "2024-11-14" },
          { "id": "undated", "title": "Reprint", "publisher": "Daily" } ],
        "subjects": [
          { "id": "cn", "kind": "region", "name": { "zh": "中国" } },
          { "id": "city", "kind": "region", "code": "500000", "name": { "zh": "示例市" }, "parent": "cn" },
          { "id": "east", "kind": "region", "code": "500101", "name": { "zh": "东区" }, "parent": "city" },
          { "id": "west", "kind": "region", "code": "500102", "name": { "zh": "西区" }, "parent": "city" },
          { "id": "old", "kind": "region", "code": "500103", "name": { "zh": "旧区" }, "parent": "city", "validTo": "2020-12-31" },
          { "id": "new", "kind": "region", "code": "500104", "name": { "zh": "新区" }, "parent": "city", "validFrom": "2021-01-01" } ],
        "indicators": [
          { "id": "firms", "name": { "zh": "企业数" }, "unit": "家", "kind": "stock", "direction": "increase" },
          { "id": "gdp", "name": { "zh": "地区生产总值" }, "unit": "亿元", "kind": "flow", "direction": "increase" },
          { "id": "cars", "name": { "zh": "汽车产量" }, "unit": "辆", "kind": "flow", "direction": "increase" },
          { "id": "profit", "name": { "zh": "利润总额" }, "unit": "亿元", "kind": "flow", "direction": "increase" },
          { "id": "share", "name": { "zh": "制造业占比" }, "unit": "%", "kind": "ratio", "direction": "increase" },
          { "id": "energy", "name": { "zh": "单位产值能耗" }, "unit": "吨标准煤/万元", "kind": "ratio", "direction": "decrease" },
          { "id": "emissions", "name": { "zh": "排放量" }, "unit": "万吨", "kind": "flow", "direction": "decrease" },
          { "id": "area", "name": { "zh": "面积" }, "unit": "平方千米", "kind": "stock", "direction": "neutral" },
          { "id": "prices", "name": { "zh": "价格指数" }, "unit": "点", "kind": "index", "direction": "neutral", "base": "2020" },
          { "id": "homes", "name": { "zh": "住户数" }, "unit": "户", "kind": "stock", "direction": "increase", "breaks": [ { "at": "2021-01-01", "reason": { "zh": "普查" } } ] } ]
        """;

    /// <summary>The rules that work on single statements and need no equations between series.</summary>
    public static IEnumerable<ICatalogRule> WithoutEquations =>
        StandardRules.All.Where(rule => rule.GetType().BaseType!.Name == "CatalogRule");

    /// <summary>What a rule finds in a catalogue of a city, with the given sections.</summary>
    public static IReadOnlyList<Finding> Find(string id, params string[] sections) =>
        FindIn(id, Catalog(sections));

    /// <summary>What a rule finds in a catalogue that is written out in full.</summary>
    public static IReadOnlyList<Finding> FindInWhole(string id, string sections) =>
        FindIn(id, CatalogReader.Parse($"{{ \"formatVersion\": 1,\n{sections} }}", "c.json"));

    public static IReadOnlyList<Finding> FindIn(string id, IndicatorCatalog catalog)
    {
        IReadOnlyList<Finding> findings = new CatalogValidator(Rule(id)).Validate(catalog).Findings;
        findings.Should().NotContain(finding => finding.Id != id);
        return [.. findings.Select(finding => finding.Named(Codes.Instance))];
    }

    public static ICatalogRule Rule(string id) => StandardRules.All.Single(rule => rule.Descriptor.Id == id);

    public static IndicatorCatalog Catalog(params string[] sections) =>
        CatalogReader.Parse($"{{ \"formatVersion\": 1,\n{string.Join(",\n", sections.Prepend(Definitions))} }}", "c.json");

    /// <summary>A section of observations, each <c>indicator subject period value</c> and, after a bar, further properties.</summary>
    public static string Observations(params string[] rows) => $"\"observations\": [\n{string.Join(",\n", rows.Select(ObservationOf))} ]";

    /// <summary>A section of targets, each <c>id indicator subject due</c> and, after a bar, further properties.</summary>
    public static string Targets(params string[] rows) => $"\"targets\": [\n{string.Join(",\n", rows.Select(TargetOf))} ]";

    /// <summary>Ids instead of names: a test says which of them it means. How they are called is on the pages of the rules.</summary>
    private sealed class Codes : IArgumentWords
    {
        public static Codes Instance { get; } = new();

        public string? WordsFor(string kind, string argument, Language language) => null;
    }

    private static string ObservationOf(string row)
    {
        string[] parts = row.Split('|', 2);
        string[] words = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string rest = parts.Length > 1 ? ", " + parts[1] : "";
        return $$"""{ "indicator": "{{words[0]}}", "subject": "{{words[1]}}", "period": "{{words[2]}}", "value": "{{words[3]}}"{{rest}} }""";
    }

    private static string TargetOf(string row)
    {
        string[] parts = row.Split('|', 2);
        string[] words = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return $$"""{ "id": "{{words[0]}}", "indicator": "{{words[1]}}", "subject": "{{words[2]}}", "due": "{{words[3]}}", {{parts[1]}} }""";
    }
}
