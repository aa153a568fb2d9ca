using System.Globalization;

namespace Indicators.Tests.Quantities;

/// <summary>Sums of columns: every digit is kept, in any order, in units beside each other.</summary>
public sealed class FigureSumTests
{
    [Fact]
    public void A_sum_is_that_of_the_exact_values_in_any_order() =>
        Law.Holds(Some.Pairs, pair =>
        {
            FigureSum one = Add(Add(default, pair.A), pair.B);
            one.Should().Be(Add(default, pair.B).Merge(Add(default, pair.A)));
            one.Value.Should().Be(Exact.Value(pair.A) + Exact.Value(pair.B));
            FigureSum.Parse(one.ToString()).Should().Be(one);
        });

    [Theory]
    [InlineData("1亩", "2000/3")]
    [InlineData("1.5亩", "1000")]
    [InlineData("-1亩", "-2000/3")]
    [InlineData("0.0000000001元", "0.0000000001")]
    [InlineData("-0.05元", "-0.05")]
    [InlineData("0元", "0")]
    public void A_sum_is_written_whole(string quantity, string text) => Add(default, Quantity.Parse(quantity)).ToString().Should().Be(text);

    [Fact]
    public void Digits_beyond_a_decimal_are_kept_until_a_unit_asks_for_them()
    {
        FigureSum sum = Add(Add(default, Quantity.Parse("1234567890123456789012345678亿元")), Quantity.Parse("0.0000000001元"));
        sum.ToString().Should().Be("123456789012345678901234567800000000.0000000001");
        FluentActions.Invoking(() => sum.In(StandardUnits.Yuan)).Should().Throw<InexactConversionException>();
        Add(sum, Quantity.Parse("-0.0000000001元")).In(StandardUnits.Yuan.HundredMillion).Amount.Should().Be(1234567890123456789012345678m);
    }

    [Theory]
    [InlineData("8.6e3")]
    [InlineData("NaN")]
    [InlineData("")]
    public void What_is_no_exact_number_is_named(string amount) =>
        FluentActions.Invoking(() => default(FigureSum).Add(amount, "1", "1")).Should().Throw<FormatException>().WithMessage($"*amount '{amount}'*numeric*");

    private static FigureSum Add(FigureSum sum, Quantity quantity)
    {
        Rational factor = quantity.Unit.Factor;
        FigureSum typed = sum.Add(quantity.Amount, factor.Numerator, factor.Denominator);
        typed.Should().Be(sum.Add(Text(quantity.Amount), Text(factor.Numerator), Text(factor.Denominator)));
        return typed;
    }

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
