namespace Indicators.Validation;

/// <summary>When subjects exist.</summary>
internal static class Validity
{
    /// <summary>True where the subject exists on at least one day of a period.</summary>
    public static bool Meets(Subject subject, TimePeriod period) =>
        (subject.ValidFrom is not { } from || from <= period.End) && (subject.ValidTo is not { } to || period.Start <= to);

    /// <summary>True where there is a day on which both exist.</summary>
    public static bool Meet(Subject one, Subject other) => !Ceases(one, other) && !Ceases(other, one);

    /// <summary>The days as an interval, open where no day is stated: <c>../2010-12-31</c>.</summary>
    public static string Text(Subject subject) => $"{Day(subject.ValidFrom)}/{Day(subject.ValidTo)}";

    private static bool Ceases(Subject earlier, Subject later) =>
        earlier.ValidTo is { } to && later.ValidFrom is { } from && to < from;

    private static string Day(NodaTime.LocalDate? date) => date is { } day ? CivilCalendar.Text(day) : "..";
}
