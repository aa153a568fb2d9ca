namespace Indicators.Tests.Quantities;

public sealed class NamedChangesTests
{
    [Theory]
    [InlineData("18.2%", "20.8%", "-2.6个百分点")]
    [InlineData("34.5%", "32.2%", "2.3个百分点")]
    [InlineData("361‰", "36%", "0.1个百分点")]
    [InlineData("3成", "25%", "5个百分点")]
    public void Points_are_the_difference_of_two_shares(string share, string other, string points) =>
        Quantity.Parse(share).PointsFrom(Quantity.Parse(other)).Should().Be(Quantity.Parse(points));

    [Theory]
    [InlineData("32.2%", "2.3个百分点", "34.5%")]
    [InlineData("20.8%", "-2.6个百分点", "18.2%")]
    [InlineData("5%", "25个基点", "5.25%")]
    public void A_share_moves_by_points(string share, string points, string moved) =>
        Quantity.Parse(share).MovedBy(Quantity.Parse(points)).Should().Be(Quantity.Parse(moved));

    [Theory]
    [InlineData("7565家", "6348家", 1, "19.2%")]
    [InlineData("58524家", "43000家", 1, "36.1%")]
    [InlineData("8000家", "6400家", 0, "25%")]
    [InlineData("6.4万家", "80000家", 0, "-20%")]
    public void Growth_between_two_levels(string level, string from, int decimals, string rate) =>
        Quantity.Parse(level).GrowthFrom(Quantity.Parse(from), decimals, MidpointRounding.AwayFromZero).Should().Be(Quantity.Parse(rate));

    [Fact]
    public void Exact_growth_is_exact_or_refused()
    {
        Quantity.Parse("8000家").GrowthFrom(Quantity.Parse("6400家")).Should().Be(Quantity.Parse("25%"));
        FluentActions.Invoking(() => Quantity.Parse("7565家").GrowthFrom(Quantity.Parse("6348家"))).Should().Throw<InexactConversionException>();
        FluentActions.Invoking(() => Quantity.Parse("5家").GrowthFrom(Quantity.Parse("0家"))).Should().Throw<DivideByZeroException>();
        FluentActions.Invoking(() => Quantity.Parse("5家").GrowthFrom(Quantity.Parse("5辆"))).Should().Throw<DimensionMismatchException>();
    }

    [Theory]
    [InlineData("6400家", "25%", "8000家")]
    [InlineData("100亿元", "-13.5%", "86.5亿元")]
    [InlineData("100亿元", "1倍", "200亿元")]
    [InlineData("100亿元", "3成", "130亿元")]
    [InlineData("1000元", "5‰", "1005元")]
    public void A_level_grows_by_a_rate(string level, string rate, string grown) =>
        Quantity.Parse(level).GrownBy(Quantity.Parse(rate)).Should().Be(Quantity.Parse(grown));

    [Fact]
    public void Growth_that_has_to_be_rounded_says_how()
    {
        Quantity.Parse("100家").GrownBy(Quantity.Parse("1/3"), 1, MidpointRounding.AwayFromZero).Should().Be(Quantity.Parse("133.3家"));
        FluentActions.Invoking(() => Quantity.Parse("100家").GrownBy(Quantity.Parse("1/3"))).Should().Throw<InexactConversionException>();
    }

