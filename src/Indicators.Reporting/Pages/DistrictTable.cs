using System.Collections.Immutable;
using System.Globalization;
using Indicators.Progress;

namespace Indicators.Reporting;

/// <summary>The districts of a whole by one indicator: place, value, growth, and how the place changed.</summary>
internal sealed class DistrictTable(PageSource source, Indicator indicator, string[] districts, LeagueTable league)
{
    /// <summary>What places are compared with: the last report, or a year earlier.</summary>
    public static DateOnly DayBefore(PageSource source) => source.Layout.Previous?.AsOf ?? source.Report.AsOf.AddYears(-1);

    public ReportTable Of(Subject whole)
    {
        ImmutableArray<ReportColumn> columns =
        [
            new(source.Say("column.place"), 4, IsNumeric: true), new(source.Say("column.district"), 9), new(source.Say("column.value"), 9),
            new(source.Say("column.growth"), 7), new(source.Say("column.place-before"), 4),
            new(source.Say("column.place-moved"), 4, IsNumeric: true),
        ];
        LeagueTable before = EarlierLeague();
        string title = source.Say("districts.title", whole.Name.In(source.Language), indicator.Name.In(source.Language));
        return new ReportTable(title, columns, [.. league.Entries.Select(entry => Row(entry, before))]);
    }

    private LeagueTable EarlierLeague()
    {
        IndicatorCatalog catalog = source.Layout.Previous?.Catalog ?? source.Report.Catalog;
        return catalog.Indicators.Find(indicator.Id) is { } known && known.Direction != Direction.Neutral
            ? LeagueTable.Of(catalog, indicator.Id, districts.Where(id => catalog.Subjects.Find(id) is not null), DayBefore(source))
            : LeagueTable.Of(source.Report.Catalog, indicator.Id, [], DayBefore(source));
    }

    private ImmutableArray<ReportCell> Row(LeagueEntry entry, LeagueTable before)
    {
        LeagueEntry? earlier = before.Entries.FirstOrDefault(one => one.Subject.Id == entry.Subject.Id);
        string moved = entry.IsCertain && earlier is { IsCertain: true }
            ? (earlier.BestPlace - entry.BestPlace).ToString("+0;-0;0", CultureInfo.InvariantCulture)
            : source.None;
        return
        [
            PageSource.NumberCell(Place(entry)),
            new(entry.Subject.Name.In(source.Language)),
            new(FigureText.Dated(entry.Observation, source.Language) + (entry.IsOlder ? source.Say("districts.older") : "")),
            new(Growth(entry.Observation) ?? source.None),
            new(earlier is null ? source.None : Place(earlier)),
            PageSource.NumberCell(moved, CellNumberKind.WithSign),
        ];
    }

    private static string Place(LeagueEntry entry)
    {
        string best = entry.BestPlace.ToString(CultureInfo.InvariantCulture);
        return entry.IsCertain ? best : $"{best}–{entry.WorstPlace.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The growth as published; where none is, that of the two levels, said to be worked out.</summary>
    private string? Growth(Observation level)
    {
        if (level.Period is not { } period)
            return null;
        SeriesKey growth = level.Series.With(Transformation.YearOnYearGrowth);
        if (source.Report.Catalog.At(growth, period, source.Report.KnownBy) is { } published)
            return published.Figure.ToLabel(source.Language);
        if (source.Report.Catalog.At(level.Series, period.SamePeriodLastYear(), source.Report.KnownBy) is not { } earlier)
            return null;
        return IsNumber(level.Figure) && IsNumber(earlier.Figure) && earlier.Figure.Amount > 0m
            ? source.Say("districts.computed", GrowthText(level.Figure.Quantity, earlier.Figure.Quantity))
            : null;
    }

    /// <summary>To one decimal, which stays where it is zero.</summary>
    private static string GrowthText(Quantity now, Quantity before) =>
        now.GrowthFrom(before, 1, MidpointRounding.AwayFromZero).Amount.ToString("0.0", CultureInfo.InvariantCulture) + "%";

    private static bool IsNumber(Figure figure) => figure is { IsRange: false, Bound: Bound.Exact };
}
