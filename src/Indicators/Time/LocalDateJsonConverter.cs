using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators;

/// <summary>
/// A date in JSON: <c>"2024-02-27"</c>, strictly. Without a converter System.Text.Json writes a NodaTime date as an
/// object and reads it back as 0001-01-01.
/// </summary>
/// <remarks>For years 1 to 9999. A date of another calendar is written as the same day of the ISO calendar.</remarks>
public sealed class LocalDateJsonConverter : JsonConverter<LocalDate>, IJsonSchemaSource
{
    private const int Length = 10;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no string of the form yyyy-MM-dd, or no day of the calendar.</exception>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"A date is a string such as \"2024-02-27\"; found a {reader.TokenType} token.");
        // Escapes lengthen a text sixfold at most; whatever is longer is no date.
        int length = reader.HasValueSequence ? (int)Math.Min(reader.ValueSequence.Length, int.MaxValue) : reader.ValueSpan.Length;
        if (length > 6 * Length)
            throw new JsonException($"A date is written yyyy-MM-dd, such as \"2024-02-27\"; found {length} bytes.");
        Span<char> text = stackalloc char[6 * Length];
        text = text[..reader.CopyString(text)];
        return TryRead(text, out LocalDate date)
            ? date
            : throw new JsonException($"'{text}' is not a date; it is written yyyy-MM-dd, such as 2024-02-27, and must exist in the "
                + "calendar.");
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The date lies outside the years 1 to 9999.</exception>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> text = stackalloc char[PeriodTextWriter.Capacity];
        _ = TimePeriod.Day(value).TryFormat(text, out int length);
        writer.WriteStringValue(text[..length]);
    }

    JsonObject IJsonSchemaSource.ToSchema() => ToSchema();

    internal static JsonObject ToSchema() =>
        new() { ["type"] = "string", ["format"] = "date", ["examples"] = new JsonArray(JsonValue.Create("2024-02-27")) };

    private static bool TryRead(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
            return false;
        int year = DigitsOf(text[..4]);
        int month = DigitsOf(text[5..7]);
        int day = DigitsOf(text[8..]);
        bool exists = CivilCalendar.IsDate(year, month, day);
        date = exists ? new LocalDate(year, month, day) : default;
        return exists;
    }

    /// <summary>The value of ASCII digits; −1 where one is anything else.</summary>
    private static int DigitsOf(ReadOnlySpan<char> text)
    {
        int value = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
                return -1;
            value = (value * 10) + (c - '0');
        }

        return value;
    }
}
