using System.Collections;

namespace Indicators.Tests.Quantities;

public sealed class QuantityTests
{
    [Fact]
    public void The_same_amount_is_equal_in_any_unit()
    {
        Quantity.Parse("1万元").Should().Be(Quantity.Parse("10000元"));
        Quantity.Parse("15亩").Should().Be(Quantity.Parse("1公顷"));
        Quantity.Parse("15亩").GetHashCode().Should().Be(Quantity.Parse("1公顷").GetHashCode());
        Quantity.Parse("3.60%").Should().Be(Quantity.Parse("36‰"));
        Quantity.Parse("5家").Should().NotBe(Quantity.Parse("5辆"));
        Quantity.Parse("5%").Should().NotBe(Quantity.Parse("5个百分点"));
        Quantity.Parse("3人").Should().Be(Quantity.Parse("3名"));
        Quantity.Parse("0元").Should().NotBe(Quantity.Parse("0家"));
        new Quantity(1m, Unit.Fraction(3)).Should().Be(new Quantity(2m, Unit.Fraction(6)));
        new Quantity(1m, Unit.Fraction(3)).GetHashCode().Should().Be(new Quantity(2m, Unit.Fraction(6)).GetHashCode());
    }

    [Fact]
    public void What_decimal_would_lose_is_refused()
    {
        var most = new Quantity(decimal.MaxValue, StandardUnits.Yuan);
        most.Invoking(q => q + new Quantity(0.1m, StandardUnits.Yuan)).Should().Throw<InexactConversionException>();
        most.Invoking(q => q + new Quantity(1m, StandardUnits.Yuan)).Should().Throw<InexactConversionException>();
        most.Invoking(q => q.In(StandardUnits.Yuan.TenThousand).In(StandardUnits.Yuan)).Should().NotThrow();
        most.Invoking(q => -q - q).Should().Throw<InexactConversionException>();
        most.Invoking(q => q * 10m).Should().Throw<InexactConversionException>();
        most.Invoking(q => q.In("美元")).Should().Throw<DimensionMismatchException>();
        new Quantity(0.0000000000000000000000000001m, StandardUnits.Yuan).Invoking(q => q.In("万元")).Should().Throw<InexactConversionException>().WithMessage("*rounding*");
        (most - new Quantity(decimal.MaxValue, StandardUnits.Yuan)).IsZero.Should().BeTrue();
        (new Quantity(-decimal.MaxValue, StandardUnits.Yuan) + new Quantity(800_000_000_000_000_000_000m, StandardUnits.Yuan.HundredMillion))
            .Should().Be(new Quantity(771_837_485_735_662_406_456_049_665m, StandardUnits.Yuan), "the second is beyond the largest decimal in 元, the sum is not");
    }

    [Fact]
    public void A_named_rounding_rounds_once()
    {
        Quantity.Parse("1亩").In(StandardUnits.Hectare, 4, MidpointRounding.AwayFromZero).Should().Be(Quantity.Parse("0.0667公顷"));
        Quantity.Parse("8.53459克").In(StandardUnits.Gram, 2, MidpointRounding.ToEven).Should().Be(Quantity.Parse("8.53克"), "not 8.54 by way of 8.535");
        Quantity.Parse("8.535元").In(StandardUnits.Yuan, 2, MidpointRounding.ToEven).Should().Be(Quantity.Parse("8.54元"));
        Quantity.Parse("5元").Invoking(q => q.In(StandardUnits.Yuan, 29, MidpointRounding.ToEven)).Should().Throw<ArgumentOutOfRangeException>();
        Quantity.Parse("5元").Invoking(q => q.In(StandardUnits.Yuan, -1, MidpointRounding.ToEven)).Should().Throw<ArgumentOutOfRangeException>();
        new Quantity(decimal.MaxValue, StandardUnits.Yuan.TenThousand).Invoking(q => q.In(StandardUnits.Yuan, 0, MidpointRounding.ToEven)).Should().Throw<OverflowException>();
    }

    /// <summary>Worked values of GB/T 8170—2008, which rounds a five to the even digit.</summary>
    [Theory]
    [InlineData("12.1498", 0, "12")]
    [InlineData("12.1498", 1, "12.1")]
    [InlineData("10.5002", 0, "11")]
    [InlineData("1.050", 1, "1.0")]
    [InlineData("0.35", 1, "0.4")]
    [InlineData("8.53459", 2, "8.53")]
    public void The_national_standard_of_rounding(string number, int decimals, string rounded) =>
        Quantity.Parse(number).In(Unit.One, decimals, MidpointRounding.ToEven).Should().Be(Quantity.Parse(rounded));

    [Theory]
    [InlineData("1268", "百", "13百")]
    [InlineData("2500", "千", "2千")]
    [InlineData("3500", "千", "4千")]
    public void The_national_standard_of_rounding_to_a_larger_unit(string number, string unit, string rounded) =>
        Quantity.Parse(number).In(Unit.Parse(unit), 0, MidpointRounding.ToEven).Should().Be(Quantity.Parse(rounded));

