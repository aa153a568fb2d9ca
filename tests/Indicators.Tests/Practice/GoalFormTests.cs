using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Practice;

/// <summary>The goal forms plan tables are full of, and how a goal is read.</summary>
public sealed class GoalFormTests
{
    [Theory]
    [InlineData("{ \"floor\": \"6%以上\", \"stretch\": \"6.5%\" }")]
    [InlineData("{ \"floor\": { \"averageGrowth\": \"6%以上\" }, \"stretch\": { \"averageGrowth\": \"6.5%\" } }")]
    [InlineData("{ \"previousYear\": \"at-least\" }")]
    [InlineData("{ \"previousYear\": \"at-most\" }")]
    [InlineData("{ \"asAssigned\": { \"zh\": \"完成国家下达任务\" } }")]
    [InlineData("{ \"asAssigned\": { \"zh\": \"控制在省下达指标以内\", \"en\": \"within the limit set by the province\" } }")]
    public void A_goal_comes_back_as_it_was_written(string goal)
    {
        IndicatorCatalog catalog = CatalogReader.Parse(Json(goal));

        CatalogWriter.ToJson(catalog).Should().Contain($"\"goal\": {goal}").And.Contain("\"revision\": 2");
    }

    [Theory]
    [InlineData("{ \"floor\": \"6%以上\" }", "IND0013")]
    [InlineData("{ \"stretch\": \"6.5%\" }", "IND0042")]
    [InlineData("{ \"floor\": \"6%以上\", \"stretch\": { \"averageGrowth\": \"6.5%\" } }", "IND0057")]
    [InlineData("{ \"floor\": \"6%以上\", \"stretch\": \"6.5亿元\" }", "IND0057")]
    [InlineData("{ \"floor\": { \"done\": true }, \"stretch\": { \"done\": true } }", "IND0057")]
    [InlineData("{ \"previousYear\": \"more\" }", "IND0015")]
    [InlineData("{ \"previousYear\": \"at-least\", \"relation\": \"above\" }", "IND0042")]
    [InlineData("{ \"asAssigned\": true }", "IND0014")]
    [InlineData("{ \"floor\": \"6亿元以上\", \"stretch\": \"7亿元\" }", "IND0205")]
    public void A_goal_put_together_wrongly_is_told(string goal, string id)
    {
        CatalogReader.TryRead([new CatalogFile("c.json", System.Text.Encoding.UTF8.GetBytes(Json(goal)))], out _, out System.Collections.Immutable.ImmutableArray<Diagnostic> found);
        found.Select(diagnostic => diagnostic.Id).Should().Equal(id);
    }

    [Theory]
    [InlineData("完成国家下达任务")]
    [InlineData("达到国家要求")]
    public void A_task_set_from_above_is_no_slogan(string words) =>
        CatalogValidator.Standard.Validate(CatalogReader.Parse(Json($"{{ \"asAssigned\": {{ \"zh\": \"{words}\" }} }}"))).Findings
            .Select(finding => finding.Id).Should().NotContain("IND4017");

    [Fact]
    public void Who_is_responsible_is_one_name_or_a_list_with_roles()
    {
        CatalogReader.Parse(Json("\"6%\"", ", \"responsible\": \"市发展改革委\"")).Targets["t"].Responsible
            .Should().Equal(new ResponsibleParty("市发展改革委"));
        IndicatorCatalog list = CatalogReader.Parse(Json(
            "\"6%\"", ", \"responsible\": [ { \"name\": \"市发展改革委\" }, { \"name\": \"市统计局\", \"role\": \"cooperating\" } ]"));
        list.Targets["t"].Responsible.Should().Equal(new ResponsibleParty("市发展改革委"), new ResponsibleParty("市统计局", ResponsibleRole.Cooperating));
        CatalogWriter.ToJson(list).Should().Contain("{ \"name\": \"市统计局\", \"role\": \"cooperating\" }");
        list.Targets["t"].Responsible[1].ToString().Should().Be("市统计局（配合）");
    }

    [Fact]
    public void An_official_assessment_stands_beside_its_target()
    {
        IndicatorCatalog catalog = CatalogReader.Parse(Json("\"6%\"", "", """
            , "sources": [ { "id": "review", "title": "Review", "publisher": "City" } ],
              "assessments": [ { "target": "t", "class": { "zh": "滞后" }, "on": "2024-01-10", "source": "review" },
                               { "target": "t", "class": { "zh": "基本符合预期" }, "period": "2022", "on": "2023-11-29", "source": "review" } ]
            """));

        catalog.AssessmentsOf(catalog.Targets["t"]).Select(assessment => assessment.Class.Zh).Should().Equal("基本符合预期", "滞后");
        catalog.ToBuilder().Build().HasSameContent(catalog).Should().BeTrue();
        catalog.Merge(catalog).Assessments.Should().HaveCount(2);
        CatalogReader.Parse(CatalogWriter.ToJson(catalog)).HasSameContent(catalog).Should().BeTrue();
    }

    [Theory]
    [InlineData("\"target\": \"gone\"", "\"source\": \"review\"")]
    [InlineData("\"target\": \"t\"", "\"source\": \"gone\"")]
    public void An_assessment_of_nothing_or_by_nobody_is_told(string target, string source)
    {
        string json = Json("\"6%\"", "", $$"""
            , "sources": [ { "id": "review", "title": "Review", "publisher": "City" } ],
              "assessments": [ { {{target}}, "class": { "zh": "滞后" }, "on": "2024-01-10", {{source}} } ]
            """);
        CatalogReader.TryRead([new CatalogFile("c.json", System.Text.Encoding.UTF8.GetBytes(json))], out _, out System.Collections.Immutable.ImmutableArray<Diagnostic> found);
        found.Select(diagnostic => diagnostic.Id).Should().Equal("IND0202");
    }

    [Theory]
    [InlineData("cn-cpi-2021", "2021-01-01", "2020年")]
    [InlineData("cn-gdp-prices-2016", "2016-01-01", "2015年")]
    public void A_known_rotation_of_a_base_is_named_by_its_code(string code, string at, string reason)
    {
        SeriesBreak known = SeriesBreak.Known(code)!;

        (known.Kind, TimePeriod.Day(known.At).ToString()).Should().Be((BreakKind.BaseRotation, at));
        known.Reason.Zh.Should().Contain(reason);
        SeriesBreak.KnownCodes.Should().Contain(code);
        SeriesBreak.Known("cn-cpi-2020").Should().BeNull();
    }

    private static string Json(string goal, string more = "", string sections = "") => $$"""
        { "formatVersion": 1, "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
          "indicators": [ { "id": "gdp", "name": { "zh": "地区生产总值" }, "unit": "亿元", "kind": "flow", "direction": "increase" } ],
          "targets": [ { "id": "t", "indicator": "gdp", "subject": "city", "transformation": "growth-year", "due": "2025", "goal": {{goal}}{{more}} } ]{{sections}} }
        """;
}
