namespace Indicators.Prose.Tests;

public sealed class DraftTests
{
    private static readonly Source Source = new("news", "A page of news", "ourselves");

    [Fact]
    public void Observations_and_targets_are_put_into_a_catalogue_that_builds()
    {
        CatalogDraft draft = Draft("2023年，全市软件业务收入2531亿元，同比增长11.3%。到2027年，全市高新技术企业达到1.27万家。");
        IndicatorCatalog catalog = draft.Builder.Build();
        catalog.Observations.Should().HaveCount(2);
        catalog.Targets.Should().ContainSingle().Which.Due.Should().Be(TimePeriod.Year(2027));
        draft.Unresolved.Should().BeEmpty();
    }

    [Fact]
    public void A_growth_is_one_of_the_indicator_whose_level_was_told() =>
        Draft("2023年，全市软件业务收入2531亿元，同比增长11.3%。").Builder.Indicators.Should().ContainSingle();

    [Theory]
    [InlineData("全市产值500亿元。", MissingParts.Period)]
    [InlineData("2023年产值500亿元。", MissingParts.Subject)]
    [InlineData("产值500亿元。", MissingParts.Subject | MissingParts.Period)]
    [InlineData("2023年，全市每10台汽车中就有3台产自本地。", MissingParts.Figure)]
    public void What_the_text_does_not_say_is_named(string text, MissingParts missing) =>
        (Draft(text).Unresolved.Should().ContainSingle().Subject.Missing & missing).Should().Be(missing);

    [Fact]
    public void A_target_without_a_date_is_named_and_left_out()
    {
        CatalogDraft draft = Draft("全市力争产值500亿元。");
        draft.Builder.Targets.Should().BeEmpty();
        draft.Unresolved.Should().ContainSingle().Which.IsInDraft.Should().BeFalse();
    }

    [Fact]
    public void English_in_brackets_is_the_second_name_and_makes_the_id()
    {
        const string Text = "2024年，全市地区生产总值（GDP）3014.8亿元，增长6.1%。高新技术企业（high-tech enterprises）达到1200家，货物进出口56亿元。";
        CatalogDraft draft = CatalogDraft.Of(Reading.Of(Text), Source, Text);
        draft.Builder.Indicators.Select(indicator => $"{indicator.Id} {indicator.Name.Zh} {indicator.Name.En}").Should().Equal(
            "gdp 地区生产总值 GDP", "high-tech-enterprises 高新技术企业 high-tech enterprises", "货物进出口 货物进出口 ");
        draft.Builder.Build().Observations.Should().HaveCount(4);
    }

    private static CatalogDraft Draft(string text) => CatalogDraft.Of(Reading.Of(text), Source);
}
