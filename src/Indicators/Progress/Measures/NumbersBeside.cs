namespace Indicators.Progress;

/// <summary>The measures of goals that are kept year by year, of a year to date, of ranks.</summary>
internal sealed record NumbersBeside
{
    public static NumbersBeside None { get; } = new();

    public int? YearsMet { get; init; }

    public int? YearsJudged { get; init; }

    public IReadOnlyList<int> BrokenYears { get; init => field = ValueList<int>.Of(value, nameof(BrokenYears)); } = [];

    public YearToDateFigures? YearToDate { get; init; }

    public PlacesMoved? Places { get; init; }

    /// <summary>Those of a year to date; none where there is none.</summary>
    public static NumbersBeside Of(YearToDateFigures? year) => year is null ? None : new NumbersBeside { YearToDate = year };
}
