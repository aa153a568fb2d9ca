namespace Indicators.Tables.Figures;

/// <summary>What a mark in place of a number means. None of them is zero.</summary>
internal enum MarkMeaning
{
    /// <summary>No figure, for a reason that is not said.</summary>
    Missing,

    /// <summary>Less than half of the last place shown.</summary>
    BelowUnit,

    /// <summary>There can be no figure.</summary>
    NotApplicable,

    /// <summary>There is a figure that may not be told.</summary>
    Confidential,
}