    [Fact]
    public void The_words_of_multiples_mean_what_the_statistics_office_says()
    {
        Quantity level = Quantity.Parse("100亿元");
        level.IncreasedByTimes(2m).Should().Be(Quantity.Parse("300亿元"), "增加两倍 is three times as much");
        level.IncreasedToTimes(2m).Should().Be(Quantity.Parse("200亿元"), "增长到两倍 is twice as much");
        level.IncreasedByTimes(1.5m).Should().Be(Quantity.Parse("250亿元"));
        level.Doubled().Should().Be(Quantity.Parse("200亿元"), "翻一番");
        level.Doubled(2).GrowthFrom(level).Should().Be(Quantity.Parse("300%"), "翻两番 is +300 %");
        level.Doubled(3).GrowthFrom(level).Should().Be(Quantity.Parse("700%"), "翻三番 is +700 %");
        level.Doubled(0).Should().Be(level);
        FluentActions.Invoking(() => level.Doubled(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => level.Doubled(91)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Quantity(decimal.MaxValue, StandardUnits.Yuan).Doubled()).Should().Throw<InexactConversionException>();
    }

    [Fact]
    public void A_fall_by_and_a_fall_to_a_share_differ()
    {
        Quantity level = Quantity.Parse("100亿元");
        level.GrownBy(Quantity.Parse("-20%")).Should().Be(Quantity.Parse("80亿元"), "降低20%");
        (level * 0.2m).Should().Be(Quantity.Parse("20亿元"), "降低到原来的20%");
    }

    [Theory]
    [InlineData("36.1%", "2.4个百分点", "MovedBy")]
    [InlineData("2.4个百分点", "36.1%", "PointsFrom")]
    [InlineData("100亿元", "36.1%", "GrownBy")]
    [InlineData("5家", "5辆", "Recount")]
    [InlineData("5元", "5美元", "元/美元")]
    [InlineData("5元", "5米", "on purpose")]
    public void A_wrong_addition_names_the_bridge_that_was_meant(string left, string right, string bridge)
    {
        (Quantity a, Quantity b) = (Quantity.Parse(left), Quantity.Parse(right));
        foreach (Func<object> operation in (Func<object>[])[() => a + b, () => a - b, () => a.CompareTo(b)])
        {
            var thrown = Assert.Throws<DimensionMismatchException>(operation);
            thrown.Message.Should().Contain(bridge).And.Contain(a.Unit.Symbol).And.Contain(b.Unit.Symbol);
            (thrown.Left, thrown.Right).Should().Be((a.Unit, b.Unit));
        }
    }

    [Fact]
    public void Bridges_refuse_what_they_are_not_for()
    {
        Quantity share = Quantity.Parse("36.1%");
        Quantity points = Quantity.Parse("2个百分点");
        Quantity level = Quantity.Parse("100亿元");
        FluentActions.Invoking(() => share.PointsFrom(points)).Should().Throw<DimensionMismatchException>();
        FluentActions.Invoking(() => points.PointsFrom(share)).Should().Throw<DimensionMismatchException>();
        FluentActions.Invoking(() => share.MovedBy(share)).Should().Throw<DimensionMismatchException>();
        FluentActions.Invoking(() => level.MovedBy(points)).Should().Throw<DimensionMismatchException>();
        FluentActions.Invoking(() => level.GrownBy(points)).Should().Throw<DimensionMismatchException>();
        FluentActions.Invoking(() => level.GrownBy(level)).Should().Throw<DimensionMismatchException>();
    }

    [Theory]
    [InlineData("5万个", "家", "5万家")]
    [InlineData("50000个", "万家", "5万家")]
    [InlineData("12个", "家", "12家")]
    [InlineData("3人", "名", "3名")]
    public void Recounting_keeps_the_number_of_things(string counted, string unit, string expected)
    {
        Quantity recounted = Quantity.Parse(counted).Recount(Unit.Parse(unit));
        recounted.Should().Be(Quantity.Parse(expected));
        recounted.ToString().Should().Be(expected);
    }

    [Fact]
    public void Only_counts_are_recounted()
    {
        FluentActions.Invoking(() => Quantity.Parse("5元").Recount(StandardUnits.Enterprise)).Should().Throw<DimensionMismatchException>();
        FluentActions.Invoking(() => Quantity.Parse("5家").Recount(StandardUnits.Yuan)).Should().Throw<DimensionMismatchException>();
    }

    [Theory]
    [InlineData("50元/平方米", "10平方米", "500元")]
    [InlineData("10平方米", "50元/平方米", "500元")]
    [InlineData("6.8万元/人", "3200万人", "217600000万元")]
    [InlineData("30元/公顷", "1亩", "2元")]
    [InlineData("32.5件/万人", "3200万人", "104000件")]
    [InlineData("60台/小时", "90分钟", "90台")]
    [InlineData("7.1元/美元", "2亿美元", "142000万元")]
    public void A_quotient_times_its_denominator_is_its_numerator(string left, string right, string product) =>
        (Quantity.Parse(left) * Quantity.Parse(right)).Should().Be(Quantity.Parse(product));

    [Fact]
    public void Other_products_of_quantities_are_refused()
    {
        FluentActions.Invoking(() => Quantity.Parse("5元") * Quantity.Parse("5元")).Should().Throw<DimensionMismatchException>();
        FluentActions.Invoking(() => Quantity.Parse("5元/人") * Quantity.Parse("5家")).Should().Throw<DimensionMismatchException>();
        FluentActions.Invoking(() => Quantity.Parse("0.1元/公顷") * Quantity.Parse("1亩")).Should().Throw<InexactConversionException>();
    }

    [Fact]
    public void A_quotient_of_two_quantities_has_the_quotient_of_their_units()
    {
        Quantity.Parse("6亿元").Per(Quantity.Parse("300人")).ToString().Should().Be("0.02亿元/人");
        Quantity.Parse("10元").Invoking(q => q.Per(Quantity.Parse("3人"))).Should().Throw<InexactConversionException>();
        Quantity.Parse("10元").Invoking(q => q.Per(Quantity.Parse("0人"))).Should().Throw<DivideByZeroException>();
        Quantity.Parse("10亿元").Divide(3m, 2, MidpointRounding.AwayFromZero).Should().Be(Quantity.Parse("3.33亿元"));
        Quantity.Parse("10亿元").Invoking(q => q / 3m).Should().Throw<InexactConversionException>().WithMessage("*Divide*");
        Quantity.Parse("10亿元").Invoking(q => q / 0m).Should().Throw<DivideByZeroException>();
    }
}
