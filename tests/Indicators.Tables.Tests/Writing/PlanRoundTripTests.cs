using Indicators.Progress;
using Indicators.Tables.Excel;

namespace Indicators.Tables.Tests.Writing;

/// <summary>A plan's table that was written is read as the plan it came from, and so is the table that tells how it was met.</summary>
public sealed class PlanRoundTripTests
{
    private static readonly TimePeriod Years = TimePeriod.Parse("2021-01-01/P5Y");

    [Fact]
    public void A_plan_that_was_written_sets_the_same_goals_when_it_is_read()
    {
        IndicatorCatalog catalog = Plan();
        using var file = new MemoryStream();
        XlsxTable.Write([OutputTables.Plan(catalog, Years, Language.Chinese)], file, Language.Chinese);
        file.Position = 0;
        ImportReport report = TableImporter.Import(ExcelFiles.Opener.Open(file, "plan.xlsx"), new TableImportOptions { Catalog = catalog });
        report.Questions.Should().BeEmpty();
        report.Diagnostics.Where(told => told.Severity != DiagnosticSeverity.Information).Should().BeEmpty();
        report.Catalog.Targets.Select(target => $"{target.Series.IndicatorId} {target.Span} {target.Goal.ToText(Language.Chinese)} {target.Nature} {target.Baseline?.Value}")
            .Should().Equal(catalog.Targets.Select(target => $"{target.Series.IndicatorId} {target.Span} {target.Goal.ToText(Language.Chinese)} {target.Nature} {target.Baseline?.Value}"));
        report.Catalog.Targets.Select(target => string.Join(' ', target.Responsible)).Should().Equal(catalog.Targets.Select(target => string.Join(' ', target.Responsible)));
    }

    [Fact]
    public void A_table_of_completion_that_was_written_gives_its_goals_and_its_values_back()
    {
        IndicatorCatalog catalog = Plan();
        IndicatorCatalogBuilder builder = catalog.ToBuilder();
        foreach ((string id, string period, string value) in new[] { ("forest", "2022", "23.9%"), ("patents", "2023", "9.1件"), ("jobs", "2021-01-01/P2Y", "210万人") })
            builder.Observe(id, "p", period, value);
        catalog = builder.Build();
        AssessmentRecord[] records = [.. new ProgressCalculator(catalog).AssessAll(new DateOnly(2023, 12, 31))
            .Where(one => one.Target.Series.IndicatorId is "forest" or "patents" or "jobs").Select(one => AssessmentRecord.Of(one))];
        using var file = new MemoryStream();
        XlsxTable.Write([OutputTables.Completion(catalog, records, Language.Chinese)], file, Language.Chinese);
        file.Position = 0;
        ImportReport report = TableImporter.Import(ExcelFiles.Opener.Open(file, "completion.xlsx"), new TableImportOptions { Catalog = catalog });
        report.Questions.Should().BeEmpty();
        report.Catalog.Targets.Select(target => $"{target.Series.IndicatorId} {target.Span} {target.Goal.ToText(Language.Chinese)}")
            .Should().Equal("forest 2021-01-01/P5Y 24.1%", "jobs 2021-01-01/P5Y 累计500万人以上", "patents 2021-01-01/P5Y 12件");
        report.Catalog.Observations.Select(one => $"{one.Series.IndicatorId} {one.Period} {one.Figure.Literal}")
            .Should().Equal("forest 2022 23.9%", "jobs 2021-01-01/P2Y 210万人", "patents 2023 9.1件");
        report.Catalog.Assessments.Should().HaveCount(3);
    }

    private static IndicatorCatalog Plan()
    {
        var builder = new IndicatorCatalogBuilder();
        builder.Add(new Source("plan", "规划纲要", "某省人民政府")).Add(new Subject("p", SubjectKind.Region, new LocalizedText("某省")));
        Row("gdp", "地区生产总值", "亿元", new AverageGrowthGoal(Figure.Parse("6%左右")), null);
        Row("forest", "森林覆盖率", "%", new LevelGoal(Figure.Parse("24.1%")), "23.2%", TargetNature.Binding);
        Row("jobs", "城镇新增就业", "万人", new CumulativeGoal(Figure.Parse("500万人以上")), null);
        Row("energy", "单位GDP能源消耗", "吨标准煤/万元", new ChangeGoal(Figure.Parse("-13.5%")), null, TargetNature.Binding);
        Row("life", "人均预期寿命", "岁", new IncreaseGoal(Figure.Parse("1岁"), IncreaseScope.Net), "77.9岁");
        Row("patents", "每万人口高价值发明专利拥有量", "件", new LevelGoal(Figure.Parse("12件")), "6.3件");
        Row("unemployment", "城镇调查失业率", "%", new LevelGoal(Figure.Parse("<5.5%")), "5.2%");
        return builder.Build();

        void Row(string id, string name, string unit, Goal goal, string? start, TargetNature nature = TargetNature.Expected)
        {
            builder.Add(new Indicator(id, new LocalizedText(name), Unit.Parse(unit), IndicatorKind.Ratio, Direction.Increase));
            builder.Add(Target.Over($"t-{id}", builder.Key(id, "p", Transformation.Level), Years, goal) with
            {
                Nature = nature,
                SourceId = "plan",
                Baseline = new Baseline(TimePeriod.Year(2020)) { Value = start is null ? null : Figure.Parse(start) },
                Responsible = [new ResponsibleParty("省发展改革委")],
            });
        }
    }
}
