namespace Indicators.Tables.Labels;

/// <summary>
/// What a label says of the period: a year, months of a year without the year, a whole period, or a word that leans on the
/// title (本月, 上年同期). Labels of a row, a column and the title are put together to one period.
/// </summary>
internal sealed record PeriodPart
{
    /// <summary>What a label says that says nothing of the period.</summary>
    public static PeriodPart Unsaid { get; } = new();

    /// <summary>The year; null where the label leaves it to others.</summary>
    public int? Year { get; init; }

    /// <summary>The first month; 0 where no month is said.</summary>
    public int FirstMonth { get; init; }

    /// <summary>The last month; 0 where no month is said.</summary>
    public int LastMonth { get; init; }

    /// <summary>A period that is no part of one year: a day, a range of years, a five-year plan.</summary>
    public TimePeriod? Whole { get; init; }

    /// <summary>What the period leans on the title for.</summary>
    public RelativePeriod Relative { get; init; }

    /// <summary>A year across two calendar years, such as 2017/18, whose start only the publisher knows.</summary>
    public bool IsFiscal { get; init; }

    /// <summary>The last day, where the label says that it is one (年末, 6月末).</summary>
    public bool IsEnd { get; init; }

    /// <summary>A mark behind the label, such as the * of a spliced year; empty where there is none.</summary>
    public string Mark { get; init; } = "";

    /// <summary>How settled figures of the period are, where the label says it: 2021e is estimated, 2022F forecast.</summary>
    public ObservationStatus? Status { get; init; }

    /// <summary>True where months of a year are said.</summary>
    public bool HasMonths => LastMonth > 0;

    /// <summary>True for several months written out as a range, such as 1—9月: nothing is left to ask.</summary>
    public bool IsRange { get; init; }

    /// <summary>A single month or quarter of which a table may mean all months up to it.</summary>
    public bool MayAccumulate => HasMonths && !IsRange && LastMonth != LengthInMonths;

    private int LengthInMonths => LastMonth - FirstMonth + 1;

    public static PeriodPart OfYear(int year) => new() { Year = year };

    public static PeriodPart OfMonths(int? year, int first, int last, bool isRange = false) =>
        new() { Year = year, FirstMonth = first, LastMonth = last, IsRange = isRange };

    /// <summary>This part with what it leaves open taken from another.</summary>
    public PeriodPart Within(PeriodPart outer)
    {
        if (Whole is not null || Relative != RelativePeriod.None)
            return this;
        bool takesMonths = !HasMonths && outer.HasMonths && Year is null;
        return this with
        {
            Year = Year ?? outer.Year,
            Whole = Year is null && !HasMonths ? outer.Whole : null,
            IsFiscal = IsFiscal || (Year is null && outer.IsFiscal),
            FirstMonth = takesMonths ? outer.FirstMonth : FirstMonth,
            LastMonth = takesMonths ? outer.LastMonth : LastMonth,
            IsRange = takesMonths ? outer.IsRange : IsRange,
            Mark = Mark.Length > 0 ? Mark : outer.Mark,
            Status = Status ?? outer.Status,
        };
    }

    /// <summary>The period; null where the year is missing.</summary>
    public TimePeriod? ToPeriod()
    {
        if (Whole is not null)
            return Whole;
        if (Year is not { } year || IsFiscal)
            return null;
        return HasMonths ? TimePeriod.Months(year, FirstMonth, LastMonth) : TimePeriod.Year(year);
    }
}
