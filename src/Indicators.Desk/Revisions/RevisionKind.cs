namespace Indicators.Desk;

/// <summary>What a later publication does to an earlier one of the same period.</summary>
public enum RevisionKind
{
    /// <summary>It says the same.</summary>
    Restated = 0,

    /// <summary>It says the same to other digits: what rounding leaves of the two overlaps.</summary>
    Refined,

    /// <summary>It says something else.</summary>
    Revised,

    /// <summary>It was published on the same day and says something else: a rival, not a revision.</summary>
    Rival,
}
