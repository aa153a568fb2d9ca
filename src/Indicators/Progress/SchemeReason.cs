using System.Text.Json.Serialization;

namespace Indicators.Progress;

/// <summary>Why a scheme gives no class.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SchemeReason>))]
public enum SchemeReason
{
    /// <summary>It gives one.</summary>
    None = 0,

    /// <summary>There is no baseline, and none the scheme may take instead.</summary>
    NoBaseline,

    /// <summary>The scheme needs a goal with a number and a date.</summary>
    NoTarget,

    /// <summary>Neither the indicator nor the goal says which way is progress.</summary>
    DirectionNotStated,

    /// <summary>The target lies on the side the indicator is said not to go: its target states how it reads.</summary>
    WrongDirection,

    /// <summary>Baseline and latest value are less than a year apart.</summary>
    TooShort,

    /// <summary>The yearly values are fewer than the scheme needs.</summary>
    TooFewPoints,

    /// <summary>The baseline has no lower or no upper end.</summary>
    BaselineUnbounded,

    /// <summary>Baseline and target are equal, or cannot be told apart: there is no growth to ask for.</summary>
    BaselineEqualsTarget,

    /// <summary>The baseline is zero; nothing grows from zero.</summary>
    ZeroBaseline,

    /// <summary>The target is zero; no growth rate reaches it.</summary>
    ZeroTarget,

    /// <summary>The figures are not all on one side of zero.</summary>
    CrossesZero,

    /// <summary>The values are growth rates.</summary>
    GrowthRate,

    /// <summary>Of a group, too few members have a score.</summary>
    NoMembers,

    /// <summary>A number or a date is beyond what can be calculated with.</summary>
    TooLarge,
}
