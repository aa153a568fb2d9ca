namespace Indicators.Tests.Foundation;

public sealed class MeasureTests
{
    [Fact]
    public void A_measure_over_a_number_is_each_of_its_numbers_over_it()
    {
        Measure point = Measure.Exactly(6m).By(4m);
        (point.Value, point.Low, point.High).Should().Be((1.5m, 1.5m, 1.5m));
        Measure range = new Measure(6m, 4m, 8m).By(4m);
        (range.Value, range.Low, range.High).Should().Be((1.5m, 1m, 2m));
        Measure less = new Measure(6m, 4m, 8m).Less(4m);
        (less.Value, less.Low, less.High).Should().Be((2m, 0m, 4m));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void A_fraction_has_from_no_decimals_to_twenty_eight(int decimals)
    {
        Action round = () => Rational.Create(2, 3).Round(decimals, MidpointRounding.ToEven);
        round.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("decimals");
    }

    [Fact]
    public void A_place_without_a_line_is_its_file_and_path()
    {
        new SourceLocation("a.json", "$.x", 0, 0).ToString().Should().Be("a.json: $.x");
        new SourceLocation(null, "$.x", 0, 0).ToString().Should().Be("$.x");
        new SourceLocation("a.json", "", 0, 0).ToString().Should().Be("a.json");
        new SourceLocation("a.json", "$.x", 3, 7).ToString().Should().Be("a.json(3,7)");
    }
}
