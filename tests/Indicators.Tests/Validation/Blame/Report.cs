using System.Globalization;
using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Blame;

/// <summary>A catalogue of one report, written in short: <c>"rev 2024 138.49亿元"</c>, <c>"rev/exp difference 2024 -11.54亿元"</c>, <c>"rev = tax + nontax"</c>; a star marks a provisional figure.</summary>
internal static class Report
{
    public static IReadOnlyList<Finding> Findings(string[] figures, params string[] sums) =>
        [.. CatalogValidator.Standard.Validate(Read(figures, sums)).Findings.Where(finding => finding.Severity != DiagnosticSeverity.Information)];

    public static IndicatorCatalog Read(string[] figures, params string[] sums)
    {
        string[][] lines = [.. figures.Select(figure => figure.Split(' '))];
        var names = lines.SelectMany(line => line[0].Split('/')).Concat(sums.SelectMany(sum => sum.Split(' ').Where(word => char.IsAsciiLetter(word[0])))).Distinct().ToList();
        var subjects = names.Where(name => name.Contains('@', StringComparison.Ordinal)).Select(name => name.Split('@')[1]).Append("city").Distinct();
        var indicators = names.Select(name => name.Split('@')[0]).Distinct();
        return CatalogReader.Parse($$"""
            { "formatVersion": 1,
              "sources": [ { "id": "r", "title": "Report", "publisher": "City", "published": "2025-06-30" } ],
              "subjects": [ {{string.Join(", ", subjects.Select(id => $$"""{ "id": "{{id}}", "kind": "region", "name": { "zh": "{{id}}" } }"""))}} ],
              "indicators": [ {{string.Join(", ", indicators.Select(IndicatorOf))}} ],
              "observations": [ {{string.Join(",\n", lines.Select(ObservationOf))}} ],
              "compositions": [ {{string.Join(",\n", sums.Select(CompositionOf))}} ] }
            """);
    }

    private static string IndicatorOf(string id) => id == "rdint"
        ? """{ "id": "rdint", "name": { "zh": "rdint" }, "unit": "%", "kind": "ratio", "direction": "increase", "numerator": "rd", "denominator": "gdp" }"""
        : $$"""{ "id": "{{id}}", "name": { "zh": "{{id}}" }, "unit": "亿元", "kind": "flow", "direction": "increase", "growthBasis": { "price": "current" } }""";

    private static string ObservationOf(string[] line)
    {
        string[] names = line[0].Split('/');
        string[] ids = names[0].Split('@');
        string transformation = line.Length == 3 ? "" : names.Length == 1
            ? $"\"transformation\": \"{line[1]}\", "
            : $$""" "transformation": { "kind": "{{line[1]}}", "base": { "indicator": "{{names[1]}}" } }, """;
        return $$"""{ "indicator": "{{ids[0]}}", "subject": "{{(ids.Length > 1 ? ids[1] : "city")}}", "period": "{{line[^2]}}", {{transformation}}"value": "{{line[^1].TrimEnd('*')}}", {{(line[^1].EndsWith('*') ? "\"status\": \"provisional\", " : "")}}"source": "r" }""";
    }

    private static string CompositionOf(string sum, int number)
    {
        string[] sides = sum.Split(" = ");
        return string.Create(CultureInfo.InvariantCulture, $$"""{ "id": "sum-{{number}}", "kind": "complete", "whole": {{Reference(sides[0])}}, "parts": [ {{string.Join(", ", sides[1].Split(" + ").Select(Reference))}} ] }""");
    }

    private static string Reference(string name)
    {
        string[] ids = name.Split('@');
        return ids.Length > 1 ? $$"""{ "indicator": "{{ids[0]}}", "subject": "{{ids[1]}}" }""" : $$"""{ "indicator": "{{ids[0]}}" }""";
    }
}
