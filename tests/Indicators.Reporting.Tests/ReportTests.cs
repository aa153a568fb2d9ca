using Indicators.Progress;

namespace Indicators.Reporting.Tests;

public class ReportTests
{
    private static readonly Report Record = Report.Of(Catalogs.Record, new DateOnly(2023, 12, 31));

    [Fact]
    public void Every_target_stands_once_and_is_counted_once()
    {
        Record.Targets.Select(target => target.Target).Should().Equal(Catalogs.Record.Targets);
        ReportSummary summary = Record.Summary;
        (summary.Assessed + summary.Reasons.Sum(reason => reason.Count)).Should().Be(summary.Total).And.Be(Catalogs.Record.Targets.Count);
        (Record.Binding.Total + Record.Expected.Total).Should().Be(summary.Total);
    }

    [Fact]
    public void Verdicts_are_those_of_the_calculator()
    {
        Record.Targets.Select(target => target.Assessment.Status)
            .Should().Equal(new ProgressCalculator(Catalogs.Record).AssessAll(new DateOnly(2023, 12, 31)).Select(assessment => assessment.Status));
    }

    [Fact]
    public void Findings_stand_beside_the_figures_they_concern()
    {
        ReportTarget target = Record.Targets.First(one => one.Target.Series is { IndicatorId: "high-tech-enterprises", SubjectId: "chongqing" });
        target.Findings.Should().Contain(finding => finding.Id == "IND3001");
        Record.Targets.Where(one => one.Target.Series.SubjectId != "chongqing")
            .Should().OnlyContain(one => one.Findings.All(finding => finding.ItemId == one.Target.Id || finding.SubjectId == one.Target.Series.SubjectId));
    }

    [Fact]
    public void A_framework_names_slots_and_what_is_unconfirmed()
    {
        ReportFramework framework = Record.Frameworks.Single(one => one.Framework.Id.Contains("416", StringComparison.Ordinal));
        string svg = FrameworkTree.Of(framework).ToSvg(Language.English);
        svg.Should().Contain("12 not named").And.Contain("class=\"unnamed\"").And.Contain("class=\"unconfirmed\"");
    }

    [Fact]
    public void An_empty_catalogue_gives_a_report_that_says_so()
    {
        Report report = Report.Of(IndicatorCatalog.Empty, new DateOnly(2023, 6, 30));
        OfficialParagraph.Write(report, Language.Chinese).Should().Be("截至2023年6月30日，0项主要指标均无法评价。");
        HtmlReport.Write(report, Language.English).Should().Contain("None.");
    }
}
