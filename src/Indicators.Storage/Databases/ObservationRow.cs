using Indicators.Storage.Loading;
using NodaTime;

namespace Indicators.Storage.Databases;

/// <summary>
/// An observation as the row of the table. What only the table needs is made while the row is written: kept for all rows of a batch it
/// would outlive one collection of garbage after the other, and half the time of a load would go into moving it.
/// </summary>
internal sealed record ObservationRow(StoredSeries Series, Observation Observation, Source? Source, long Release)
{
    /// <summary>The columns in the order of <see cref="Write"/>.</summary>
    public static readonly string[] Columns =
    [
        "series_id", "period_start", "period_end", "status", "authority", "known_on", "published_on", "source_id",
        "literal", "amount", "unit_code", "factor_numerator", "factor_denominator", "order_key", "low_key", "high_key",
        "low_included", "high_included", "resolution_key", "place", "confidence", "note", "release_id",
    ];

    /// <summary>The authority of a source that states none: after all that do.</summary>
    private const int Unstated = 99;

    private int Authority => Source?.Authority is { } authority and not SourceAuthority.Unstated ? (int)authority : Unstated;

    private LocalDate? KnownOn => Observation.PublishedOn ?? Source?.PublishedBy;

    /// <exception cref="StoreException">Its figure cannot be kept in columns; nothing of the row is written then.</exception>
    public void Write(IRowWriter writer)
    {
        (FigureColumns figure, string resolutionKey) = FigureInColumns();
        PeriodColumns period = PeriodColumns.Of(Observation.Period);
        writer.Write(Series.Id);
        writer.Write(period.Start);
        writer.Write(period.End);
        writer.Write((int)Observation.Status);
        writer.Write(Authority);
        writer.Write(KnownOn);
        writer.Write(Observation.PublishedOn);
        writer.Write(Observation.SourceId);
        writer.Write(figure.Literal);
        writer.Write(figure.Amount);
        writer.Write(figure.UnitCode);
        writer.Write(figure.FactorNumerator);
        writer.Write(figure.FactorDenominator);
        writer.Write(figure.OrderKey);
        writer.Write(figure.LowKey);
        writer.Write(figure.HighKey);
        writer.Write(figure.LowIncluded);
        writer.Write(figure.HighIncluded);
        writer.Write(resolutionKey);
        writer.Write(Observation.At);
        writer.Write((int)Observation.Confidence);
        writer.Write(Observation.Note);
        writer.Write(Release);
    }

    private (FigureColumns Figure, string ResolutionKey) FigureInColumns()
    {
        try
        {
            return (FigureColumns.Of(Observation.Figure), FigureColumns.KeyOf(Observation.Figure.Resolution));
        }
        catch (InexactConversionException fault)
        {
            throw new StoreException(StorageWordings.Table.Text("store.columns", Observation, fault.Message), fault);
        }
    }
}
