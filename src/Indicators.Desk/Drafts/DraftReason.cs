namespace Indicators.Desk;

/// <summary>Why a figure of a draft was neither found to agree nor to differ, or what it does not compute with.</summary>
public enum DraftReason
{
    /// <summary>The verdict says it all.</summary>
    None,

    /// <summary>The number could not be read.</summary>
    NotUnderstood,

    /// <summary>The draft does not say of which period the figure is.</summary>
    NoPeriod,

    /// <summary>The draft has no date, and 今年 or 上半年 means nothing without one.</summary>
    NoDate,

    /// <summary>The figure describes a thing or counts a list; no indicator of the catalogue is named.</summary>
    NoStatement,

    /// <summary>The catalogue has no indicator of that name.</summary>
    UnknownIndicator,

    /// <summary>The catalogue has no subject of that name: the figure may be another place's.</summary>
    UnknownSubject,

    /// <summary>The catalogue has the indicator, but no figure of this subject.</summary>
    NoFigureOfSubject,

    /// <summary>The catalogue has the indicator and subject, but no figure of this period.</summary>
    NoFigureOfPeriod,

    /// <summary>The catalogue has figures of the indicator, subject and period, but not of this kind.</summary>
    NoFigureOfKind,

    /// <summary>The catalogue has an indicator of a wider or narrower scope.</summary>
    OtherScope,

    /// <summary>The catalogue has the growth on other prices or another scope.</summary>
    OtherBasis,

    /// <summary>The catalogue has the figure of a longer or shorter period with the same end.</summary>
    OtherCumulation,

    /// <summary>The growth does not follow from the levels beside it.</summary>
    GrowthAgainstLevels,

    /// <summary>The change does not follow from the levels beside it.</summary>
    ChangeAgainstLevels,

    /// <summary>A share is larger than its whole, or shares of one whole are larger together.</summary>
    ShareBeyondWhole,

    /// <summary>A part is larger than the whole it is said to be of.</summary>
    PartBeyondWhole,

    /// <summary>The shares of all parts of a whole are less than the whole together.</summary>
    SharesShortOfWhole,

    /// <summary>The share does not follow from the two levels.</summary>
    ShareAgainstLevels,

    /// <summary>The numbers of a proportion are not the shares of its parts.</summary>
    ProportionAgainstShares,

    /// <summary>Parts that do not overlap are larger together than their whole.</summary>
    PartsBeyondWhole,

    /// <summary>All parts of a whole together are less than it.</summary>
    PartsAgainstWhole,
}
