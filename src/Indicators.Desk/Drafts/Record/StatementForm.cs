namespace Indicators.Desk.Drafts.Record;

/// <summary>How a statement of the record speaks of its indicator: what is done to the level, and against what.</summary>
/// <param name="Kind">What is done.</param>
internal readonly record struct StatementForm(FormKind Kind)
{
    /// <summary>The period compared with; null where it is the usual one or there is none.</summary>
    public TimePeriod? Base { get; init; }

    /// <summary>The id of the subject compared with; null for the statement's own.</summary>
    public string? AgainstSubject { get; init; }

    /// <summary>The id of the indicator compared with; null for the statement's own.</summary>
    public string? AgainstIndicator { get; init; }

    /// <summary>Among whom a place is taken.</summary>
    public string? Universe { get; init; }

    /// <summary>True where growth, not the level, is compared or ranked.</summary>
    public bool IsOfGrowth { get; init; }

    /// <summary>The prices or the scope a growth is on.</summary>
    public ComparisonBasis Basis { get; init; }

    public static StatementForm Of(Transformation transformation) => new(KindOf(transformation.Kind))
    {
        Base = transformation.BasePeriod,
        AgainstSubject = transformation.BaseSubjectId,
        AgainstIndicator = transformation.BaseIndicatorId,
        Universe = transformation.Universe,
        IsOfGrowth = transformation.Of.IsGrowth,
        Basis = transformation.Basis,
    };

    private static FormKind KindOf(TransformationKind kind) => kind switch
    {
        TransformationKind.Level => FormKind.Level,
        TransformationKind.Share => FormKind.Share,
        TransformationKind.GrowthOnYear => FormKind.GrowthOnYear,
        TransformationKind.GrowthOnPrevious => FormKind.GrowthOnPrevious,
        TransformationKind.GrowthSince => FormKind.GrowthSince,
        TransformationKind.AverageGrowth => FormKind.AverageGrowth,
        TransformationKind.Difference => FormKind.Difference,
        TransformationKind.ContributionShare => FormKind.ContributionShare,
        TransformationKind.ContributionPoints => FormKind.ContributionPoints,
        TransformationKind.Rank => FormKind.Rank,
        TransformationKind.Completion => FormKind.Completion,
        TransformationKind.Lead => FormKind.Lead,
        _ => FormKind.Other,
    };
}
