using static Indicators.Tests.Time.TimePeriodTests;

namespace Indicators.Tests.Time;

public sealed class TimePeriodCanonicalTextTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("2024-S1", "2024-01-01", "2024-06-30")]
    [InlineData("2024-S2", "2024-07-01", "2024-12-31")]
    [InlineData("2024-Q1", "2024-01-01", "2024-03-31")]
    [InlineData("2024-Q2", "2024-04-01", "2024-06-30")]
    [InlineData("2024-Q3", "2024-07-01", "2024-09-30")]
    [InlineData("2024-Q4", "2024-10-01", "2024-12-31")]
    [InlineData("2024-09", "2024-09-01", "2024-09-30")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-27", "2024-02-27", "2024-02-27")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("2024-01-01/P9M", "2024-01-01", "2024-09-30")]
    [InlineData("2024-01-01/P2M", "2024-01-01", "2024-02-29")]
    [InlineData("2021-01-01/P5Y", "2021-01-01", "2025-12-31")]
    [InlineData("2023-04-01/P1Y", "2023-04-01", "2024-03-31")]
    [InlineData("2023-03-01/P21M", "2023-03-01", "2024-11-30")]
    [InlineData("2024-03-15/P1M", "2024-03-15", "2024-04-14")]
    [InlineData("2024-02-26/P7D", "2024-02-26", "2024-03-03")]
    [InlineData("2024-01-31/P29D", "2024-01-31", "2024-02-28")]
    [InlineData("2024-02-29/P365D", "2024-02-29", "2025-02-27")]
    [InlineData("9999-04-01/P9M", "9999-04-01", "9999-12-31")]
    [InlineData("0001-01-01/P9999Y", "0001-01-01", "9999-12-31")]
    public void Canonical_text_is_written_and_read_back(string text, string start, string end)
    {
        TimePeriod period = Period(start, end);
        period.ToString().Should().Be(text);
        TimePeriod.Parse(text).Should().Be(period);
    }

    [Theory]
    [InlineData("2024S1", "2024-S1")]
    [InlineData("2024H1", "2024-S1")]
    [InlineData("2024-H2", "2024-S2")]
    [InlineData("2024h2", "2024-S2")]
    [InlineData("2024Q3", "2024-Q3")]
    [InlineData("2024q3", "2024-Q3")]
    [InlineData("2024-A1", "2024")]
    [InlineData("2024A1", "2024")]
    [InlineData("2024-T1", "2024-01-01/P4M")]
    [InlineData("2024-T2", "2024-05-01/P4M")]
    [InlineData("2024T3", "2024-09-01/P4M")]
    [InlineData("2024-M09", "2024-09")]
    [InlineData("2024M9", "2024-09")]
    [InlineData("2024M12", "2024-12")]
    [InlineData("202409", "2024-09")]
    [InlineData("20240927", "2024-09-27")]
    [InlineData("2024-W09", "2024-02-26/P7D")]
    [InlineData("2024W01", "2024-01-01/P7D")]
    [InlineData("2020-W53", "2020-12-28/P7D")]
    [InlineData("2025-W01", "2024-12-30/P7D")]
    [InlineData("2024-D001", "2024-01-01")]
    [InlineData("2024-D010", "2024-01-10")]
    [InlineData("2024-D060", "2024-02-29")]
    [InlineData("2023-D060", "2023-03-01")]
    [InlineData("2024D100", "2024-04-09")]
    [InlineData("2024-D366", "2024-12-31")]
    [InlineData("2024-01/2024-09", "2024-01-01/P9M")]
    [InlineData("2024-01..2024-08", "2024-01-01/P8M")]
    [InlineData("2024-01-01/2024-09-30", "2024-01-01/P9M")]
    [InlineData("2021/2025", "2021-01-01/P5Y")]
    [InlineData("2021-2025", "2021-01-01/P5Y")]
    [InlineData("2014..2016", "2014-01-01/P3Y")]
    [InlineData("2024Q1-Q3", "2024-01-01/P9M")]
    [InlineData("2024-Q1/2024-Q3", "2024-01-01/P9M")]
    [InlineData("2023-03/2024-11", "2023-03-01/P21M")]
    [InlineData("2024-Q1/2024-06-30", "2024-S1")]
    [InlineData("2024/2024", "2024")]
    [InlineData("2024-01-01/P1Y", "2024")]
    [InlineData("2024-01-01/P12M", "2024")]
    [InlineData("2024-01-01/P6M", "2024-S1")]
    [InlineData("2024-01-01/P1D", "2024-01-01")]
    [InlineData("2024-01-01/P31D", "2024-01")]
    [InlineData("2024-01-01/P1Y6M", "2024-01-01/P18M")]
    [InlineData("2024-01-01/P10D", "2024-01-01/P10D")]
    [InlineData("2024-01-02/P2W", "2024-01-02/P14D")]
    [InlineData("2024-01-01/P1Y2M3D", "2024-01-01/P428D")]
    [InlineData("2024-01/P9M", "2024-01-01/P9M")]
    [InlineData("2024/P2Y", "2024-01-01/P2Y")]
    [InlineData(" 2024-Q3\n", "2024-Q3")]
    [InlineData("２０２４-０９", "2024-09")]
    public void Other_spellings_are_read_leniently(string text, string canonical) =>
        TimePeriod.Parse(text).ToString().Should().Be(canonical);

    [Fact]
    public void Every_day_of_a_year_is_read_from_its_ordinal()
    {
        for (int day = 1; day <= 366; day++)
            TimePeriod.Parse($"2024-D{day:000}").StartDate.DayOfYear.Should().Be(day);
    }

    [Fact]
    public void Every_week_of_a_long_year_follows_the_one_before()
    {
        for (int week = 1; week < 53; week++)
            TimePeriod.Parse($"2020-W{week:00}").Next().Should().Be(TimePeriod.Parse($"2020-W{week + 1:00}"));
    }

    [Fact]
    public void An_unknown_format_is_refused()
    {
        FluentActions.Invoking(() => TimePeriod.Year(2024).ToString("fr")).Should().Throw<FormatException>().WithMessage("'fr'*zh, en*");
        $"{TimePeriod.Quarter(2024, 3)} {TimePeriod.Quarter(2024, 3):zh} {TimePeriod.Quarter(2024, 3):en}".Should().Be("2024-Q3 2024年三季度 Q3 2024");
    }

    [Fact]
    public void Formatting_into_a_destination_that_is_too_short_writes_nothing()
    {
        Span<char> chars = stackalloc char[6];
        TimePeriod.Quarter(2024, 3).TryFormat(chars, out int written).Should().BeFalse();
        written.Should().Be(0);
        Span<byte> bytes = stackalloc byte[6];
        TimePeriod.Quarter(2024, 3).TryFormat(bytes, out written).Should().BeFalse();
        written.Should().Be(0);
    }
}
