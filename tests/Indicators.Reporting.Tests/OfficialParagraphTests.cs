namespace Indicators.Reporting.Tests;

public class OfficialParagraphTests
{
    // 60 % of the time is gone: 200 is early, 180 ahead, 162 as expected, 157 three points short, 130 behind, 90 fallen back.
    private static readonly string[] Twenty =
    [
        .. Enumerable.Repeat("200家", 4), .. Enumerable.Repeat("180家", 5), .. Enumerable.Repeat("162家", 4),
        .. Enumerable.Repeat("157家", 3), .. Enumerable.Repeat("130家", 3), "90家",
    ];

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Twenty_targets_in_the_words_of_a_mid_term_review_are_the_reviewed_text(string language) => Indicators.Tests.GoldenFile.ShouldHold(
        $"report/paragraph.{language}.txt", OfficialParagraph.Write(Offices.At(2023, Twenty), Language.Parse(language)) + "\n");

    [Fact]
    public void Five_points_short_is_nearly_as_expected_and_has_not_reached_the_plan()
    {
        ReportSummary summary = Offices.At(2023, Twenty).Summary;
        (summary.OnCourse, summary.Reached, summary.NotReached).Should().Be((16, 13, 7));
        OfficialParagraph.Write(Offices.At(2023, Twenty), Language.Chinese).Should()
            .StartWith("截至2023年底，20项主要指标中，提前实现4项、快于预期5项、符合预期4项、基本符合3项、滞后3项、倒退1项，16项基本符合或快于预期；")
            .And.EndWith("达到序时进度13项、占比65.0%（以可评价的20项为分母），未达到7项。");
    }

    [Fact]
    public void Forty_four_of_fifty_five_are_eighty_percent()
    {
        string[] values = [.. Enumerable.Repeat("180家", 44), .. Enumerable.Repeat("130家", 11)];
        OfficialParagraph.Write(Offices.At(2023, values), Language.Chinese).Should()
            .Contain("达到序时进度44项、占比80.0%（以可评价的55项为分母），未达到11项。");
    }

    [Fact]
    public void All_of_them_is_never_reached_by_rounding()
    {
        string[] values = [.. Enumerable.Repeat("180家", 2000), "130家"];
        OfficialParagraph.Write(Offices.At(2023, values), Language.English).Should().Contain("99.9% of the 2001 that can be judged, 1 have not.");
    }

    [Fact]
    public void What_cannot_be_judged_is_in_no_denominator_and_has_its_reason()
    {
        string text = OfficialParagraph.Write(Offices.At(2023, "180家", "", ""), Language.Chinese);
        text.Should().Contain("3项主要指标中，可评价1项").And.Contain("占比100.0%（以可评价的1项为分母）").And.Contain("另有2项暂不能评价：");
    }

    [Fact]
    public void A_target_whose_place_a_later_one_has_taken_is_shown_and_not_counted()
    {
        Report before = Report.Of(Catalogs.Record, new DateOnly(2026, 1, 27)), after = Report.Of(Catalogs.Record, new DateOnly(2026, 1, 28));
        after.Targets.Single(target => target.Target.Id == "gdp-2027").IsSuperseded.Should().BeTrue("the work report of that day dates it anew");
        (before.Summary.Total - after.Summary.Total).Should().Be(1);
        after.Targets.Should().HaveCount(before.Targets.Length);
    }
}
