using Indicators.Json;
using Indicators.Progress;
using NodaTime;

namespace Indicators.Tests.Progress.Practice;

/// <summary>One series as the file format states it, and the assessment of its target: as short as a row of a table of cases.</summary>
internal sealed class Case
{
    private readonly List<string> _observations = [];
    private readonly List<string> _indicators = [];
    private readonly List<string> _targets = [];

    public static Case Of(string unit, string kind, string direction, string also = "") => new Case().Indicator("i", unit, kind, direction, also);

    /// <summary>The growth of a money flow, in percent, more being better.</summary>
    public static Case Growth => Of("亿元", "flow", "increase");

    public Case Indicator(string id, string unit, string kind, string direction, string also = "")
    {
        string more = also.Length == 0 ? "" : ", " + also;
        _indicators.Add($$"""{ "id": "{{id}}", "name": { "zh": "{{id}}" }, "unit": "{{unit}}", "kind": "{{kind}}", "direction": "{{direction}}"{{more}} }""");
        return this;
    }

    /// <summary><c>2023: 5.2%</c>, <c>2024 growth-year: 6%</c>; more properties after a bar.</summary>
    public Case With(params string[] observations)
    {
        foreach (string observation in observations)
        {
            string[] parts = observation.Split('|');
            string[] value = parts[0].Split(": ");
            string[] of = value[0].Split(' ');
            string indicator = of.Length > 2 ? of[2] : "i";
            string made = of.Length > 1 && of[1] != "level" ? $", \"transformation\": {(of[1].StartsWith('{') ? of[1].Replace('\'', '"') : $"\"{of[1]}\"")}" : "";
            string more = parts.Length > 1 ? ", " + parts[1].Replace('\'', '"') : "";
            _observations.Add($$"""{ "indicator": "{{indicator}}", "subject": "x", "period": "{{of[0]}}"{{made}}, "value": "{{value[1].Trim()}}"{{more}} }""");
        }

        return this;
    }

    /// <summary>The properties of a target, with apostrophes for quotation marks.</summary>
    public Case Target(string properties, string id = "t")
    {
        _targets.Add($$"""{ "id": "{{id}}", "indicator": "i", "subject": "x", {{properties.Replace('\'', '"')}} }""");
        return this;
    }

    public IndicatorCatalog Catalog => field ??= CatalogReader.Parse($$"""
        { "formatVersion": 1,
          "subjects": [ { "id": "x", "kind": "region", "name": { "zh": "某地", "en": "Somewhere" } } ],
          "indicators": [ {{string.Join(", ", _indicators)}} ],
          "observations": [ {{string.Join(",\n", _observations)}} ],
          "targets": [ {{string.Join(",\n", _targets)}} ] }
        """);

    public ProgressAssessment AtEndOf(int year, string id = "t", ProgressOptions? options = null) => At(year, 12, 31, id, options);

    public ProgressAssessment At(int year, int month, int day, string id = "t", ProgressOptions? options = null, LocalDate? knownBy = null) =>
        new ProgressCalculator(Catalog, options).Assess(Catalog.Targets[id], new LocalDate(year, month, day), knownBy);

    public SchemeResult Class(int year, IProgressScheme scheme, string id = "t") =>
        new ProgressCalculator(Catalog).Classify(AtEndOf(year, id), scheme)!;
}
