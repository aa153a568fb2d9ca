using Indicators.Validation;

namespace Indicators.Tests.Validation;

/// <summary>The table of first figures gives what a dictionary gives, however often it grows.</summary>
public class FirstFiguresTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(1000)]
    [InlineData(5000)]
    public void Of_many_figures_it_gives_the_first_that_says_the_same(int count)
    {
        var table = new FirstFigures();
        var expected = new Dictionary<(TimePeriod, Quantity, string), Observation>();
        foreach (Observation observation in Observations(count))
        {
            var figure = (observation.Period!.Value, observation.Figure.Quantity, observation.SourceId!);
            expected.TryAdd(figure, observation);
            table.Of(observation).Should().BeSameAs(expected[figure]);
        }

        expected.Should().HaveCountLessThan(count, "some say the same");
    }

    [Theory]
    [InlineData("1234567", 7)]
    [InlineData("-1200", 2)]
    [InlineData("0.00", 0)]
    [InlineData("0.01230", 3)]
    [InlineData("100.05", 5)]
    [InlineData("79228162514264337593543950335", 29)]
    [InlineData("0.0000000000000000000000000001", 1)]
    public void Digits_between_the_first_and_the_last_that_are_not_0_are_counted(string number, int digits) =>
        SignificantDigits.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(digits);

    /// <summary>Amounts in two units that are equal in part: 1.5万元 and 15000元.</summary>
    private static IEnumerable<Observation> Observations(int count)
    {
        var random = new System.Random(1);
        for (int i = 0; i < count; i++)
        {
            int amount = random.Next(1, (count / 4) + 2) * 100;
            Figure figure = random.Next(2) == 0 ? new Figure(amount, Unit.Parse("元")) : new Figure(amount / 10000m, Unit.Parse("万元"));
            yield return new Observation(new SeriesKey("gdp", $"s{i}"), TimePeriod.Year(2020 + random.Next(2)), figure) { SourceId = $"source-{random.Next(2)}" };
        }
    }
}
