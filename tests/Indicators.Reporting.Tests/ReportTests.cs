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

    [Theory]
    [InlineData("zh", "截至2023年底，1项指标中可评价1项：快于时序1项；达到或快于序时进度1项，占可评价指标（1项）的100.0%。")]
    [InlineData("en", "As of the end of 2023, 1 of 1 targets can be judged: 1 ahead of schedule; 1 are met or on course, 100.0% of the 1 that can be judged.")]
    public void The_paragraph_says_its_denominator(string language, string expected)
    {
        var known = new IndicatorCatalogBuilder();
        known.Add(new Subject("city", SubjectKind.Region, new LocalizedText("市", "City")));
        known.Add(new Indicator("i", new LocalizedText("企业", "Firms"), Figure.Parse("1家").Unit, IndicatorKind.Stock, Direction.Increase));
        var key = new SeriesKey("i", "city");
        known.Add(new Observation(key, TimePeriod.Parse("2020"), Figure.Parse("100家")));
        known.Add(new Observation(key, TimePeriod.Parse("2023"), Figure.Parse("190家")));
        known.Add(Target.By("t", key, TimePeriod.Parse("2025"), new LevelGoal(Figure.Parse("200家"))) with { Baseline = new Baseline(TimePeriod.Parse("2020")) });
        OfficialParagraph.Write(Report.Of(known.Build(), new DateOnly(2023, 12, 31)), Language.Parse(language)).Should().Be(expected);
    }

    [Fact]
    public void An_empty_catalogue_gives_a_report_that_says_so()
    {
        Report report = Report.Of(IndicatorCatalog.Empty, new DateOnly(2023, 6, 30));
        OfficialParagraph.Write(report, Language.Chinese).Should().Be("截至2023年6月30日，0项指标均无法评价。");
        HtmlReport.Write(report, Language.English).Should().Contain("None.");
    }
}
