using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Practice;

/// <summary>What holds from a year on, what was rounded part by part, and two breakdowns of one total.</summary>
public sealed class CompositionPracticeTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData(", \"from\": \"2021\"", true)]
    [InlineData(", \"from\": \"2025\"", false)]
    [InlineData(", \"to\": \"2023\"", false)]
    [InlineData(", \"from\": \"2021\", \"to\": \"2025\"", true)]
    [InlineData(", \"tolerance\": \"20家\"", false)]
    [InlineData(", \"tolerance\": \"19家\"", true)]
    [InlineData(", \"tolerance\": \"3%\"", false)]
    [InlineData(", \"tolerance\": \"1%\"", true)]
    [InlineData(", \"rounding\": \"unadjusted\"", true)]
    public void A_sum_that_is_off_is_found_where_the_composition_asks_for_it(string more, bool found) =>
        Errors("1001家", "502家", "479家", more).Should().Be(found, "479 and 502 are 981, 20 short of 1001");

    /// <summary>Counts written out in full are exact, unless the table says that nothing was adjusted.</summary>
    [Theory]
    [InlineData("1001家", "501家", "501家", "", true)]
    [InlineData("1001家", "501家", "501家", ", \"rounding\": \"unadjusted\"", false)]
    [InlineData("1001家", "502家", "502家", ", \"rounding\": \"unadjusted\"", true)]
    public void Unadjusted_figures_may_each_be_off_by_half_a_digit(string whole, string first, string second, string more, bool found) =>
        Errors(whole, first, second, more).Should().Be(found);

    /// <summary>The total as published of a quarter; its eleven parts are re-made so that they miss it as the published ones do.</summary>
    [Fact]
    public void Eleven_industries_that_add_up_to_two_more_than_the_total_are_rounding()
    {
        int[] parts = [11538, 84925, 21327, 29704, 12970, 5438, 26890, 21203, 14915, 9985, 57406];
        parts.Sum().Should().Be(296301);
        string[] names = [.. parts.Select((_, i) => $"p{i}")];
        IndicatorCatalog catalog = CatalogReader.Parse($$"""
            { "formatVersion": 1, "subjects": [ { "id": "cn", "kind": "region", "name": { "zh": "中国" } } ],
              "indicators": [ {{string.Join(", ", names.Prepend("gdp").Select(Flow))}} ],
              "observations": [ {{string.Join(", ", names.Zip(parts).Select(part => Value(part.First, part.Second)).Prepend(Value("gdp", 296299)))}} ],
              "compositions": [ { "id": "c", "kind": "complete", "whole": { "indicator": "gdp" }, "parts": [ {{string.Join(", ", names.Select(name => $"{{ \"indicator\": \"{name}\" }}"))}} ] } ] }
            """);

        CatalogValidator.Standard.Validate(catalog).Findings.Where(finding => finding.Severity != DiagnosticSeverity.Information).Should().BeEmpty();
    }

    /// <summary>Urban and rural, men and women: two full breakdowns of one population, each held to it.</summary>
    [Theory]
    [InlineData("490万人", 0)]
    [InlineData("412万人", 1)]
    public void Two_full_breakdowns_of_one_total_are_two_compositions(string women, int errors)
    {
        string[] names = ["people", "urban", "rural", "men", "women"];
        IndicatorCatalog catalog = CatalogReader.Parse($$"""
            { "formatVersion": 1, "sources": [ { "id": "s", "title": "T", "publisher": "P" } ], "subjects": [ { "id": "cn", "kind": "region", "name": { "zh": "中国" } } ],
              "indicators": [ {{string.Join(", ", names.Select(name => Flow(name).Replace("亿元", "万人")))}} ],
              "observations": [ {{string.Join(", ", names.Zip(["1001万人", "666万人", "335万人", "511万人", women]).Select(pair => $"{{ \"indicator\": \"{pair.First}\", \"subject\": \"cn\", \"period\": \"2024\", \"value\": \"{pair.Second}\", \"source\": \"s\" }}"))}} ],
              "compositions": [
                { "id": "by-residence", "kind": "complete", "whole": { "indicator": "people" }, "parts": [ { "indicator": "urban" }, { "indicator": "rural" } ] },
                { "id": "by-sex", "kind": "complete", "whole": { "indicator": "people" }, "parts": [ { "indicator": "men" }, { "indicator": "women" } ] } ] }
            """);

        CatalogValidator.Standard.Validate(catalog).Findings
            .Where(finding => finding.Severity != DiagnosticSeverity.Information).Select(finding => finding.ToString()).Should().HaveCount(errors);
    }

    [Theory]
    [InlineData("\"from\": \"2025\", \"to\": \"2021\"", "IND0058")]
    [InlineData("\"tolerance\": \"约5家\"", "IND0059")]
    [InlineData("\"tolerance\": \"0家\"", "IND0059")]
    [InlineData("\"tolerance\": \"5公里\"", "IND0213")]
    public void What_makes_no_sense_is_told(string more, string id)
    {
        CatalogReader.TryRead([new CatalogFile("c.json", System.Text.Encoding.UTF8.GetBytes(Firms("3家", "1家", "2家", ", " + more)))], out _, out System.Collections.Immutable.ImmutableArray<Diagnostic> found);
        found.Select(diagnostic => diagnostic.Id).Should().Equal(id);
    }

    private static bool Errors(string whole, string first, string second, string more) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(Firms(whole, first, second, more))).Findings.Any(finding => finding.Id is "IND3020" or "IND3021");

    private static string Firms(string whole, string first, string second, string more) => $$"""
        { "formatVersion": 1, "sources": [ { "id": "s", "title": "T", "publisher": "P", "published": "2025-01-20" } ],
          "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
          "indicators": [ { "id": "all", "name": { "zh": "企业数" }, "unit": "家", "kind": "stock", "direction": "increase" },
                          { "id": "large", "name": { "zh": "大企业" }, "unit": "家", "kind": "stock", "direction": "increase" },
                          { "id": "small", "name": { "zh": "小企业" }, "unit": "家", "kind": "stock", "direction": "increase" } ],
          "observations": [
            { "indicator": "all", "subject": "city", "period": "2024", "value": "{{whole}}", "source": "s" },
            { "indicator": "large", "subject": "city", "period": "2024", "value": "{{first}}", "source": "s" },
            { "indicator": "small", "subject": "city", "period": "2024", "value": "{{second}}", "source": "s" } ],
          "compositions": [ { "id": "c", "kind": "complete", "whole": { "indicator": "all" }, "parts": [ { "indicator": "large" }, { "indicator": "small" } ]{{more}} } ] }
        """;

    private static string Flow(string id) => $$"""{ "id": "{{id}}", "name": { "zh": "{{id}}" }, "unit": "亿元", "kind": "flow", "direction": "increase" }""";

    private static string Value(string id, int value) => $$"""{ "indicator": "{{id}}", "subject": "cn", "period": "2024-Q1", "value": "{{value}}亿元" }""";
}
