using NodaTime;

namespace Indicators.Progress;

/// <summary>Which point a scheme takes where that of the wanted base year is missing.</summary>
internal static class BaselineFallback
{
    /// <summary>The first point after the wanted day (Statistics Canada).</summary>
    public static SchemePoint? NextAvailable(SchemeInput input, LocalDate wanted) =>
        First(Candidates(input).Where(point => point.At >= wanted).OrderBy(point => point.At));

    /// <summary>The nearest point; of two as near, the later (UN Progress Chart: +1, −1, +2, −2 years).</summary>
    public static SchemePoint? Nearest(SchemeInput input, LocalDate wanted) =>
        First(Candidates(input).OrderBy(point => Math.Abs(CivilCalendar.MonthsBetween(wanted, point.At)))
            .ThenByDescending(point => point.At));

    private static IEnumerable<SchemePoint> Candidates(SchemeInput input) => input.Series.Where(point => point.At <= input.Current.At);

    private static SchemePoint? First(IEnumerable<SchemePoint> points)
    {
        foreach (SchemePoint point in points)
            return point;
        return null;
    }
}
