using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Indicators.Tests.Time;

public sealed class TimePeriodJsonTests
{
    [Theory]
    [InlineData("\"2024-Q3\"", "\"2024-Q3\"")]
    [InlineData("\"2024Q3\"", "\"2024-Q3\"")]
    [InlineData("\"2024年前三季度\"", "\"2024-01-01/P9M\"")]
    [InlineData("\"2024\\u5e74\"", "\"2024\"")]
    public void A_period_is_read_in_every_form_and_written_in_one(string json, string canonical)
    {
        TimePeriod period = JsonSerializer.Deserialize<TimePeriod>(json);
        JsonSerializer.Serialize(period).Should().Be(canonical);
    }

    [Fact]
    public void A_period_is_a_property_name_too()
    {
        Dictionary<TimePeriod, int> counts = new() { [TimePeriod.Quarter(2024, 3)] = 7 };
        string json = JsonSerializer.Serialize(counts);
        json.Should().Be("{\"2024-Q3\":7}");
        JsonSerializer.Deserialize<Dictionary<TimePeriod, int>>("{\"2024Q3\":7}").Should().Equal(counts);
    }

    [Fact]
    public void A_missing_period_is_null() =>
        JsonSerializer.Deserialize<TimePeriod?[]>("[null,\"2024\"]").Should().Equal(null, TimePeriod.Year(2024));

    [Theory]
    [InlineData("2024", "*Number*")]
    [InlineData("{}", "*StartObject*")]
    [InlineData("\"2024-13\"", "*position 5*")]
    [InlineData("\"去年\"", "*document's date*")]
    [InlineData("\"\"", "*empty*")]
    public void What_is_no_period_is_refused_with_the_reason(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<TimePeriod>(json)).Should().Throw<JsonException>().WithMessage(message);

    [Fact]
    public void A_period_cut_in_two_by_the_buffers_is_read()
    {
        ReadOnlySequence<byte> sequence = Sequences.Split("\"2024-Q3\""u8.ToArray(), 4);
        Utf8JsonReader reader = new(sequence);
        reader.Read();
        new TimePeriodJsonConverter().Read(ref reader, typeof(TimePeriod), JsonSerializerOptions.Default).Should().Be(TimePeriod.Quarter(2024, 3));
    }

    [Fact]
    public void Utf8_is_read_and_written()
    {
        byte[] text = Encoding.UTF8.GetBytes("2024年1—9月");
        TimePeriod.Parse(text).Should().Be(TimePeriod.Months(2024, 1, 9));
        TimePeriod.TryParse(text, null, out TimePeriod period).Should().BeTrue();
        byte[] written = new byte[64];
        period.TryFormat(written, out int length).Should().BeTrue();
        Encoding.UTF8.GetString(written, 0, length).Should().Be("2024-01-01/P9M");
    }

    [Fact]
    public void Broken_or_endless_utf8_is_refused()
    {
        FluentActions.Invoking(() => TimePeriod.Parse([0x32, 0x30, 0xFF])).Should().Throw<ParseException>();
        TimePeriod.TryParse([0x32, 0x30, 0xFF], null, out _).Should().BeFalse();
        byte[] endless = new byte[100_000];
        Array.Fill(endless, (byte)'2');
        TimePeriod.TryParse(endless, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => TimePeriod.Parse(endless)).Should().Throw<ParseException>();
    }
}
