namespace Indicators;

/// <summary>
/// The name of a series (序列): which indicator, of which subject, transformed how.
/// </summary>
/// <remarks>Immutable, equal by value. A catalogue holds each key once; <see cref="IndicatorCatalog.FindSeries"/> gives what it
/// names.</remarks>
/// <example><code>
/// var growth = new SeriesKey("gdp", "chongqing", Transformation.YearOnYearGrowth);
/// growth.ToString(); // gdp@chongqing growth-year
/// </code></example>
public sealed class SeriesKey : IEquatable<SeriesKey>
{
    private readonly int _hash;

    /// <summary>Names a series by the ids of its indicator and subject.</summary>
    /// <param name="indicatorId">The indicator's id.</param>
    /// <param name="subjectId">The subject's id.</param>
    /// <param name="transformation">How the figures are made from the level; the default is the level itself.</param>
    /// <exception cref="ArgumentException">An id has characters no id has.</exception>
    public SeriesKey(string indicatorId, string subjectId, Transformation transformation = default)
    {
        IndicatorId = Identifier.Require(indicatorId, nameof(indicatorId));
        SubjectId = Identifier.Require(subjectId, nameof(subjectId));
        Transformation = transformation;
        _hash = HashCode.Combine(IndicatorId.GetHashCode(StringComparison.Ordinal), SubjectId.GetHashCode(StringComparison.Ordinal),
            transformation);
    }

    /// <summary>Names the series of an indicator and a subject.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="transformation">How the figures are made from the level.</param>
    public SeriesKey(Indicator indicator, Subject subject, Transformation transformation = default)
        : this((indicator ?? throw new ArgumentNullException(nameof(indicator)))
            .Id, (subject ?? throw new ArgumentNullException(nameof(subject))).Id, transformation)
    {
    }

    /// <summary>The id of the indicator.</summary>
    public string IndicatorId { get; }

    /// <summary>The id of the subject.</summary>
    public string SubjectId { get; }

    /// <summary>How the figures are made from the indicator's level.</summary>
    public Transformation Transformation { get; }

    /// <summary>True for the same indicator, subject and transformation.</summary>
    public static bool operator ==(SeriesKey? left, SeriesKey? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when indicator, subject or transformation differ.</summary>
    public static bool operator !=(SeriesKey? left, SeriesKey? right) => !(left == right);

    /// <summary>The same indicator and subject, transformed otherwise.</summary>
    /// <param name="transformation">The other transformation.</param>
    public SeriesKey With(Transformation transformation) => new(IndicatorId, SubjectId, transformation);

    /// <summary>The level that this series is made from; itself where it is one.</summary>
    public SeriesKey ToLevel() => Transformation == default ? this : With(default);

    /// <inheritdoc/>
    public bool Equals(SeriesKey? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _hash == other._hash && IndicatorId == other.IndicatorId && SubjectId == other.SubjectId
            && Transformation == other.Transformation);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SeriesKey);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>Indicator, subject and, unless it is the level, the transformation: <c>gdp@chongqing growth-year</c>.</summary>
    public override string ToString() =>
        Transformation == default ? $"{IndicatorId}@{SubjectId}" : $"{IndicatorId}@{SubjectId} {Transformation}";
}
