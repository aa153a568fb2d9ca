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
    /// <param name="basis">For growth, on what basis it compares.</param>
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
        bool annualised = false,
        ComparisonBasis basis = ComparisonBasis.Unstated) =>
            Checked(new TransformationForm(Vocabulary.Transformations.Require(kind, nameof(kind)))
            {
                Of = of,
                BasePeriod = basePeriod,
                BaseSubjectId = Identifier.RequireOrNull(baseSubjectId, nameof(baseSubjectId)),
                BaseIndicatorId = Identifier.RequireOrNull(baseIndicatorId, nameof(baseIndicatorId)),
                Years = years,
                Universe = Identifier.RequireOrNull(universe, nameof(universe)),
                IsSeasonallyAdjusted = seasonallyAdjusted,
                IsAnnualised = annualised,
                Basis = Vocabulary.ComparisonBases.Require(basis, nameof(basis)),
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
    public static Transformation DifferenceToIndicator(string indicatorId) =>
        Create(TransformationKind.Difference, baseIndicatorId: indicatorId);

    /// <summary>The share in a whole: another indicator, another subject, or both.</summary>
    /// <param name="indicatorId">The id of the whole's indicator; null for the series' own.</param>
    /// <param name="subjectId">The id of the whole's subject; null for the series' own.</param>
    /// <exception cref="ArgumentException">Both are missing.</exception>
    public static Transformation ShareOf(string? indicatorId, string? subjectId = null) =>
        Create(TransformationKind.Share, baseIndicatorId: indicatorId, baseSubjectId: subjectId);

    /// <summary>The share in the growth of a whole (贡献率).</summary>
    /// <param name="indicatorId">The id of the whole.</param>
    public static Transformation ContributionShareTo(string indicatorId) =>
        Create(TransformationKind.ContributionShare, baseIndicatorId: indicatorId);

    /// <summary>The points by which the part moved the growth of a whole (拉动).</summary>
    /// <param name="indicatorId">The id of the whole.</param>
    public static Transformation ContributionPointsTo(string indicatorId) =>
        Create(TransformationKind.ContributionPoints, baseIndicatorId: indicatorId);

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

    /// <summary>The same growth, or the same of that growth, on a stated basis: nominal, real, on a comparable scope.</summary>
    /// <param name="basis">The basis; unstated takes it away.</param>
    /// <exception cref="ArgumentException">There is no growth in it.</exception>
    public Transformation On(ComparisonBasis basis)
    {
        if (Basis == basis)
            return this;
        return IsGrowth || !TakesBasis
            ? Checked(Form with { Basis = Vocabulary.ComparisonBases.Require(basis, nameof(basis)) })
            : Checked(Form with { Of = Of.On(basis) });
    }

    /// <summary>How much of the year's goal is done, as published: 完成年度目标的97.2%.</summary>
    public static Transformation Completion { get; } = Create(TransformationKind.Completion);

    /// <summary>The points by which completion is ahead of the elapsed part of the year, as published: 超序时进度13.8个百分点.</summary>
    public static Transformation Lead { get; } = Create(TransformationKind.Lead);

    /// <summary>The same told in words alone: 扭亏为盈 of a level, 降幅收窄 of a growth; see <see cref="TrendText"/>.</summary>
    public Transformation InWords() => IsTrend ? this : Create(TransformationKind.Trend, of: this);

    private TransformationForm Form => _form ?? TransformationForm.PlainLevel;

    private static Transformation Checked(TransformationForm form) =>
        form.Fault() is { } fault ? throw new ArgumentException(fault) : new Transformation(form);
}
