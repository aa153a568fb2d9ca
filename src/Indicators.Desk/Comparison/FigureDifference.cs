namespace Indicators.Desk;

/// <summary>A figure that counts for a period and is another than before.</summary>
public sealed record FigureDifference
{
    internal FigureDifference(
        DifferenceKind kind,
        SeriesKey series,
        TimePeriod? period,
        Observation? older,
        Observation? newer,
        RationalRange change)
    {
        Kind = kind;
        Series = series;
        Period = period;
        Older = older;
        Newer = newer;
        Change = change;
    }

    /// <summary>Whether it was added, dropped or changed.</summary>
    public DifferenceKind Kind { get; }

    /// <summary>The series.</summary>
    public SeriesKey Series { get; }

    /// <summary>The period; null for a figure without one.</summary>
    public TimePeriod? Period { get; }

    /// <summary>The figure that counted before; null where there was none.</summary>
    public Observation? Older { get; }

    /// <summary>The figure that counts now; null where there is none.</summary>
    public Observation? Newer { get; }

    /// <summary>The newer less the older in the unit of the newer; absent unless both are amounts of one dimension.</summary>
    public RationalRange Change { get; }
}
