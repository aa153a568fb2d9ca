namespace Indicators.Prose.Tests;

/// <summary>Every number of a text is a claim, or is listed with the reason why it is none.</summary>
public sealed class PassedOverTests
{
    [Theory]
    [InlineData("来了好几百人。", "几百人", PassedOver.Vague)]
    [InlineData("投资20, 300万元。", "300万元", PassedOver.Fragment)]
    [InlineData("第3批项目开工。", "第3批", PassedOver.Ordinal)]
    [InlineData("深入实施三年行动。", "三年", PassedOver.Calendar)]
    [InlineData("1美元合7.12元。", "1美元", PassedOver.ExchangeRate)]
    [InlineData("完成一件大事。", "一件", PassedOver.Name)]
    [InlineData("治理PM2.5。", "PM2.5", PassedOver.Name)]
    [InlineData("视频为1080P。", "1080P", PassedOver.BareUnit)]
    [InlineData("编号33618。", "33618", PassedOver.Code)]
    public void A_number_that_is_no_claim_has_its_reason(string text, string literal, PassedOver reason)
    {
        PassedNumber number = PolicyTextReader.ReadPassed(text, new PolicyTextOptions().DatedOn(Reading.Dated)).First(each => each.Literal == literal);
        number.Reason.Should().Be(reason);
        text[(int)number.Start..(int)number.End].Should().Be(literal);
    }

    [Fact]
    public void A_number_is_never_both_a_claim_and_passed_over()
    {
        foreach ((string text, DateOnly? date) in CorpusTexts.All())
        {
            PolicyTextOptions options = Reading.Options(date);
            PolicyTextReader.ReadPassed(text, options).Select(number => number.Start)
                .Intersect(PolicyTextReader.Read(text, options).Select(claim => claim.Start)).Should().BeEmpty();
        }
    }
}
