namespace Indicators;

/// <summary>What a transformation other than the plain level holds. Kept apart so that a transformation is one reference.</summary>
internal sealed record TransformationForm(TransformationKind Kind)
{
    /// <summary>The level as it stands: what others are changed from where nothing was said.</summary>
    public static TransformationForm PlainLevel { get; } = new(TransformationKind.Level);

    public Transformation Of { get; init; }

    public TimePeriod? BasePeriod { get; init; }

    public string? BaseSubjectId { get; init; }

    public string? BaseIndicatorId { get; init; }

    public int? Years { get; init; }

    public string? Universe { get; init; }

    public bool IsSeasonallyAdjusted { get; init; }

    public bool IsAnnualised { get; init; }

    public ComparisonBasis Basis { get; init; }

    public bool IsPlainLevel => Kind == TransformationKind.Level && !IsSeasonallyAdjusted && !IsAnnualised;

    /// <summary>What is wrong with the combination, and what would be right; null where nothing is.</summary>
    public string? Fault()
    {
        string code = Vocabulary.Transformations.CodeOf(Kind);
        return BaseFault(code) ?? ExtrasFault(code);
    }

    private string? BaseFault(string code) => Kind switch
    {
        TransformationKind.GrowthSince or TransformationKind.AverageGrowth when BasePeriod is null =>
            $"'{code}' needs a base period.",
        TransformationKind.Difference when BasePeriod is null == (BaseSubjectId ?? BaseIndicatorId) is null =>
            $"'{code}' needs either a base period or a base subject or indicator.",
        TransformationKind.Share when (BaseSubjectId ?? BaseIndicatorId) is null =>
            $"'{code}' needs the whole: a base indicator, a base subject or both.",
        TransformationKind.ContributionShare or TransformationKind.ContributionPoints when BaseIndicatorId is null =>
            $"'{code}' needs the base indicator whose growth it is a part of.",
        _ => SurplusBaseFault(code),
    };

    private string? SurplusBaseFault(string code)
    {
        bool takesPeriod = Kind is TransformationKind.GrowthSince or TransformationKind.AverageGrowth or TransformationKind.Difference;
        bool takesOther = Kind is TransformationKind.Difference or TransformationKind.Share
            or TransformationKind.ContributionShare or TransformationKind.ContributionPoints;
        if (BasePeriod is not null && !takesPeriod)
            return $"'{code}' takes no base period.";
        return (BaseSubjectId ?? BaseIndicatorId) is not null && !takesOther ? $"'{code}' takes no base subject or indicator." : null;
    }

    private string? ExtrasFault(string code)
    {
        if (Kind == TransformationKind.Rank == Universe is null)
            return Universe is null ? $"'{code}' needs the universe that is ranked, such as cn/cities." : $"'{code}' takes no universe.";
        if (Years is not null && Kind != TransformationKind.AverageGrowth)
            return $"'{code}' takes no number of years.";
        if (Years is < 1 or > 100)
            return $"{Years} years is no span an average is taken over; give 1 to 100.";
        if (Basis != ComparisonBasis.Unstated && !Transformation.IsGrowthKind(Kind))
            return $"'{code}' takes no basis; only growth is on one.";
        if (Kind is TransformationKind.Completion or TransformationKind.Lead && Of != default)
            return $"'{code}' is of the year's goal and not taken of something else.";
        return Kind == TransformationKind.Level && Of != default ? $"'{code}' is not taken of something else." : null;
    }
}
