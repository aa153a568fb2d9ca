using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// How a published figure is made from the level of its indicator (变换): what is done, against which base, and of what.
/// </summary>
/// <remarks>
/// <para>提高2.4个百分点 on a year earlier and 高于全国2.3个百分点 are two transformations: the difference of the growth to
/// another period, and the difference of the growth to another subject.</para>
/// <para>Immutable, 8 bytes, equal by value. The default value is the level itself. Cumulation (1—9月) is not a
/// transformation but the period's business.</para>
/// <para>Text: <see cref="ToString()"/> writes <c>growth-year</c>, <c>difference[of=growth-year;subject=cn]</c>,
/// <c>rank[universe=cn/cities]</c>; <see cref="Parse(string, IFormatProvider?)"/> reads it back.</para>
/// </remarks>
/// <example><code>
/// Transformation t = Transformation.DifferenceToSubject("cn").TakenOf(Transformation.YearOnYearGrowth);
/// t.ToString(); // difference[of=growth-year;subject=cn]
/// </code></example>
[JsonConverter(typeof(TransformationJsonConverter))]
public readonly partial struct Transformation : IEquatable<Transformation>
{
    private readonly TransformationForm? _form;

    private Transformation(TransformationForm form) => _form = form.IsPlainLevel ? null : form;

    /// <summary>The level itself, the default value.</summary>
    public static Transformation Level => default;

    /// <summary>Growth on the same period a year earlier (同比).</summary>
    public static Transformation YearOnYearGrowth { get; } = new(new TransformationForm(TransformationKind.GrowthOnYear));

    /// <summary>Growth on the previous period (环比).</summary>
    public static Transformation PreviousPeriodGrowth { get; } = new(new TransformationForm(TransformationKind.GrowthOnPrevious));

    /// <summary>What is done.</summary>
    public TransformationKind Kind => _form?.Kind ?? TransformationKind.Level;

    /// <summary>What it is done to; the level unless said.</summary>
    public Transformation Of => _form?.Of ?? default;

    /// <summary>The base period, or null.</summary>
    public TimePeriod? BasePeriod => _form?.BasePeriod;

    /// <summary>The id of the base subject, or null for the series' own subject.</summary>
    public string? BaseSubjectId => _form?.BaseSubjectId;

    /// <summary>The id of the base indicator, or null for the series' own indicator.</summary>
    public string? BaseIndicatorId => _form?.BaseIndicatorId;

    /// <summary>For an average, the number of years it is taken over; or null.</summary>
    public int? Years => _form?.Years;

    /// <summary>For a rank, what is ranked: <c>cn/cities</c>; or null.</summary>
    public string? Universe => _form?.Universe;

    /// <summary>True where seasonal effects are taken out (季调).</summary>
    public bool IsSeasonallyAdjusted => _form?.IsSeasonallyAdjusted ?? false;

    /// <summary>True where the figure is raised to a year's rate (折年率).</summary>
    public bool IsAnnualised => _form?.IsAnnualised ?? false;

    /// <summary>
    /// For growth, and for what is taken of growth, on what basis it compares: nominal and real growth of one income are two
    /// series. Unstated is what the indicator declares.
    /// </summary>
    public ComparisonBasis Basis => _form is null ? ComparisonBasis.Unstated : IsGrowth ? _form.Basis : _form.Of.Basis;

    /// <summary>True for the level itself, adjusted or not.</summary>
    public bool IsLevel => Kind == TransformationKind.Level;

    /// <summary>True for growth of any kind.</summary>
    public bool IsGrowth => IsGrowthKind(Kind);

    /// <summary>True for a rank: its figures are places (第1, 前3), read and written by <see cref="RankText"/>.</summary>
    public bool IsRank => Kind == TransformationKind.Rank;

    /// <summary>True for a change in words: its figures are words (扭亏为盈, 持平), read and written by <see cref="TrendText"/>.</summary>
    public bool IsTrend => Kind == TransformationKind.Trend;

    /// <summary>True where a basis can be stated: for growth, and what is taken of growth.</summary>
    internal bool TakesBasis => _form is not null && (IsGrowth || _form.Of.TakesBasis);

    /// <summary>True where figures are amounts that may be compared and reckoned with, not places or words.</summary>
    internal bool HasAmounts => !IsRank && !IsTrend;

    /// <summary>
    /// The dimension a figure of this transformation must have: a ratio for growth and shares, points for the difference of
    /// ratios, a plain number for ranks.
    /// </summary>
    /// <param name="level">The dimension of the indicator's level.</param>
    public Dimension DimensionFor(Dimension level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return Kind switch
        {
            TransformationKind.Level => level,
            TransformationKind.Rank or TransformationKind.Trend => Dimension.Number,
            TransformationKind.ContributionPoints or TransformationKind.Lead => Dimension.Points,
            TransformationKind.Difference => DifferenceOf(Of.DimensionFor(level)),
            _ => Dimension.Ratio,
        };
    }

    /// <summary>True when both are the same transformation.</summary>
    public static bool operator ==(Transformation left, Transformation right) => left.Equals(right);

    /// <summary>True when they differ.</summary>
    public static bool operator !=(Transformation left, Transformation right) => !left.Equals(right);

    /// <summary>True for the same kind, base, flags and the same thing it is taken of.</summary>
    public bool Equals(Transformation other) => ReferenceEquals(_form, other._form) || (_form is not null && _form.Equals(other._form));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Transformation other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _form?.GetHashCode() ?? 0;

    internal static bool IsGrowthKind(TransformationKind kind) => kind is TransformationKind.GrowthOnYear
        or TransformationKind.GrowthOnPrevious or TransformationKind.GrowthSince or TransformationKind.AverageGrowth;

    /// <summary>The difference of two ratios is points; of two of anything else it is of their own dimension.</summary>
    internal static Dimension DifferenceOf(Dimension dimension) => dimension == Dimension.Ratio ? Dimension.Points : dimension;
}
