using Indicators.Desk.Drafts.Verdicts;

namespace Indicators.Desk.Tests;

/// <summary>A coarser statement of the published value agrees; a finer or a different one does not.</summary>
public sealed class FigureAgreementTests
{
    [Theory]
    [InlineData("2531.4亿元", "2531.4亿元", nameof(Agreement.Agrees))]
    [InlineData("2531亿元", "2531.4亿元", nameof(Agreement.Agrees))]
    [InlineData("超2500亿元", "2531.4亿元", nameof(Agreement.Agrees))]
    [InlineData("2500多亿元", "2531.4亿元", nameof(Agreement.Agrees))]
    [InlineData("2500亿元", "2531.4亿元", nameof(Agreement.Agrees))]
    [InlineData("0.25万亿元", "2531.4亿元", nameof(Agreement.Agrees))]
    [InlineData("约2530亿元", "2531.4亿元", nameof(Agreement.Agrees))]
    [InlineData("近2600亿元", "2531.4亿元", nameof(Agreement.Agrees))]
    [InlineData("2531亿元", "2531.8亿元", nameof(Agreement.Agrees))]
    [InlineData("2532亿元", "2531.8亿元", nameof(Agreement.Agrees))]
    [InlineData("2533亿元", "2531.8亿元", nameof(Agreement.OtherAmount))]
    [InlineData("2530亿元", "2531.4亿元", nameof(Agreement.OtherAmount))]
    [InlineData("超2400亿元", "2531.4亿元", nameof(Agreement.OtherAmount))]
    [InlineData("超2600亿元", "2531.4亿元", nameof(Agreement.OtherAmount))]
    [InlineData("2531.4亿元", "2531亿元", nameof(Agreement.Finer))]
    [InlineData("8.60%", "8.6%", nameof(Agreement.Finer))]
    [InlineData("8.6%", "8.60%", nameof(Agreement.Agrees))]
    [InlineData("50万辆", "超50万辆", nameof(Agreement.BoundDropped))]
    [InlineData("超50万辆", "50万辆", nameof(Agreement.BoundAdded))]
    [InlineData("50万辆左右", "50万辆", nameof(Agreement.Agrees))]
    [InlineData("50万辆以上", "超50万辆", nameof(Agreement.Agrees))]
    [InlineData("不足50万辆", "超50万辆", nameof(Agreement.BoundTurned))]
    [InlineData("8.1个百分点", "8.1%", nameof(Agreement.OtherDimension))]
    [InlineData("3%—5%", "3%—5%", nameof(Agreement.Agrees))]
    [InlineData("3%—6%", "3%—5%", nameof(Agreement.OtherAmount))]
    [InlineData("-8.7%", "8.7%", nameof(Agreement.OtherAmount))]
    public void Draft_and_record(string draft, string record, string expected) =>
        FigureAgreement.Of(Figure.Parse(draft), Figure.Parse(record), isGoal: false).ToString().Should().Be(expected);

    [Theory]
    [InlineData("5000亿元", "5000亿元以上", nameof(Agreement.Agrees))]
    [InlineData("5000亿元以上", "5000亿元", nameof(Agreement.Agrees))]
    [InlineData("5000亿元", "5000亿元左右", nameof(Agreement.BoundDropped))]
    public void A_goal_is_a_floor_with_or_without_its_word(string draft, string record, string expected) =>
        FigureAgreement.Of(Figure.Parse(draft), Figure.Parse(record), isGoal: true).ToString().Should().Be(expected);
}
