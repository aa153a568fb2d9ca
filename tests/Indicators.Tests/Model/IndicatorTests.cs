using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

public class IndicatorTests
{
    [Fact]
    public void An_indicator_has_the_kind_and_direction_it_was_given()
    {
        Indicator indicator = Indicator("unemployment", "%", IndicatorKind.Ratio, Direction.Decrease);
        indicator.Kind.Should().Be(IndicatorKind.Ratio);
        indicator.Direction.Should().Be(Direction.Decrease);
        indicator.Unit.Should().Be(StandardUnits.Percent);
    }

    [Fact]
    public void Direction_and_kind_must_be_stated()
    {
        Action noDirection = () => Indicator("gdp", "亿元", IndicatorKind.Flow, default);
        Action noKind = () => Indicator("gdp", "亿元", default);
        noDirection.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*increase, decrease, neutral*");
        noKind.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*stock, flow*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("a,b")]
    [InlineData("a[0]")]
    [InlineData("a\"b")]
    [InlineData("a\u0000")]
    public void An_id_that_could_not_stand_in_a_text_is_refused(string id)
    {
        Action act = () => Indicator(id, "亿元", IndicatorKind.Flow);
        act.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("id");
    }

    [Theory]
    [InlineData("5+8")]
    [InlineData("cn/cities")]
    [InlineData("高新技术企业")]
    [InlineData("a_b.c:d-1")]
    public void Ids_have_letters_of_any_script_digits_and_a_few_signs(string id) =>
        Indicator(id, "亿元", IndicatorKind.Flow).Id.Should().Be(id);

    [Fact]
    public void The_message_about_an_id_says_which_character_where()
    {
        Action act = () => Indicator("two words", "亿元", IndicatorKind.Flow);
        act.Should().Throw<ArgumentException>().WithMessage("*' ' at position 3*");
    }

    [Fact]
    public void An_id_of_more_than_200_characters_is_refused()
    {
        Action act = () => Indicator(new string('a', 201), "亿元", IndicatorKind.Flow);
        act.Should().Throw<ArgumentException>().WithMessage("*201*200*");
    }

    [Fact]
    public void Two_indicators_with_the_same_content_are_equal_lists_included()
    {
        Indicator a = Indicator("gdp", "亿元", IndicatorKind.Flow) with { Aliases = ["GDP"], Breaks = [new SeriesBreak(new DateOnly(2019, 1, 1), Text("经济普查"))] };
        Indicator b = Indicator("gdp", "亿元", IndicatorKind.Flow) with { Aliases = ["GDP"], Breaks = [new SeriesBreak(Day("2019-01-01"), Text("经济普查"))] };
        a.Should().Be(b);
        a.GetHashCode().Should().Be(b.GetHashCode());
        (a with { Aliases = ["地区生产总值"] }).Should().NotBe(b);
    }

    [Fact]
    public void Where_an_indicator_was_read_is_not_part_of_what_it_says()
    {
        Indicator indicator = Indicator("gdp", "亿元", IndicatorKind.Flow);
        Indicator read = indicator with { Location = At("$.indicators[0]", 3) };
        read.Should().Be(indicator);
        read.Location.Should().Be(At("$.indicators[0]", 3));
        indicator.Location.Should().BeNull();
    }

    [Fact]
    public void A_list_that_was_handed_over_cannot_be_changed_afterwards()
    {
        string[] aliases = ["GDP"];
        Indicator indicator = Indicator("gdp", "亿元", IndicatorKind.Flow) with { Aliases = aliases };
        aliases[0] = "changed";
        indicator.Aliases.Should().Equal("GDP");
    }

    [Fact]
    public void A_list_with_nothing_in_a_place_is_refused()
    {
        Action act = () => _ = Indicator("gdp", "亿元", IndicatorKind.Flow) with { Aliases = [null!] };
        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Breaks_stand_in_order_of_time()
    {
        var later = new SeriesBreak(Day("2020-11-01"), Text("人口普查"));
        var earlier = new SeriesBreak(Day("2010-11-01"), Text("人口普查"));
        (Indicator("population", "人", IndicatorKind.Stock) with { Breaks = [later, earlier] }).Breaks.Should().Equal(earlier, later);
    }

    [Theory]
    [InlineData(IndicatorKind.Stock, true)]
    [InlineData(IndicatorKind.Capacity, true)]
    [InlineData(IndicatorKind.Count, true)]
    [InlineData(IndicatorKind.Flow, false)]
    [InlineData(IndicatorKind.Ratio, false)]
    [InlineData(IndicatorKind.Rate, false)]
    [InlineData(IndicatorKind.Index, false)]
    public void Stocks_capacities_and_counts_are_states_on_a_day(IndicatorKind kind, bool pointInTime) =>
        Indicator("x", "个", kind).IsPointInTime.Should().Be(pointInTime);

    [Theory]
    [InlineData(null, null, false)]
    [InlineData(PriceBasis.Current, ScopeBasis.Published, false)]
    [InlineData(PriceBasis.Constant, null, true)]
    [InlineData(null, ScopeBasis.Comparable, true)]
    public void Growth_on_constant_prices_or_a_comparable_scope_stands_apart_from_levels(PriceBasis? price, ScopeBasis? scope, bool apart) =>
        new GrowthBasis(price, scope).IsApartFromLevels.Should().Be(apart);

    [Theory]
    [InlineData("2020", "2020")]
    [InlineData("same-period-last-year", null)]
    [InlineData("previous-period", null)]
    public void The_base_of_an_index_is_a_period_or_moves(string text, string? period)
    {
        IndexBase.TryParse(text, out IndexBase? @base).Should().BeTrue();
        @base!.ToString().Should().Be(text);
        @base.Period?.ToString().Should().Be(period);
        (IndexBase.TryParse(text, out IndexBase? again) && again == @base).Should().BeTrue();
    }

    [Fact]
    public void What_is_no_base_of_an_index_is_not_read() => IndexBase.TryParse("last-year", out _).Should().BeFalse();
}
