using System.Text.Json;
using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

public class TransformationTests
{
    public static TheoryData<string> CanonicalTexts => new()
    {
        "level",
        "level[seasonallyAdjusted]",
        "growth-year",
        "growth-previous",
        "growth-previous[seasonallyAdjusted;annualised]",
        "growth-since[period=2020]",
        "growth-average[period=2019-Q1;years=2]",
        "difference[period=2023-01-01/P9M]",
        "difference[of=growth-year;period=2023-01-01/P9M]",
        "difference[of=growth-year;subject=cn]",
        "difference[of=growth-year;indicator=gdp]",
        "share[indicator=nev-output]",
        "share[subject=chongqing;indicator=nev-output]",
        "contribution-share[indicator=gdp]",
        "contribution-points[subject=cn;indicator=gdp]",
        "rank[universe=cn/cities]",
        "rank[of=growth-year;universe=cn/provinces]",
        "difference[of=difference[of=growth-year;subject=cn];period=2022]",
    };

    [Fact]
    public void The_default_transformation_is_the_level()
    {
        default(Transformation).Should().Be(Transformation.Level);
        default(Transformation).IsLevel.Should().BeTrue();
        default(Transformation).ToString().Should().Be("level");
        Transformation.Create(TransformationKind.Level).Should().Be(default(Transformation));
    }

    [Theory]
    [MemberData(nameof(CanonicalTexts))]
    public void The_canonical_text_is_read_back(string text)
    {
        Transformation transformation = Transformation.Parse(text);
        transformation.ToString().Should().Be(text);
        Transformation.Parse(text).Should().Be(transformation);
        Transformation.Parse(text).GetHashCode().Should().Be(transformation.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(CanonicalTexts))]
    public void JSON_holds_the_canonical_text(string text)
    {
        string json = JsonSerializer.Serialize(Transformation.Parse(text));
        json.Should().Be($"\"{text}\"");
        JsonSerializer.Deserialize<Transformation>(json).Should().Be(Transformation.Parse(text));
    }

    [Fact]
    public void All_canonical_texts_name_different_transformations() =>
        ((IEnumerable<object[]>)CanonicalTexts).Select(row => Transformation.Parse((string)row[0])).Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_difference_to_a_year_earlier_and_to_the_country_are_two_transformations()
    {
        Transformation onYear = Transformation.DifferenceTo(Period("2023-01-01/P9M")).TakenOf(Transformation.YearOnYearGrowth);
        Transformation onCountry = Transformation.DifferenceToSubject("cn").TakenOf(Transformation.YearOnYearGrowth);
        onYear.Should().NotBe(onCountry);
        onCountry.ToString().Should().Be("difference[of=growth-year;subject=cn]");
    }

    [Theory]
    [InlineData("growth-year", "count:enterprise", "ratio")]
    [InlineData("growth-average[period=2020]", "money:CNY", "ratio")]
    [InlineData("difference[period=2022]", "count:enterprise", "count:enterprise")]
    [InlineData("difference[period=2022]", "ratio", "points")]
    [InlineData("difference[of=growth-year;subject=cn]", "money:CNY", "points")]
    [InlineData("difference[of=difference[of=growth-year;subject=cn];period=2022]", "money:CNY", "points")]
    [InlineData("share[indicator=a]", "money:CNY", "ratio")]
    [InlineData("contribution-share[indicator=gdp]", "money:CNY", "ratio")]
    [InlineData("contribution-points[indicator=gdp]", "money:CNY", "points")]
    [InlineData("rank[universe=cn]", "money:CNY", "number")]
    [InlineData("level", "money:CNY", "money:CNY")]
    public void A_transformation_says_what_dimension_its_figures_have(string text, string level, string expected) =>
        Transformation.Parse(text).DimensionFor(Dimension.Parse(level)).Should().Be(Dimension.Parse(expected));

