namespace Indicators.Tests.Quantities;

public sealed class UnitTests
{
    private static readonly Unit Yuan = StandardUnits.Yuan;
    private static readonly Unit Person = StandardUnits.Person;

    [Fact]
    public void The_named_scales_are_powers_of_ten()
    {
        (Unit Unit, string Symbol, int Exponent)[] named =
        [
            (Yuan.Hundred, "百元", 2), (Yuan.Thousand, "千元", 3), (Yuan.TenThousand, "万元", 4), (Yuan.HundredThousand, "十万元", 5),
            (Yuan.Million, "百万元", 6), (Yuan.TenMillion, "千万元", 7), (Yuan.HundredMillion, "亿元", 8), (Yuan.Billion, "十亿元", 9),
            (Yuan.TenBillion, "百亿元", 10), (Yuan.HundredBillion, "千亿元", 11), (Yuan.Trillion, "万亿元", 12),
        ];
        foreach ((Unit unit, string symbol, int exponent) in named)
        {
            unit.Symbol.Should().Be(symbol);
            ((int)unit.Scale).Should().Be(exponent);
            unit.Base.Should().BeSameAs(Yuan);
            unit.Code.Should().Be("yuan");
            unit.Factor.Should().Be(Rational.Create(System.Numerics.BigInteger.Pow(10, exponent), 1));
            unit.ToString().Should().Be(symbol);
        }
    }

    [Fact]
    public void A_scale_on_a_scale_or_outside_the_names_is_refused()
    {
        Yuan.TenThousand.Invoking(u => u.Hundred).Should().Throw<InvalidOperationException>().WithMessage("*万元*元*");
        Yuan.Invoking(u => u.Scaled((UnitScale)1)).Should().Throw<ArgumentOutOfRangeException>();
        Yuan.Invoking(u => u.Scaled((UnitScale)13)).Should().Throw<ArgumentOutOfRangeException>();
        Yuan.Invoking(u => u.Scaled((UnitScale)(-3))).Should().Throw<ArgumentOutOfRangeException>();
        Yuan.Scaled(UnitScale.One).Should().BeSameAs(Yuan);
    }

    [Fact]
    public void A_quotient_is_made_once_and_keeps_both_sides()
    {
        Unit perHead = Yuan.TenThousand.Per(Person);
        perHead.Should().BeSameAs(Yuan.TenThousand.Per(Person));
        perHead.Symbol.Should().Be("万元/人");
        perHead.Numerator.Should().BeSameAs(Yuan.TenThousand);
        perHead.Denominator.Should().BeSameAs(Person);
        perHead.Dimension.Should().Be(Yuan.Dimension.Per(Person.Dimension));
        perHead.Factor.Should().Be(Rational.Create(10000, 1));
        Yuan.Per(Person).TenThousand.Should().BeSameAs(perHead, "a scale on a quotient is one on what is above the line");
        Yuan.Per(Person.TenThousand).Should().NotBe(Yuan.Per(Person));
        Unit.Parse("万元/人").Should().BeSameAs(perHead);
    }