    [Fact]
    public void The_national_standard_of_rounding_a_negative_number() =>
        Quantity.Parse("-0.0365").In(Unit.One, 3, MidpointRounding.ToEven).Should().Be(Quantity.Parse("-0.036"));

    [Fact]
    public void The_unit_of_a_sum_is_one_in_which_it_can_be_written()
    {
        (Quantity.Parse("6200亿元") + Quantity.Parse("5000万元")).ToString().Should().Be("6200.5亿元");
        (Quantity.Parse("1公顷") + Quantity.Parse("1亩")).ToString().Should().Be("16亩");
        (Quantity.Parse("1亩") + Quantity.Parse("1公顷")).ToString().Should().Be("16亩");
        Quantity.Sum().Should().Be(default(Quantity));
        Quantity.Sum([]).Should().Be(default(Quantity));
        Quantity.Sum(Quantity.Parse("1家"), Quantity.Parse("2家"), Quantity.Parse("0.5万家")).Should().Be(Quantity.Parse("5003家"));
        FluentActions.Invoking(() => Quantity.Sum(Quantity.Parse("1家"), Quantity.Parse("2辆"))).Should().Throw<DimensionMismatchException>();
        FluentActions.Invoking(() => Quantity.Sum((IEnumerable<Quantity>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Quantity.Min(Quantity.Parse("1家"), Quantity.Parse("2辆"))).Should().Throw<DimensionMismatchException>();
    }

    [Theory]
    [InlineData("62000000万元", "zh", "6200亿元")]
    [InlineData("62000000万元", "en", "620十亿元")]
    [InlineData("12000家", "zh", "1.2万家")]
    [InlineData("9999家", "zh", "9999家")]
    [InlineData("0.5万家", "zh", "5000家")]
    [InlineData("-34567890元", "zh", "-3456.789万元")]
    [InlineData("4000000000000元", "zh", "4万亿元")]
    [InlineData("134000千瓦", "zh", "13.4万千瓦")]
    [InlineData("680000元/人", "zh", "68万元/人")]
    [InlineData("0元", "zh", "0元")]
    [InlineData("2/3", "zh", "2/3")]
    public void A_readable_form_changes_the_prefix_only(string quantity, string language, string expected) =>
        Quantity.Parse(quantity).ToReadable(Language.Of(language)).ToString().Should().Be(expected);

    [Fact]
    public void The_default_is_the_plain_number_0()
    {
        Quantity zero = default;
        zero.ToString().Should().Be("0");
        zero.Should().Be(Quantity.Zero).And.Be(Quantity.Parse("0"));
        zero.GetHashCode().Should().Be(Quantity.Parse("0.00").GetHashCode());
        zero.Unit.Should().BeSameAs(Unit.One);
        zero.IsZero.Should().BeTrue();
        (zero + Quantity.Parse("5")).Should().Be(Quantity.Parse("5"));
        (zero.In(Unit.One), +zero, -zero, zero.Abs()).Should().Be((zero, zero, zero, zero));
        zero.ToReadable().Should().Be(zero);
        var (amount, unit) = zero;
        (amount, unit).Should().Be((0m, Unit.One));
    }

    [Fact]
    public void Signs_and_magnitudes()
    {
        Quantity.Parse("-5家").Sign.Should().Be(-1);
        Quantity.Parse("-5家").Abs().Should().Be(Quantity.Parse("5家"));
        (-Quantity.Parse("-5家")).Should().Be(Quantity.Parse("5家"));
    }

    [Fact]
    public void Comparison_without_a_type_takes_quantities_only()
    {
        IComparable quantity = Quantity.Parse("5家");
        quantity.CompareTo(null).Should().BePositive();
        quantity.CompareTo(Quantity.Parse("0.0005万家")).Should().Be(0);
        quantity.Invoking(q => q.CompareTo("5家")).Should().Throw<ArgumentException>();
        ((IStructuralEquatable)ValueTuple.Create(quantity)).Equals(ValueTuple.Create((IComparable)Quantity.Parse("5家")), EqualityComparer<object>.Default).Should().BeTrue();
        Quantity.Parse("5家").Equals("5家").Should().BeFalse();
        Quantity.Parse("5家").Equals(null).Should().BeFalse();
    }

    [Theory]
    [InlineData("zh", "6200亿元")]
    [InlineData("en", "CNY 620 billion")]
    [InlineData("", "6200亿元")]
    [InlineData(null, "6200亿元")]
    public void Formats(string? format, string expected)
    {
        Quantity quantity = Quantity.Parse("62000000万元").ToReadable();
        quantity.ToString(format, null).Should().Be(expected);
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{quantity:en}").Should().Be("CNY 620 billion");
        quantity.Invoking(q => q.ToString("G", null)).Should().Throw<FormatException>();
    }
}
