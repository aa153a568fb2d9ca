using NodaTime;
using NodaTime.Text;

namespace Indicators.Storage.Databases;

/// <summary>Days as a database of texts keeps them: ISO, which sorts as the days do.</summary>
internal static class Days
{
    public static string TextOf(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
