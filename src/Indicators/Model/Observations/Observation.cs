using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators;

/// <summary>
/// One published figure of a series (观测值): for which period, from which source, how settled.
/// </summary>
/// <remarks>
/// Immutable, equal by value, the literal of its figure and where it was read aside. Two observations of one series and
/// period may stand beside each other: two sources, or a first figure and its revision.
/// </remarks>
/// <example><code>
/// var observation = new Observation(new SeriesKey("high-tech-enterprises", "chongqing"), TimePeriod.Year(2023), Figure.Parse("7565家"))
/// {
///     SourceId = "cqrb-2024-02-27",
/// };
/// </code></example>
public sealed record Observation
{
    private readonly TimePeriod _period;
    private readonly LocalDate _publishedOn;
    private readonly bool _hasPeriod;
    private readonly bool _hasPublishedOn;
    private readonly byte _status;
    private readonly byte _confidence;

    /// <summary>Creates an observation.</summary>
    /// <param name="series">The series it belongs to.</param>
    /// <param name="period">The period the figure is for; null where the source does not say.</param>
    /// <param name="figure">The figure as published; for a rank, one made by <see cref="RankText"/>.</param>
    public Observation(SeriesKey series, TimePeriod? period, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(series);
        Series = series;
        _hasPeriod = period.HasValue;
        _period = period.GetValueOrDefault();
        Figure = figure;
    }

    /// <summary>The series it belongs to.</summary>
    public SeriesKey Series { get; init; }

    /// <summary>For growth, the basis it is stated on; unstated where only source or indicator say it.</summary>
    public ComparisonBasis Basis => Series.Transformation.Basis;

    /// <summary>The period the figure is for; null where the source does not say.</summary>
    public TimePeriod? Period => _hasPeriod ? _period : null;

    /// <summary>The last day of the period as days since 1970-01-01; beyond every day where there is no period.</summary>
    internal int EndDay => _hasPeriod ? _period.EndDay : int.MaxValue;

    /// <summary>The figure as published: number, unit, bound word, resolution and literal.</summary>
    public Figure Figure { get; init; }

    /// <summary>How settled it is.</summary>
    public ObservationStatus Status
    {
        get => (ObservationStatus)_status;
        init => _status = (byte)Vocabulary.Statuses.Require(value, nameof(Status));
    }

    /// <summary>True for what somebody published as observed; false for a forecast, and for what was computed from others.</summary>
    internal bool IsResult => Status < ObservationStatus.Forecast;

    /// <summary>True for what was computed from others.</summary>
    internal bool IsDerived => Status == ObservationStatus.Derived;

    /// <summary>The id of its source; null where there is none.</summary>
    public string? SourceId { get; init => field = Identifier.RequireOrNull(value, nameof(SourceId)); }

    /// <summary>
    /// The day this figure was published, where that is not the source's own date (see <see cref="IndicatorCatalog.PublishedOn"/>).
    /// </summary>
    [JsonConverter(typeof(NullableLocalDateJsonConverter))]
    public LocalDate? PublishedOn
    {
        get => _hasPublishedOn ? _publishedOn : null;
        init => (_hasPublishedOn, _publishedOn) = (value.HasValue, value.GetValueOrDefault());
    }

    /// <summary>Where in the source it stands: a page, a paragraph, an offset; or null.</summary>
    public string? At { get; init; }

    /// <summary>What stands behind it. <see cref="Confidence.Recalled"/> needs no source.</summary>
    public Confidence Confidence
    {
        get => (Confidence)_confidence;
        init => _confidence = (byte)Vocabulary.Confidences.Require(value, nameof(Confidence));
    }

    /// <summary>A remark; or null.</summary>
    public string? Note { get; init; }

    /// <summary>Where it was read; null for one made in code. Not part of the equality.</summary>
    public SourceLocation? Location { get => Place.Location; init => Place = ItemPlace.Of(value); }

    internal ItemPlace Place { get; init; }

    /// <summary>The same observation with the day it was published.</summary>
    /// <param name="date">The day.</param>
    public Observation WithPublishedOn(DateOnly date) => this with { PublishedOn = LocalDate.FromDateOnly(date) };

    /// <summary>Series, period and literal: <c>gdp@chongqing 2023: 30145.79亿元</c>.</summary>
    public override string ToString() => $"{Series} {Period?.ToString() ?? "not-stated"}: {Figure.Literal}";

    /// <summary>Equal, and written the same way.</summary>
    internal bool IsSameStatement(Observation other) => Equals(other) && Figure.Literal == other.Figure.Literal;
}
