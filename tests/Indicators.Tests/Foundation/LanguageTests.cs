namespace Indicators.Tests.Foundation;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("PT-br", "pt-BR")]
    [InlineData("EN", "en")]
    [InlineData("en-X-ABCD-ef", "en-x-abcd-ef")]
    public void A_tag_is_kept_in_its_usual_case(string written, string kept) => Language.Of(written).Tag.Should().Be(kept);

    [Fact]
    public void Languages_are_equal_by_their_tag()
    {
        (Language.Of("pt-br") == Language.Of("PT-BR")).Should().BeTrue();
        (Language.Of("pt") == Language.Of("pt-BR")).Should().BeFalse();
        (Language.Of("pt") != Language.Of("pt-BR")).Should().BeTrue();
        (Language.Of("zh") == null).Should().BeFalse();
    }
}