    [Theory]
    [InlineData("growth-since", "*base period*")]
    [InlineData("growth-average", "*base period*")]
    [InlineData("difference", "*either a base period or a base subject*")]
    [InlineData("difference[period=2022;subject=cn]", "*either a base period or a base subject*")]
    [InlineData("share", "*the whole*")]
    [InlineData("contribution-share[subject=cn]", "*base indicator*")]
    [InlineData("rank", "*universe*")]
    [InlineData("growth-year[period=2022]", "*takes no base period*")]
    [InlineData("growth-year[subject=cn]", "*takes no base subject*")]
    [InlineData("growth-year[universe=cn]", "*takes no universe*")]
    [InlineData("growth-since[period=2020;years=3]", "*takes no number of years*")]
    [InlineData("growth-average[period=2020;years=0]", "*0 years*")]
    [InlineData("level[of=growth-year]", "*not taken of something else*")]
    public void A_combination_that_means_nothing_is_refused_with_what_would_be_right(string text, string message)
    {
        Action act = () => Transformation.Parse(text);
        act.Should().Throw<FormatException>().WithMessage(message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("growth")]
    [InlineData("Growth-Year")]
    [InlineData("growth-year[")]
    [InlineData("growth-year[]")]
    [InlineData("growth-year]")]
    [InlineData("growth-year[annualised")]
    [InlineData("growth-since[period=yesterday]")]
    [InlineData("growth-average[period=2020;years=x]")]
    [InlineData("difference[subject=a b]")]
    [InlineData("difference[of=;subject=cn]")]
    public void What_is_no_transformation_is_not_read(string text) =>
        Transformation.TryParse(text, null, out _).Should().BeFalse();

    [Fact]
    public void Nesting_has_a_floor()
    {
        string deep = string.Concat(Enumerable.Repeat("difference[of=", 100_000));
        Transformation.TryParse(deep, null, out _).Should().BeFalse();
    }

    [Fact]
    public void A_factory_refuses_what_means_nothing()
    {
        Action noWhole = () => Transformation.ShareOf(null);
        Action levelOf = () => Transformation.Level.TakenOf(Transformation.YearOnYearGrowth);
        Action badId = () => Transformation.DifferenceToSubject("a b");
        Action badKind = () => Transformation.Create((TransformationKind)99);
        noWhole.Should().Throw<ArgumentException>();
        levelOf.Should().Throw<ArgumentException>();
        badId.Should().Throw<ArgumentException>();
        badKind.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Seasonally_adjusted_growth_is_not_the_plain_one()
    {
        Transformation adjusted = Transformation.PreviousPeriodGrowth.SeasonallyAdjusted();
        adjusted.Should().NotBe(Transformation.PreviousPeriodGrowth);
        adjusted.Annualised().Should().NotBe(adjusted);
        adjusted.IsGrowth.Should().BeTrue();
    }

    [Fact]
    public void A_transformation_is_named_in_both_languages()
    {
        Transformation t = Transformation.DifferenceToSubject("cn").TakenOf(Transformation.YearOnYearGrowth);
        t.ToText(Language.Chinese).Should().Be("差（同比增长，主体cn）");
        t.ToText(Language.English).Should().Be("difference (of growth on a year earlier, subject cn)");
        Transformation.YearOnYearGrowth.ToText(Language.Chinese).Should().Be("同比增长");
    }

    [Fact]
    public void A_key_is_equal_by_indicator_subject_and_transformation()
    {
        var key = new SeriesKey("gdp", "chongqing", Transformation.YearOnYearGrowth);
        key.Should().Be(new SeriesKey("gdp", "chongqing", Transformation.YearOnYearGrowth));
        key.Should().NotBe(new SeriesKey("gdp", "chongqing"));
        key.Should().NotBe(new SeriesKey("gdp", "cn", Transformation.YearOnYearGrowth));
        key.ToLevel().Should().Be(new SeriesKey("gdp", "chongqing"));
        key.ToString().Should().Be("gdp@chongqing growth-year");
        (key == key.With(Transformation.Level)).Should().BeFalse();
    }
}
