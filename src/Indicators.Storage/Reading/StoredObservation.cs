using System.Data.Common;
using Indicators.Storage.Databases;
using NodaTime;

namespace Indicators.Storage.Reading;

/// <summary>A row read back, before its figure is: that needs the units.</summary>
internal sealed record StoredObservation(SeriesKey Series, PeriodColumns Period, int Status, DateOnly? PublishedOn, string? SourceId, string Literal, string? At, int Confidence, string? Note)
{
    /// <summary>The columns in the order in which they are read.</summary>
    public const string Columns = "o.period_start, o.period_end, o.status, o.published_on, o.source_id, o.literal, o.place, o.confidence, o.note";

    public static StoredObservation Read(SeriesKey series, DbDataReader row, int first) => new(
        series,
        new PeriodColumns(Local(row.DayAt(first)), Local(row.DayAt(first + 1))),
        row.GetInt16(first + 2),
        row.DayAt(first + 3),
        row.TextAt(first + 4),
        row.GetString(first + 5),
        row.TextAt(first + 6),
        row.GetInt16(first + 7),
        row.TextAt(first + 8));

    public Observation ToObservation(UnitSet units)
    {
        try
        {
            return new Observation(Series, Period.ToPeriod(), Figure(units))
            {
                Status = (ObservationStatus)Status,
                PublishedOn = Local(PublishedOn),
                SourceId = SourceId,
                At = At,
                Confidence = (Confidence)Confidence,
                Note = Note,
            };
        }
        catch (FormatException fault)
        {
            throw new StoreException($"The store holds the figure '{Literal}' of {Series}, which cannot be read: {fault.Message}", fault);
        }
    }

    private Figure Figure(UnitSet units) => Series.Transformation switch
    {
        { IsRank: true } => RankText.Parse(Literal),
        { IsTrend: true } => TrendText.Parse(Literal),
        _ => Indicators.Figure.Parse(Literal, units),
    };

    private static LocalDate? Local(DateOnly? day) => day is { } date ? LocalDate.FromDateOnly(date) : null;
}
