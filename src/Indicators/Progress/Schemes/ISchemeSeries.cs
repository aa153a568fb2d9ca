using NodaTime;

namespace Indicators.Progress;

/// <summary>Values beside the latest one, read only for a scheme that looks at them.</summary>
internal interface ISchemeSeries
{
    /// <summary>The yearly values, oldest first; none where they are not of what is judged.</summary>
    IReadOnlyList<SchemePoint> Points();

    /// <summary>The value a year before the latest; null where it is not known.</summary>
    Measure? YearBefore();

    /// <summary>The first and the last of the yearly values in a time before the latest, without reading those between.</summary>
    /// <param name="last">The latest value.</param>
    /// <param name="months">How far back.</param>
    /// <param name="fewest">How many there must be.</param>
    /// <returns>Null where there are fewer.</returns>
    (SchemePoint First, SchemePoint Previous)? Recent(LocalDate last, int months, int fewest);
}
