namespace Indicators.Desk;

/// <summary>How a figure that differs from the record may have come about: a guess, told as one.</summary>
public enum DraftSlip
{
    /// <summary>Nothing was guessed.</summary>
    None,

    /// <summary>The number of the record with another scale: 亿 for 万.</summary>
    Scale,

    /// <summary>The decimal point moved, or zeros too many or too few.</summary>
    DecimalPoint,

    /// <summary>Two digits changed places.</summary>
    Transposed,

    /// <summary>A digit is missing.</summary>
    DigitDropped,

    /// <summary>A digit too many.</summary>
    DigitAdded,

    /// <summary>One digit is another.</summary>
    DigitChanged,

    /// <summary>A rise told as a fall, or a fall as a rise.</summary>
    Sign,

    /// <summary>% where the record has 个百分点.</summary>
    PercentForPoints,

    /// <summary>个百分点 where the record has %.</summary>
    PointsForPercent,

    /// <summary>The figure of another statement of the same sentence, which has this one's.</summary>
    Swapped,

    /// <summary>The figure of another indicator.</summary>
    OtherIndicator,

    /// <summary>The figure of another subject.</summary>
    OtherSubject,

    /// <summary>Last year's figure.</summary>
    LastYear,

    /// <summary>The figure of another period.</summary>
    OtherPeriod,

    /// <summary>A figure that was revised since.</summary>
    OlderVintage,

    /// <summary>The bound word is missing: 50万辆 for 超50万辆.</summary>
    BoundDropped,

    /// <summary>A bound word that was not published: 超50万辆 for 50万辆.</summary>
    BoundAdded,

    /// <summary>The bound word of the other side: 不足50万辆 for 超50万辆.</summary>
    BoundTurned,

    /// <summary>More digits than were published.</summary>
    Finer,

    /// <summary>The number of the record with another unit: 家 for 个, 美元 for 元.</summary>
    OtherUnit,

    /// <summary>The number of the record for another comparison: 环比 for 同比, a growth for a level.</summary>
    OtherComparison,
}
