using Indicators.Json;
using Indicators.Reporting;
using Indicators.Tests;
using Indicators.Tests.Samples;

namespace Indicators.Desk.Tests.Samples;

/// <summary>The sample on the Chongqing record and the national plan, and the ledger of the record, reviewed as files.</summary>
public sealed class WorkingSampleTests
{
    private static readonly string Chongqing = RepositoryRoot.File("samples", "Chongqing", "catalog");
    private static readonly string Plans = RepositoryRoot.File("samples", "Plans", "catalog");

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_sample_says_what_was_reviewed(string language)
    {
        (int code, string output, string error) = SampleProgram.RunBuilt("", RepositoryRoot.File("samples", "Desk", "Working"), "Working", Chongqing, Plans, language);

        error.Should().BeEmpty();
        code.Should().Be(0);
        GoldenText.ShouldHold($"working.{language}.txt", output);
    }

    [Fact]
    public void The_ledger_of_the_record_is_reviewed()
    {
        RevisionLedger ledger = RevisionLedger.Of(CatalogReader.Read(Chongqing));

        GoldenText.ShouldHold("chongqing-ledger.zh.txt", ledger.ToText(Language.Chinese));
        GoldenText.ShouldHold("chongqing-ledger.en.md", MarkdownReport.Write("Ledger of revisions", RevisionPages.Of(ledger, Language.English)));
    }

    [Fact]
    public void A_plan_stands_in_the_report_with_its_table_and_chart()
    {
        IndicatorCatalog catalog = CatalogReader.Read(Chongqing);
        var day = new DateOnly(2025, 12, 31);
        BackwardPlan plan = BackwardPlanner.For(catalog).Plan(catalog.Targets["gdp-2030"], day, PlanStep.Year);
        ReportLayout layout = ReportLayout.Default with { Pages = [PlanPage.Of([plan], Language.Chinese)] };

        string html = HtmlReport.Write(Report.Of(catalog, day), Language.Chinese, layout);

        html.Should().Contain("<section id=\"plan\"").And.Contain("倒排测算").And.Contain("<path class=\"milestone\"");
        MarkdownReport.Write(Report.Of(catalog, day), Language.Chinese, layout).Should().Contain("## 倒排测算");
        GoldenText.ShouldHold("gdp-2030.svg", PlanPage.ChartOf(plan, Language.English)!.ToSvg(Language.English));
    }
}
