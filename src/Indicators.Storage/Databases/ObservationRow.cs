using Indicators.Storage.Loading;
using NodaTime;

namespace Indicators.Storage.Databases;

/// <summary>An observation as the row of the table.</summary>
internal sealed record ObservationRow(StoredSeries Series, Observation Observation, FigureColumns Figure, string ResolutionKey, int Authority, LocalDate? KnownOn, long Release)
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

    public static ObservationRow Of(StoredSeries series, Observation observation, Source? source, long release) => new(
        series,
        observation,
        FigureColumns.Of(observation.Figure),
        FigureColumns.KeyOf(observation.Figure.Resolution),
        source?.Authority is { } authority and not SourceAuthority.Unstated ? (int)authority : Unstated,
        observation.PublishedOn ?? source?.PublishedBy,
        release);

    public void Write(IRowWriter writer)
    {
        PeriodColumns period = PeriodColumns.Of(Observation.Period);
        writer.Write(Series.Id);
        writer.Write(period.Start);
        writer.Write(period.End);
        writer.Write((int)Observation.Status);
        writer.Write(Authority);
        writer.Write(KnownOn);
        writer.Write(Observation.PublishedOn);
        writer.Write(Observation.SourceId);
        writer.Write(Figure.Literal);
        writer.Write(Figure.Amount);
        writer.Write(Figure.UnitCode);
        writer.Write(Figure.FactorNumerator);
        writer.Write(Figure.FactorDenominator);
        writer.Write(Figure.OrderKey);
        writer.Write(Figure.LowKey);
        writer.Write(Figure.HighKey);
        writer.Write(Figure.LowIncluded);
        writer.Write(Figure.HighIncluded);
        writer.Write(ResolutionKey);
        writer.Write(Observation.At);
        writer.Write((int)Observation.Confidence);
        writer.Write(Observation.Note);
        writer.Write(Release);
    }
}
