namespace Indicators.Desk.Tests;

/// <summary>The first lines a user writes.</summary>
public sealed class ReadmeSnippetTests
{
    [Fact]
    public void A_text_is_checked_in_one_line()
    {
        DraftCheck check = DraftChecker.For(Catalogs.Chongqing).Check("2024年，全市地区生产总值32139.15亿元，同比增长5.7%。", new DateOnly(2025, 1, 20));
        DraftRemark fault = check.Faults.Should().ContainSingle().Subject;
        fault.Verdict.Should().Be(DraftVerdict.Differs);
        fault.Slip.Should().Be(DraftSlip.Transposed);
        fault.Suggestion.Should().Be("32193.15亿元");
        fault.Difference.Should().Be(new Quantity(-54m, Figure.Parse("1亿元").Unit));
        fault.Source!.Id.Should().Be("cq-plan-report-2025");
        check.Count(DraftVerdict.Agrees).Should().Be(1);
    }
}