    [Fact]
    public void A_quotient_of_quotients_is_refused()
    {
        Yuan.Per(Person).Invoking(u => u.Per(StandardUnits.Year)).Should().Throw<InvalidOperationException>();
        Yuan.Invoking(u => u.Per(Yuan.Per(Person))).Should().Throw<InvalidOperationException>();
        Yuan.Invoking(u => u.Per(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Names_are_not_identity_but_code_dimension_factor_and_scale_are()
    {
        Unit Make(string code = "box", string symbol = "箱", string dimension = "count:box", long factor = 12) =>
            Unit.Create(code, symbol, Dimension.Parse(dimension), Rational.Create(factor, 1));
        Unit box = Make();
        box.Should().Be(Make(symbol: "盒"));
        box.GetHashCode().Should().Be(Make(symbol: "盒").GetHashCode());
        (box == Make(symbol: "盒")).Should().BeTrue();
        (box != Make(code: "box-2")).Should().BeTrue();
        box.Should().NotBe(Make(code: "box-2")).And.NotBe(Make(dimension: "count:other")).And.NotBe(Make(factor: 10)).And.NotBe(box.TenThousand);
        box.TenThousand.Should().Be(Make(symbol: "盒").TenThousand);
        box.Equals(null).Should().BeFalse();
        (box == null).Should().BeFalse();
    }

    [Theory]
    [InlineData("", "箱")]
    [InlineData("a b", "箱")]
    [InlineData("a/b", "箱")]
    [InlineData("box", "")]
    [InlineData("box", " ")]
    [InlineData("box", "5箱")]
    [InlineData("box", "５箱")]
    [InlineData("box", ".箱")]
    [InlineData("box", "-箱")]
    [InlineData("box", "/箱")]
    [InlineData("box", " 箱")]
    [InlineData("box", "箱 ")]
    public void A_unit_that_could_not_be_read_back_is_refused(string code, string symbol) =>
        FluentActions.Invoking(() => Unit.Create(code, symbol, Dimension.Count("box"))).Should().Throw<ArgumentException>();

    [Fact]
    public void Nonsense_factors_and_names_are_refused()
    {
        Dimension box = Dimension.Count("box");
        FluentActions.Invoking(() => Unit.Create("box", "箱", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Unit.Create("box", "箱", box, Rational.Zero)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Unit.Create("box", "箱", box, Rational.Create(-1, 3))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Unit.Create("box", "箱", box, Rational.Create(System.Numerics.BigInteger.Pow(7, 40), 1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Unit.Create("box", "箱", box, Rational.Create(ulong.MaxValue, System.Numerics.BigInteger.Pow(2, 63)))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Unit.Create("box", "箱", box, aliases: ["ok", ""])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Unit.Create("box", "箱", box, englishName: "")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Unit.Create("box", "箱", box, englishName: "box", englishPlural: " ")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Factors_of_every_kind_convert_exactly()
    {
        Dimension box = Dimension.Count("box");
        Unit third = Unit.Create("third", "三分", box, Rational.Create(1, 3));
        Unit big = Unit.Create("big", "大", box, Rational.Create(System.Numerics.BigInteger.Pow(10, 30), 1));
        Unit fine = Unit.Create("fine", "细", box, Rational.Create(1, System.Numerics.BigInteger.Pow(10, 30)));
        Unit odd = Unit.Create("odd", "怪", box, Rational.Create(18446744073709551557, 18446744073709551533));
        new Quantity(9m, third).In(Unit.Create("one-box", "箱", box)).Amount.Should().Be(3m);
        new Quantity(1m, big).RatioTo(new Quantity(1m, fine)).Should().Be(Rational.Create(System.Numerics.BigInteger.Pow(10, 60), 1));
        new Quantity(18446744073709551533m, odd).In(Unit.Create("one-box", "箱", box)).Amount.Should().Be(18446744073709551557m);
        (new Quantity(3m, third) == new Quantity(1m, Unit.Create("one-box", "箱", box))).Should().BeTrue();
        new Quantity(1m, big).CompareTo(new Quantity(1m, fine)).Should().BePositive();
    }

    [Fact]
    public void The_unit_of_plain_numbers_has_no_symbol()
    {
        Unit.One.Symbol.Should().BeEmpty();
        Unit.Parse("").Should().BeSameAs(Unit.One);
        Unit.Parse("万").Should().Be(Unit.One.TenThousand);
        Unit.One.Dimension.Should().Be(Dimension.Number);
    }

    [Theory]
    [InlineData("砖")]
    [InlineData("亿砖")]
    [InlineData("元/")]
    [InlineData("元/砖")]
    [InlineData("元/万")]
    [InlineData("元 ")]
    [InlineData("¥")]
    public void What_is_no_unit_is_refused(string text)
    {
        Unit.TryParse(text, null, out Unit? unit).Should().BeFalse();
        unit.Should().BeNull();
        FluentActions.Invoking(() => Unit.Parse(text)).Should().Throw<ParseException>();
    }

    [Fact]
    public void Dimensions_are_equal_by_code_and_made_of_words()
    {
        Dimension.Money("CNY").Should().Be(Yuan.Dimension);
        Dimension.Parse("money:CNY").Should().Be(Yuan.Dimension);
        Dimension.Parse("money:CNY/area").Should().Be(Yuan.Per(StandardUnits.SquareMetre).Dimension);
        Dimension.Parse("ratio").Should().BeSameAs(Dimension.Ratio);
        (Dimension.Ratio == Dimension.Points).Should().BeFalse();
        (Dimension.Ratio != Dimension.Points).Should().BeTrue();
        Dimension.Count("vehicle").IsCount.Should().BeTrue();
        Dimension.Count("vehicle").Per(Dimension.Ratio).IsCount.Should().BeFalse();
        Yuan.Dimension.IsMoney.Should().BeTrue();
        Yuan.Per(Person).Dimension.IsMoney.Should().BeFalse();
        Yuan.Per(Person).Dimension.IsQuotient.Should().BeTrue();
        foreach (string wrong in (string[])["", " ", "a b", "a/b/c", "/a", "a/", "长度"])
            FluentActions.Invoking(() => Dimension.Parse(wrong)).Should().Throw<ArgumentException>();
    }
}
