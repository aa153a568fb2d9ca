using System.Collections.Immutable;

namespace Indicators.Reporting.Tests;

public class ReportPagesTests
{
    private static readonly Report Report = Offices.At(2023, "200家", "180家", "130家", "90家", "");

    [Fact]
    public void The_table_of_completion_has_the_columns_of_an_office_in_their_order()
    {
        ReportTable table = Page("completion").Tables.Single();
        string.Join('·', table.Columns.Select(column => column.Title)).Should().Be(
            "序号·类别·指标·单位·属性·基期值·本期值·目标值·期限·完成率·序时进度·超（欠）进度·还需年均/月均·评价·责任单位·数据来源与口径·备注");
        Row(table, 2).Should().Equal(
            "3", "地区", "某市指标2", "家", "约束性", "100", "130", "200", "2025-12-31", "30.0%", "60.0%", "-30.0", "年均35家", "▼ 滞后",
            "经信局、科技局（配合）", "本期值（2023年）、基期值（2020年）、目标：市统计局《统计公报》；口径：期末数", "–");
    }

    [Fact]
    public void Columns_are_chosen_and_ordered_by_option()
    {
        var layout = new ReportLayout { Columns = [CompletionColumn.Verdict, CompletionColumn.Indicator] };
        ReportTable table = ReportPages.Of(Report, Language.English, layout)[0].Tables.Single();
        table.Columns.Select(column => column.Title).Should().Equal("Verdict", "Target");
        Row(table, 0).Should().Equal("● achieved early", "City: Indicator 0");
    }

    [Fact]
    public void Numbers_keep_the_decimals_they_are_published_with()
    {
        ImmutableArray<ReportCell> row = Page("completion").Tables[0].Rows[2];
        (row[6].Number, row[9].Number, row[9].Kind, row[11].Number).Should().Be((130m, 30.0m, CellNumberKind.Percent, -30.0m));
        row[9].Number!.Value.Scale.Should().Be(1);
        row[12].Number.Should().BeNull("35家 a year is told in words");
    }

    [Theory]
    [InlineData("2025-12-31", "2024-12-31", "月均1.5家")]
    [InlineData("2026-12-31", "2024-12-31", "年均9家")]
    [InlineData("2025-12-31", "2025-06-30", "月均3家")]
    public void What_is_needed_is_told_a_month_in_the_last_year(string due, string now, string expected)
    {
        var builder = new IndicatorCatalogBuilder();
        builder.Add(new Subject("city", SubjectKind.Region, new LocalizedText("市", "City")));
        builder.Add(new Indicator("i", new LocalizedText("企业", "Firms"), Figure.Parse("1家").Unit, IndicatorKind.Stock, Direction.Increase));
        var key = new SeriesKey("i", "city");
        builder.Add(new Observation(key, TimePeriod.Day(DateOnly.Parse(now)), Figure.Parse("182家")));
        builder.Add(Target.By("t", key, DateOnly.Parse(due), new LevelGoal(Figure.Parse("200家"))) with
        {
            Baseline = new Baseline(TimePeriod.Parse("2020")) { Value = Figure.Parse("100家") },
        });
        Report report = Report.Of(builder.Build(), DateOnly.Parse(now));
        ReportPages.Of(report, Language.Chinese)[0].Tables[0].Rows[0][12].Text.Should().Be(expected);
    }

    [Fact]
    public void Warnings_are_what_is_late_with_shortfall_and_needed_pace_the_worst_first()
    {
        ReportTable table = Page("warnings").Tables.Single();
        table.Rows.Should().HaveCount(2);
        Row(table, 0).Should().Equal("4", "某市指标3", "经信局、科技局（配合）", "◀ 倒退", "-70.0", "110家", "年均55家", "2025-12-31");
        Row(table, 1).Should().Equal("3", "某市指标2", "经信局、科技局（配合）", "▼ 滞后", "-30.0", "70家", "年均35家", "2025-12-31");
    }

    [Fact]
    public void A_unit_has_what_it_leads_and_where_it_cooperates()
    {
        ReportPage page = Page("units");
        page.Tables.Select(table => table.Title).Should().Equal("总览", "经信局", "科技局");
        Row(page.Tables[0], 0).Should().Equal("经信局", "5", "4", "2", "2", "0");
        Row(page.Tables[0], 1).Should().Equal("科技局", "0", "0", "0", "0", "5");
        page.Tables[2].Rows.Should().OnlyContain(row => row[0].Text == "配合");
    }

    [Fact]
    public void Districts_have_value_growth_place_and_change_of_place()
    {
        Report report = Report.Of(Offices.Districts(), new DateOnly(2023, 12, 31));
        ReportPage page = ReportPages.Of(report, Language.Chinese).Single(one => one.Id == "districts");
        ReportTable table = page.Tables.Single();
        table.Title.Should().Be("某市·企业数");
        Row(table, 0).Should().Equal("1", "西区", "330家（2023年）", "65.0%（按水平计算）", "2", "+1");
        Row(table, 1).Should().Equal("2", "东区", "310家（2023年）", "3.3%（按水平计算）", "1", "-1");
        Row(table, 2).Should().Equal("3", "北区", "105家（2023年）", "4.8%", "3", "0");
        page.Notes.Single().Should().Contain("截至2022年底");
    }

    [Fact]
    public void What_changed_since_the_last_report_is_told_the_gravest_first()
    {
        Report before = Offices.At(2023, "180家", "180家", "130家", "130家", ""), now = Offices.At(2023, "200家", "130家", "130家", "131家", "180家");
        ReportChange.Between(before, now).Select(change => (change.Kind, change.Now!.Target.Id)).Should().Equal(
            (ReportChangeKind.Worse, "t1"), (ReportChangeKind.Better, "t0"), (ReportChangeKind.JudgedNow, "t4"), (ReportChangeKind.NewValue, "t3"));
        ReportPage page = ReportPages.Of(now, Language.Chinese, new ReportLayout { Previous = before }).Single(one => one.Id == "changes");
        page.Paragraphs.Single().Should().Be("与截至2023年底的报告相比，4项有变化：评价转差1项、评价转好1项、新可评价1项、数据更新1项。");
        Row(page.Tables[0], 0).Should().Equal(
            "某市指标1", "评价转差", "▲ 快于时序", "▼ 滞后", "180家（2023年）", "130家（2023年）", "200家", "200家");
    }

    [Fact]
    public void Targets_come_and_go_between_two_editions()
    {
        Report one = Offices.At(2023, "180家"), two = Offices.At(2023, "180家", "180家");
        ReportChange.Between(one, two).Single().Kind.Should().Be(ReportChangeKind.New);
        ReportChange.Between(two, one).Single().Kind.Should().Be(ReportChangeKind.Dropped);
        ReportChange.Between(two, two).Should().BeEmpty();
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_page_of_an_office_is_the_reviewed_file(string language)
    {
        var layout = new ReportLayout
        {
            Lights = OfficeLights.Read(Offices.Lights, "lights.json"),
            Previous = Offices.At(2023, "180家", "180家", "150家", "90家", ""),
        };
        Indicators.Tests.GoldenFile.ShouldHold($"report/office.{language}.md", MarkdownReport.Write(Report, Language.Parse(language), layout));
        Indicators.Tests.GoldenFile.ShouldHold($"report/office.{language}.html", HtmlReport.Write(Report, Language.Parse(language), layout));
    }

    private static ReportPage Page(string id) => ReportPages.Of(Report, Language.Chinese).Single(page => page.Id == id);

    private static IEnumerable<string> Row(ReportTable table, int index) => table.Rows[index].Select(cell => cell.Text);
}
