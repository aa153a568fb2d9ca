using Indicators.Progress;
using NodaTime;

namespace Indicators.Tests.Progress.Practice;

public class VintageTests
{
    private static Case Growth => Case.Growth
        .With("2023 growth-year: 5.9%| 'published': '2024-01-17'", "2023 growth-year: 6.2%| 'published': '2024-12-27'")
        .Target("'due': '2023', 'goal': { 'growBy': '6%以上', 'per': 'year' }");

    [Fact]
    public void A_later_edition_that_turns_the_verdict_is_told()
    {
        ProgressAssessment a = Growth.At(2024, 2, 1);
        a.Status.Should().Equal(ProgressStatus.Missed);
        a.Verdict.OtherVintage!.Status.Should().Equal(ProgressStatus.Achieved);
        a.ToText(Language.Chinese).Should().Contain("；未完成").And.Contain("；按2024-12-27公布的6.2%则已完成");
        a.ToText(Language.English).Should().Contain("by the figure of 2024-12-27, 6.2%, achieved");
    }

    [Fact]
    public void Once_it_is_published_it_is_what_the_verdict_rests_on()
    {
        ProgressAssessment a = Growth.At(2025, 1, 1);
        a.Status.Should().Equal(ProgressStatus.Achieved);
        a.Verdict.OtherVintage.Should().BeNull();
    }

    [Fact]
    public void Before_the_first_edition_the_first_stands_and_known_by_is_strict()
    {
        Growth.At(2023, 12, 31).Current!.Figure.Literal.Should().Be("5.9%");
        Growth.At(2023, 12, 31, knownBy: new LocalDate(2023, 12, 31)).Reason.Should().Be(Obstacle.NoObservation);
    }

    [Theory]
    [InlineData(VintageChoice.Known, "6.2%")]
    [InlineData(VintageChoice.First, "5.9%")]
    [InlineData(VintageChoice.Latest, "6.2%")]
    [InlineData(VintageChoice.AtDue, "5.9%")]
    public void An_office_says_which_edition_it_is_held_to(VintageChoice vintage, string expected) =>
        Growth.At(2025, 1, 1, options: new ProgressOptions { Vintage = vintage }).Current!.Figure.Literal.Should().Be(expected);

    [Fact]
    public void A_change_told_in_words_has_no_verdict_by_a_number()
    {
        ProgressAssessment a = Case.Growth.With("2024: 扭亏为盈").Target("'due': '2024', 'goal': { 'growBy': '5%', 'per': 'year' }").AtEndOf(2024);
        a.Reason.Should().Be(Obstacle.ToldInWords);
        a.ToText(Language.Chinese).Should().Contain("2024年为扭亏为盈").And.Contain("只以文字公布");
    }
}
