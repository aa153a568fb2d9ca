namespace Indicators;

public readonly partial struct Transformation
{
    /// <summary>A transformation from all of its parts; the named factories are easier to read.</summary>
    /// <param name="kind">What is done.</param>
    /// <param name="of">What it is done to.</param>
    /// <param name="basePeriod">The base period.</param>
    /// <param name="baseSubjectId">The id of the base subject.</param>
    /// <param name="baseIndicatorId">The id of the base indicator.</param>
    /// <param name="years">For an average, over how many years.</param>
    /// <param name="universe">For a rank, what is ranked.</param>
    /// <param name="seasonallyAdjusted">Whether seasonal effects are taken out.</param>
    /// <param name="annualised">Whether it is raised to a year's rate.</param>
    /// <exception cref="ArgumentException">The kind needs a base it was not given, or has something it does not take.</exception>
    public static Transformation Create(
        TransformationKind kind,
        Transformation of = default,
        TimePeriod? basePeriod = null,
        string? baseSubjectId = null,
        string? baseIndicatorId = null,
        int? years = null,
        string? universe = null,
        bool seasonallyAdjusted = false,
        bool annualised = false) => Checked(new TransformationForm(Vocabulary.Transformations.Require(kind, nameof(kind)))
        {
            Of = of,
            BasePeriod = basePeriod,
            BaseSubjectId = Identifier.RequireOrNull(baseSubjectId, nameof(baseSubjectId)),
            BaseIndicatorId = Identifier.RequireOrNull(baseIndicatorId, nameof(baseIndicatorId)),
            Years = years,
            Universe = Identifier.RequireOrNull(universe, nameof(universe)),
            IsSeasonallyAdjusted = seasonallyAdjusted,
            IsAnnualised = annualised,
        });

    /// <summary>Growth since a base period, over all of the time between: 比2020年增长.</summary>
    public static Transformation GrowthSince(TimePeriod basePeriod) => Create(TransformationKind.GrowthSince, basePeriod: basePeriod);

    /// <summary>Average yearly growth since a base period: 年均增长, 两年平均.</summary>
    /// <param name="basePeriod">The period grown from.</param>
    /// <param name="years">Over how many years; null where the period and the base tell.</param>
    public static Transformation AverageGrowthSince(TimePeriod basePeriod, int? years = null) =>
        Create(TransformationKind.AverageGrowth, basePeriod: basePeriod, years: years);

    /// <summary>The difference to a base period: 比上年同期提高, or, of a stock, 净增.</summary>
    public static Transformation DifferenceTo(TimePeriod basePeriod) => Create(TransformationKind.Difference, basePeriod: basePeriod);

    /// <summary>The difference to another subject in the same period: 高于全国.</summary>
    /// <param name="subjectId">The id of the subject compared with.</param>
    public static Transformation DifferenceToSubject(string subjectId) => Create(TransformationKind.Difference, baseSubjectId: subjectId);

    /// <summary>The difference to another indicator in the same period: 高于GDP增速.</summary>
    /// <param name="indicatorId">The id of the indicator compared with.</param>
    public static Transformation DifferenceToIndicator(string indicatorId) => Create(TransformationKind.Difference, baseIndicatorId: indicatorId);

    /// <summary>The share in a whole: another indicator, another subject, or both.</summary>
    /// <param name="indicatorId">The id of the whole's indicator; null for the series' own.</param>
    /// <param name="subjectId">The id of the whole's subject; null for the series' own.</param>
    /// <exception cref="ArgumentException">Both are missing.</exception>
    public static Transformation ShareOf(string? indicatorId, string? subjectId = null) =>
        Create(TransformationKind.Share, baseIndicatorId: indicatorId, baseSubjectId: subjectId);

    /// <summary>The share in the growth of a whole (贡献率).</summary>
    /// <param name="indicatorId">The id of the whole.</param>
    public static Transformation ContributionShareTo(string indicatorId) => Create(TransformationKind.ContributionShare, baseIndicatorId: indicatorId);

    /// <summary>The points by which the part moved the growth of a whole (拉动).</summary>
    /// <param name="indicatorId">The id of the whole.</param>
    public static Transformation ContributionPointsTo(string indicatorId) => Create(TransformationKind.ContributionPoints, baseIndicatorId: indicatorId);

    /// <summary>The rank in a universe: <c>cn/cities</c>.</summary>
    /// <param name="universe">What is ranked: an id-like text.</param>
    public static Transformation RankIn(string universe) => Create(TransformationKind.Rank, universe: universe);

    /// <summary>The same, taken of something else than the level: the difference of the growth.</summary>
    /// <param name="of">What it is taken of.</param>
    /// <exception cref="ArgumentException">This is the level, which is taken of nothing.</exception>
    public Transformation TakenOf(Transformation of) => Checked(Form with { Of = of });

    /// <summary>The same with seasonal effects taken out.</summary>
    public Transformation SeasonallyAdjusted() => Checked(Form with { IsSeasonallyAdjusted = true });

    /// <summary>The same raised to a year's rate.</summary>
    public Transformation Annualised() => Checked(Form with { IsAnnualised = true });

    private TransformationForm Form => _form ?? new TransformationForm(TransformationKind.Level);

    private static Transformation Checked(TransformationForm form) =>
        form.Fault() is { } fault ? throw new ArgumentException(fault) : new Transformation(form);
}
