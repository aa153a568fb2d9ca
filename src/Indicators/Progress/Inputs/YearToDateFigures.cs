namespace Indicators.Progress;

/// <summary>
/// M8: what the months published of a year say of the year; likewise of a half or a quarter that a target is due in. All amounts in the
/// unit of the goal.
/// </summary>
/// <param name="Period">The months added up: January to September.</param>
/// <param name="Months">k: how many whole months they are; 1—2月, published together, are two.</param>
/// <param name="TotalMonths">How many months the whole has: 12, or 6 or 3 where that is what the target is due in.</param>
/// <param name="ToDate">A: the total of these months.</param>
/// <param name="LastToDate">B: the same months of the year before; absent where not published.</param>
/// <param name="LastYear">Y: all of the year before; absent where not published.</param>
/// <param name="RunRate">12·A/k: the year if every month were alike.</param>
/// <param name="SamePeriodShare">A·Y/B: the year if it is spread over its months as the year before was; absent where that is not
/// published.</param>
/// <param name="Additive">A + (Y − B): the rest of last year once more; absent where that is not published.</param>
/// <param name="ExpectedShare">B/Y: the share of the year these months were last year, the seasonal counterpart of k/12.</param>
/// <param name="SeasonalLead">A/T less <paramref name="ExpectedShare"/>: the lead by the season of last year. Stands beside the official
/// one, months over twelve.</param>
/// <param name="NeededGrowth">What the rest of the year must grow on the rest of last year to meet the goal; 0.05 is 5 %. Absent without
/// levels, or once the goal is met.</param>
/// <remarks>Only for flows: a stock is taken at its end, a rate is averaged.</remarks>
public sealed record YearToDateFigures(
    TimePeriod Period,
    int Months,
    int TotalMonths,
    Measure ToDate,
    Measure LastToDate,
    Measure LastYear,
    Measure RunRate,
    Measure SamePeriodShare,
    Measure Additive,
    Measure ExpectedShare,
    Measure SeasonalLead,
    Measure NeededGrowth)
{
    /// <summary>The figures that A was added up from, or the one it is.</summary>
    internal IReadOnlyList<Observation> PartsToDate { get; init; } = [];

    /// <summary>The same of B.</summary>
    internal IReadOnlyList<Observation> PartsOfLastToDate { get; init; } = [];

    /// <summary>The same of Y.</summary>
    internal IReadOnlyList<Observation> PartsOfLastYear { get; init; } = [];

    /// <summary>The year as projected: by the same-period share where last year is known, else by the run-rate.</summary>
    public Measure Projected => SamePeriodShare.IsAbsent ? RunRate : SamePeriodShare;

    /// <summary>By which of the two <see cref="Projected"/> is.</summary>
    public SubstitutionKind ProjectedBy =>
        SamePeriodShare.IsAbsent ? SubstitutionKind.RunRate : SubstitutionKind.SamePeriodShare;
}
