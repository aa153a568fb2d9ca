using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Indicators.Storage.Databases;

/// <summary>Days as a database of texts keeps them: ISO, which sorts as the days do.</summary>
internal static class Days
{
    public static DateOnly Of(ReadOnlySpan<char> text) => new(Part(text[..^6]), Part(text[^5..^3]), Part(text[^2..]));

    public static string TextOf(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static int Part(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
