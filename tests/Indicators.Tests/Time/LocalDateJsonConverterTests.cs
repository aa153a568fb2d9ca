using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators.Tests.Time;

public sealed class LocalDateJsonConverterTests
{
    private sealed record Dated(
        [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Published,
        [property: JsonConverter(typeof(NullableLocalDateJsonConverter))] LocalDate? Until);

    [Theory]
    [InlineData("{\"Published\":\"2024-02-27\",\"Until\":\"2025-12-31\"}")]
    [InlineData("{\"Published\":\"2024-02-29\",\"Until\":null}")]
    [InlineData("{\"Published\":\"0001-01-01\",\"Until\":\"9999-12-31\"}")]
    public void Dates_are_iso_strings_both_ways(string json) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize<Dated>(json)).Should().Be(json);

    [Theory]
    [InlineData("\"2024-2-27\"")]
    [InlineData("\"2024-02-30\"")]
    [InlineData("\"2023-02-29\"")]
    [InlineData("\"0000-01-01\"")]
    [InlineData("\"20240227\"")]
    [InlineData("\"2024/02/27\"")]
    [InlineData("\"2024-02-27T00:00:00\"")]
    [InlineData("\" 2024-02-27\"")]
    [InlineData("\"２０２４-02-27\"")]
    [InlineData("\"\"")]
    [InlineData("20240227")]
    [InlineData("{\"Year\":2024}")]
    public void Anything_else_is_refused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dated>($"{{\"Published\":{json},\"Until\":null}}"))
            .Should().Throw<JsonException>().WithMessage("*2024-02-27*");

    [Fact]
    public void A_string_that_is_far_too_long_is_refused_unread() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dated>($"{{\"Published\":\"{new string('2', 100_000)}\"}}"))
            .Should().Throw<JsonException>().WithMessage("*100000 bytes*");

    [Fact]
    public void A_date_cut_in_two_by_the_buffers_is_read()
    {
        Utf8JsonReader reader = new(Sequences.Split("\"2024-02-27\""u8.ToArray(), 5));
        reader.Read();
        new LocalDateJsonConverter().Read(ref reader, typeof(LocalDate), JsonSerializerOptions.Default).Should().Be(new LocalDate(2024, 2, 27));
    }

    [Fact]
    public void A_date_of_another_calendar_is_written_as_the_same_day() =>
        JsonSerializer.Serialize(new Dated(new LocalDate(2024, 2, 27).WithCalendar(CalendarSystem.Coptic), null))
            .Should().Be("{\"Published\":\"2024-02-27\",\"Until\":null}");
}
