namespace Indicators.Tests.Quantities;

/// <summary>What a database is given of a figure: nothing lost, and in the order of the exact quantities.</summary>
public sealed class FigureColumnsTests
{
    [Fact]
    public void Keys_sort_as_the_exact_quantities_do() =>
        Law.Holds(Some.Pairs, pair =>
        {
            int order = string.CompareOrdinal(FigureColumns.KeyOf(pair.A), FigureColumns.KeyOf(pair.B));
            Math.Sign(order).Should().Be(Math.Sign(Exact.Value(pair.A).CompareTo(Exact.Value(pair.B))), "{0} and {1}", pair.A, pair.B);
        });

    [Fact]
    public void Keys_are_ascii_whatever_the_quantity() =>
        Law.Holds(Some.Quantities, quantity => FigureColumns.KeyOf(quantity).Should().MatchRegex("^[!-~]+$"));

    /// <summary>By its digits or by the exact fraction, a value has one key.</summary>
    [Fact]
    public void The_short_way_to_a_key_is_the_long_one() =>
        Law.Holds(Some.Quantities, quantity => FigureColumns.KeyOf(quantity).Should().Be(QuantityKey.Of(Rational.FromDecimal(quantity.Amount) * quantity.Unit.Factor), "{0}", quantity));

    /// <summary>Each list ascends strictly.</summary>
    [Theory]
    [InlineData("-79228162514264337593543950335亿元", "-1亿元", "-10000元", "-0.0000000001元", "0元", "0.0000000001元", "8.6元", "8.61元", "9元", "10元", "9.5万元", "79228162514264337593543950335亿元")]
    [InlineData("-1公顷", "-1亩", "0亩", "0.0000000001亩", "1平方米", "666.6666666666666666666666666平方米", "1亩", "666.6666666666666666666666667平方米", "1.0000000000000000000000000001亩", "14.999999999999999999999999999亩", "15亩", "1.0001公顷", "1平方千米")]
    public void Edges_ascend(params string[] ascending)
    {
        string[] keys = [.. ascending.Select(text => FigureColumns.KeyOf(Quantity.Parse(text)))];
        keys.Should().Equal(keys.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>Thirds and sevenths beyond any number of decimals: neighbours that differ by one part in 10²⁸ of a third.</summary>
    [Fact]
    public void Values_without_a_decimal_are_told_apart_at_their_last_digit()
    {
        decimal step = 0.0000000000000000000000000001m;
        string[] keys = [.. Enumerable.Range(-30, 61).Select(n => FigureColumns.KeyOf(new Quantity(n * step, StandardUnits.Mu)))];
        keys.Should().OnlyHaveUniqueItems().And.Equal(keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_unit_of_ones_own_with_a_fine_factor_sorts_among_the_others()
    {
        Unit plot = Unit.Create("plot", "块地", Dimension.Area, Rational.Create(9_999_999_999_999_999, 15_000_000_000_000_001));
        Unit twoThirds = Unit.Create("part", "份地", Dimension.Area, Rational.Create(2, 3));
        var quantities = new[] { new Quantity(1, plot), new Quantity(1, twoThirds), new Quantity(1.0000000000000001m, twoThirds), new Quantity(-1, plot), new Quantity(-1, twoThirds) };
        quantities.OrderBy(FigureColumns.KeyOf, StringComparer.Ordinal).Select(Exact.Value).Should().BeInAscendingOrder();
    }

    [Theory]
    [InlineData("15亩", "1公顷")]
    [InlineData("8.60万家", "86000家")]
    [InlineData("1000000亿元", "100万亿元")]
    [InlineData("-0元", "0.00万元")]
    [InlineData("0.5小时", "30分钟")]
    public void Equal_quantities_have_one_key(string one, string other) =>
        FigureColumns.KeyOf(Quantity.Parse(one)).Should().Be(FigureColumns.KeyOf(Quantity.Parse(other)));

    [Fact]
    public void Columns_of_a_figure()
    {
        FigureColumns columns = FigureColumns.Of(Figure.Parse("超8.60亿亩"));
        columns.Literal.Should().Be("超8.60亿亩");
        columns.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be("8.60");
        columns.UnitCode.Should().Be(StandardUnits.Mu.Code);
        (columns.FactorNumerator, columns.FactorDenominator).Should().Be((200_000_000_000, 3));
        columns.LowKey.Should().Be(columns.OrderKey);
        (columns.LowIncluded, columns.HighKey, columns.HighIncluded).Should().Be((false, null, false));
    }

    [Theory]
    [InlineData("8.60万家")]
    [InlineData("8.6万家")]
    [InlineData("约1200多家")]
    [InlineData("3%—5%")]
    [InlineData("三分之二")]
    [InlineData("不低于7922816251426433759354395033亿元")]
    [InlineData("0.0000000001元")]
    public void A_figure_comes_back_as_it_was_written(string literal)
    {
        Figure figure = Figure.Parse(literal);
        Figure again = FigureColumns.Of(figure).ToFigure(UnitSet.Standard);
        again.Should().Be(figure);
        again.Literal.Should().Be(literal);
    }

    [Fact]
    public void A_value_lies_between_the_keys_of_its_range()
    {
        FigureColumns columns = FigureColumns.Of(Figure.Parse("8.60万家"));
        string.CompareOrdinal(columns.LowKey, columns.OrderKey).Should().BeNegative();
        string.CompareOrdinal(columns.OrderKey, columns.HighKey).Should().BeNegative();
        columns.LowKey.Should().Be(FigureColumns.KeyOf(Figure.Parse("8.60万家").Range.Low!.Value));
    }

    [Fact]
    public void A_unit_that_the_reader_does_not_have_is_named()
    {
        Unit basket = Unit.Create("luo", "箩", Quantity.Parse("25公斤"));
        FigureColumns columns = FigureColumns.Of(new Figure(3, basket));
        columns.ToFigure(UnitSet.Standard.With(basket)).Unit.Should().Be(basket);
        FluentActions.Invoking(() => columns.ToFigure(UnitSet.Standard)).Should().Throw<ParseException>().WithMessage("*箩*");
    }
}
