namespace Indicators.Derivation;

/// <summary>
/// The time a value is for: a period, the last day of one for what is a state on a day, or, where no period is stated, the
/// source that speaks of its own present.
/// </summary>
internal readonly record struct Anchor(TimePeriod? Period, string? SourceId)
{
    public static Anchor Of(TimePeriod? period, bool isPointInTime, string? sourceId)
    {
        if (period is not { } stated)
            return new Anchor(null, sourceId ?? "");
        return new Anchor(isPointInTime ? TimePeriod.Day(stated.EndDate) : stated, null);
    }
}
