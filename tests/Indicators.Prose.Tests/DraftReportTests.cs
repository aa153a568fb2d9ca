using Indicators.Validation;

namespace Indicators.Prose.Tests;

/// <summary>What was reported of drafts, each with others of its kind.</summary>
public sealed class DraftReportTests
{
    [Theory]
    [InlineData("2023年，全市出口额下降8.7%。2022年，全市出口额5240亿元。2023年，全市出口额4784亿元。")]
    [InlineData("2023年，重庆市工业利润总额2531亿元，同比下降11.3%。2022年，重庆市工业利润总额2853.4亿元。")]
    [InlineData("2023年，全市进口额972亿元，比上年减少28亿元。2022年，全市进口额1000亿元。")]
    [InlineData("2023年，全市高新技术企业7565家，同比增长19.2%。2022年，全市高新技术企业6348家。")]
    [InlineData("2023年，全市失业率5.2%，比上年下降0.3个百分点。2022年，全市失业率5.5%。")]
    [InlineData("2023年，全市税收占比60.2%，比上年提高1.4个百分点。2022年，全市税收占比58.8%。")]
    public void Level_change_and_last_years_level_that_fit_are_drafted_into_a_silent_catalogue(string text)
    {
        Drafted drafted = Drafted.Of(text);
        drafted.Draft.Unresolved.Should().BeEmpty();
        drafted.Catalog.Observations.Should().HaveCount(3);
        CatalogValidator.Standard.Validate(drafted.Catalog).Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2023年，全市出口额增长8.7%。2022年，全市出口额5240亿元。2023年，全市出口额4784亿元。")]
    [InlineData("2023年，全市进口额972亿元，比上年增加28亿元。2022年，全市进口额1004亿元。")]
    [InlineData("2023年，全市失业率5.2%，比上年上升0.3个百分点。2022年，全市失业率5.5%。")]
    [InlineData("2023年，全市进出口总额1320亿元，同比增长29.1%。2022年，全市进出口总额1210亿元。")]
    [InlineData("2023年，全市专利5320件，同比下降40.5%。2022年，全市专利5210件。")]
    [InlineData("上半年，全市进出口总额1320亿元，同比增长29.1%，上年同期为1210亿元。")]
    [InlineData("前三季度，全市产值5120亿元，去年同期为4810亿元，同比增长16.7%。")]
    public void Level_change_and_last_years_level_that_do_not_fit_are_found(string text) =>
        CatalogValidator.Standard.Validate(Drafted.Of(text).Catalog).Findings.Should().NotBeEmpty();

    [Theory]
    [InlineData("2023年，全市居民收入37595元，名义增长5.4%，实际增长5.2%。", "nominal", "real")]
    [InlineData("2023年，全市居民收入37595元，按现价计算增长5.4%，扣除价格因素，增长5.2%。", "nominal", "real")]
    [InlineData("2023年，全市居民收入37595元，同比名义增长5.4%，扣除价格因素实际增长5.2%。", "nominal", "real")]
    [InlineData("2023年，全市产值1200亿元，实际增长5.2%，名义增长5.4%。", "real", "nominal")]
    [InlineData("2023年，全市产值1200亿元，按不变价格计算，增长5.2%，按可比口径增长5.4%。", "real", "comparable")]
    public void Two_rates_of_one_indicator_have_each_its_basis(string text, params string[] bases)
    {
        Drafted drafted = Drafted.Of(text);
        drafted.Catalog.Indicators.Should().ContainSingle();
        drafted.Catalog.Observations.Where(o => o.Series.Transformation.IsGrowth).Select(o => o.Basis.ToString().ToLowerInvariant()).Should().Equal(bases);
    }

    [Theory]
    [InlineData("2023年，全市工业利润增长8.3%，工业利润增长5.1%。", 2)]
    [InlineData("2023年，全市企业412家，企业36家，企业9家。", 3)]
    [InlineData("2023年，全市在校生6.92万人，在校生13.87万人。", 2)]
    [InlineData("2023年，全市产值增速居全省第一，产值增速居全省第三。", 2)]
    [InlineData("到2027年，全市企业达到1万家，企业达到6.7万家。", 2)]
    public void Two_figures_of_one_name_that_differ_stand_apart_and_are_listed(string text, int count)
    {
        Drafted drafted = Drafted.Of(text);
        drafted.Catalog.Indicators.Should().HaveCount(count);
        drafted.Draft.Unresolved.Where(open => (open.Missing & MissingParts.Distinction) != 0 && open.IsInDraft).Should().HaveCount(count - 1);
        CatalogValidator.Standard.Validate(drafted.Catalog).Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2023年，全市从业人员210万人，从业人员增长3.1%。", "从业人员")]
    [InlineData("2023年，全市在校生21万人。", "在校生")]
    [InlineData("2023年，全市共享单车21万辆。", "共享单车")]
    [InlineData("2023年，全市实现税收120亿元，税收增长3%。", "税收")]
    [InlineData("2023年，全市工业增加值增速居全省第一。", "工业增加值")]
    [InlineData("2023年，全市人口自然增长率为3.2‰。", "人口自然增长率")]
    public void Names_lose_their_verbs_and_nothing_else(string text, string name) =>
        Drafted.Of(text).Catalog.Indicators.Should().ContainSingle().Which.Id.Should().Be(name);
}
