using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class ChildrenWithoutValueTests
{
    private const string Id = "IND3063";

    private const string Districts = """ "compositions": [ { "id": "districts", "kind": "complete", "whole": { "indicator": "gdp", "subject": "city" }, "parts": "children" } ] """;

    [Fact]
    public void Children_without_a_value_are_named() =>
        RuleRun.Find(Id, Districts, RuleRun.Observations("gdp city 2024 5013亿元", "gdp east 2024 1702亿元")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("out of 3 children; 2 without a value: new, west").And.NotContain("old");

    [Fact]
    public void Which_children_there_are_is_asked_of_the_period() =>
        RuleRun.Find(Id, Districts, RuleRun.Observations("gdp city 2019 5013亿元", "gdp east 2019 1702亿元", "gdp west 2019 1804亿元")).Should().ContainSingle()
            .Which.ToText(Language.Chinese).Should().Contain("没有数据：old").And.NotContain("new");

    [Theory]
    [InlineData("gdp city 2024 5013亿元", "gdp city 2023 4900亿元")]
    [InlineData("gdp east 2024 1702亿元", "gdp west 2024 1804亿元")]
    public void Without_the_whole_or_any_child_there_is_nothing_to_add(string one, string other) =>
        RuleRun.Find(Id, Districts, RuleRun.Observations(one, other)).Should().BeEmpty();

    [Fact]
    public void With_all_of_them_the_sum_is_checked()
    {
        string[] found = Run("gdp city 2024 5013亿元", "gdp east 2024 1702亿元", "gdp west 2024 1804亿元", "gdp new 2024 1507亿元");
        found.Should().NotContain(id => id.StartsWith("IND30", StringComparison.Ordinal));
        Run("gdp city 2024 5013亿元", "gdp east 2024 1702亿元", "gdp west 2024 1804亿元", "gdp new 2024 1705亿元").Should().Contain("IND3021");
    }

    // 5013 − 1702 − 1804 = 1507, of whole numbers with half a unit each on either side.
    [Fact]
    public void The_one_missing_follows_from_the_others()
    {
        ValidationReport report = CatalogValidator.Standard.Validate(RuleRun.Catalog(Districts, RuleRun.Observations("gdp city 2024 5013亿元", "gdp east 2024 1702亿元", "gdp west 2024 1804亿元")));
        report.Determined.Select(value => value.ToString()).Should().ContainMatch("*gdp@new*150*");
    }

    [Fact]
    public void A_zone_without_a_code_is_no_child_beside_those_with_one()
    {
        IndicatorCatalog catalog = CatalogReader.Parse("""
            { "formatVersion": 1, "revision": 4,
              "subjects": [ { "id": "city", "kind": "region", "code": "500000", "name": { "zh": "市" } },
                            { "id": "east", "kind": "region", "code": "500101", "name": { "zh": "东" }, "parent": "city" },
                            { "id": "zone", "kind": "region", "name": { "zh": "新区" }, "parent": "city" },
                            { "id": "plan", "kind": "plan", "name": { "zh": "规划" }, "parent": "city" } ],
              "indicators": [ { "id": "gdp", "name": { "zh": "产值" }, "unit": "亿元", "kind": "flow", "direction": "increase" } ],
              "compositions": [ { "id": "c", "kind": "complete", "whole": { "indicator": "gdp" }, "parts": "children" } ] }
            """);
        catalog.PartsOf(catalog.Compositions["c"], "city", TimePeriod.Year(2023)).Select(part => part.SubjectId).Should().Equal("east");
    }

    [Fact]
    public void A_file_that_takes_the_children_is_written_as_it_was_read()
    {
        const string File = """
            {
              "formatVersion": 1,
              "revision": 4,
              "subjects": [
                { "id": "city", "kind": "region", "name": { "zh": "市" } },
                { "id": "east", "kind": "region", "name": { "zh": "东" }, "parent": "city" }
              ],
              "indicators": [
                { "id": "gdp", "name": { "zh": "产值" }, "unit": "亿元", "kind": "flow", "direction": "increase" }
              ],
              "compositions": [
                { "id": "c", "kind": "complete", "whole": { "indicator": "gdp", "subject": "city" }, "parts": "children" }
              ]
            }

            """;
        CatalogWriter.ToJson(CatalogReader.Parse(File)).Should().Be(File.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("""{ "id": "c", "kind": "complete", "whole": { "indicator": "gdp", "subject": "east" }, "parts": "children" }""", "IND0217")]
    [InlineData("""{ "id": "c", "kind": "complete", "whole": { "indicator": "gdp", "subject": "city" }, "parts": "childs" }""", "IND0")]
    public void What_has_no_children_or_another_word_is_refused(string composition, string id)
    {
        Action read = () => RuleRun.Catalog($"\"compositions\": [ {composition} ]");
        read.Should().Throw<CatalogException>().Which.Diagnostics.Should().ContainSingle(found => found.Id.StartsWith(id, StringComparison.Ordinal));
    }

    private static string[] Run(params string[] observations) =>
        [.. CatalogValidator.Standard.Validate(RuleRun.Catalog(Districts, RuleRun.Observations(observations))).Findings.Select(finding => finding.Id)];
}
