using System.Data.Common;
using Indicators.Storage.Databases;
using NodaTime;

namespace Indicators.Storage.Reading;

/// <summary>Reads observations from rows; their figures are written in the units of the store.</summary>
internal sealed class ObservationReader(UnitSet units)
{
    /// <summary>The columns in the order in which they are read.</summary>
    public const string Columns =
        "o.period_start, o.period_end, o.status, o.published_on, o.source_id, o.literal, o.place, o.confidence, o.note";

    /// <summary>Of many rows few name another source than the one before.</summary>
    private string? _source;

    /// <summary>The observation of a row.</summary>
    /// <param name="series">Its series.</param>
    /// <param name="row">The row.</param>
    /// <param name="first">The place of the first of <see cref="Columns"/>.</param>
    public Observation Read(SeriesKey series, DbDataReader row, int first)
    {
        string literal = row.GetString(first + 5);
        try
        {
            return new Observation(series, PeriodOf(row.DayAt(first), row.DayAt(first + 1)), FigureOf(series, literal))
            {
                Status = (ObservationStatus)row.GetInt16(first + 2),
                PublishedOn = Local(row.DayAt(first + 3)),
                SourceId = SourceOf(row.TextAt(first + 4)),
                At = row.TextAt(first + 6),
                Confidence = (Confidence)row.GetInt16(first + 7),
                Note = row.TextAt(first + 8),
            };
        }
        catch (FormatException fault)
        {
            throw new StoreException(StorageWordings.Table.Text("store.figure", literal, series, fault.Message), fault);
        }
    }

    private static TimePeriod? PeriodOf(DateOnly? start, DateOnly? end) => (start, end) switch
    {
        ({ } first, { } last) when first <= last => TimePeriod.Between(first, last),
        _ => new PeriodColumns(Local(start), Local(end)).ToPeriod(),
    };

    private Figure FigureOf(SeriesKey series, string literal) => series.Transformation switch
    {
        { IsRank: true } => RankText.Parse(literal),
        { IsTrend: true } => TrendText.Parse(literal),
        _ => Figure.Parse(literal, units),
    };

    /// <summary>One text for all rows of a source.</summary>
    private string? SourceOf(string? id) => id == _source ? _source : _source = id;

    private static LocalDate? Local(DateOnly? day) => day is { } date ? LocalDate.FromDateOnly(date) : null;
}
