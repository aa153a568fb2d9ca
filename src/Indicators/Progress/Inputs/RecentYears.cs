namespace Indicators.Progress.Inputs;

/// <summary>The yearly values of a target's series in a time before the one judged.</summary>
internal static class RecentYears
{
    /// <summary>The first and the last of them, without reading those between; null where there are fewer than wanted.</summary>
    /// <param name="inputs">What the target is judged from.</param>
    /// <param name="dimension">What the values have to be of.</param>
    /// <param name="last">The last day of the latest value, which is none of them.</param>
    /// <param name="months">How far back.</param>
    /// <param name="fewest">How many there must be.</param>
    public static (Observation First, Observation Previous)? Of(TargetInputs inputs, Dimension dimension, DateOnly last, int months,
        int fewest)
    {
        TargetQuestion asked = inputs.Asked;
        if (asked.SeriesOf(asked.Key) is not { } series)
            return null;
        int from = CivilCalendar.DaysOf(new DateOnly(CivilCalendar.FirstYearWithin(months, last), CivilCalendar.MonthsOfYear, 31));
        int until = Math.Min(CivilCalendar.DaysOf(last) - 1, asked.UntilDay);
        ReadOnlySpan<Observation> later = series.EndingAfter(from - 1);
        Observation? first = null, previous = null;
        int count = 0;
        for (int i = 0; i < later.Length && later[i].Period is { } period && period.EndDay <= until; i++)
        {
            if (!period.IsCalendarYear || later[i].Figure.Dimension != dimension || !Counts(asked, later, i, period))
                continue;
            count++;
            first ??= later[i];
            previous = later[i];
        }

        return count < fewest ? null : (first!, previous!);
    }

    /// <summary>Whether it is the edition taken of its period; of one that nothing else ends with, nothing has to be asked.</summary>
    private static bool Counts(TargetQuestion asked, ReadOnlySpan<Observation> all, int i, TimePeriod period)
    {
        bool isAlone = (i == 0 || all[i - 1].EndDay != period.EndDay) && (i + 1 == all.Length || all[i + 1].EndDay != period.EndDay);
        return isAlone && asked.KnownBy is null ? !all[i].IsDerived : ReferenceEquals(asked.At(asked.Key, period), all[i]);
    }
}
