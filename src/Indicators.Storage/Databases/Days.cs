using NodaTime;
using NodaTime.Text;

namespace Indicators.Storage.Databases;

/// <summary>Days as a database of texts keeps them: ISO, which sorts as the days do.</summary>
internal static class Days
{
    public static DateOnly Of(ReadOnlySpan<char> text) => new(Part(text[..^6]), Part(text[^5..^3]), Part(text[^2..]));

    public static string TextOf(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static int Part(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                throw new FormatException($"'{digit}' is no digit of a day.");
            number = checked((number * 10) + (digit - '0'));
        }

        return number;
    }
}
