namespace Indicators.Desk.Drafts.Record;

/// <summary>What a statement of the record does to the level of its indicator.</summary>
internal enum FormKind
{
    /// <summary>Told in words, or in a way no figure of a text is compared with.</summary>
    Other,
    Level,
    Share,
    GrowthOnYear,
    GrowthOnPrevious,
    GrowthSince,
    AverageGrowth,
    Difference,
    ContributionShare,
    ContributionPoints,
    Rank,
    Completion,
    Lead,
    Multiple,

    /// <summary>An amount that a goal wants added, from a base or over a span.</summary>
    Increase,
}
