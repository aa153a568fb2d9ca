using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// Why there is no answer, or an answer without some of its numbers: of a goal, a method, a verdict or the class of a scheme.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<Obstacle>))]
public enum Obstacle
{
    /// <summary>Nothing is missing.</summary>
    None = 0,

    /// <summary>No value of the indicator had been published for a period that ended by the date.</summary>
    NoObservation,

    /// <summary>The target states no baseline, so the way already gone cannot be told.</summary>
    NoBaseline,

    /// <summary>The baseline's period has no published value.</summary>
    BaselineValueMissing,

    /// <summary>
    /// The baseline, or a figure compared with, is published with a bound word that leaves one side open (突破2700亿元); a way cannot be
    /// measured from it.
    /// </summary>
    BaselineUnbounded,

    /// <summary>
    /// Baseline and target are the same, or cannot be told apart within the rounding, or the baseline lies inside a range of targets: there
    /// is no way to go.
    /// </summary>
    BaselineEqualsTarget,

    /// <summary>The latest value, or the due date, is not later than the baseline.</summary>
    NoTimeElapsed,

    /// <summary>The target lies on the side the indicator is said not to go.</summary>
    WrongDirection,

    /// <summary>The indicator has no desired direction and the goal no bound word, so meeting it is undefined.</summary>
    DirectionNotStated,

    /// <summary>The goal was met at the baseline already: it is kept or lost, not approached.</summary>
    MetAtBaseline,

    /// <summary>The due date has passed without a value for it.</summary>
    DueValueMissing,

    /// <summary>The figures are of different dimensions.</summary>
    UnitMismatch,

    /// <summary>The goal is not a level, a multiple or a change of one; completion along a line does not measure it.</summary>
    NotALevelGoal,

    /// <summary>The goal has no number.</summary>
    NoNumber,

    /// <summary>An increase whose reading, net or gross, is not stated or is gross: it is not the change of the level.</summary>
    IncreaseNotNet,

    /// <summary>The series the goal refers to has no value for the same period.</summary>
    ReferenceMissing,

    /// <summary>The goal is set year by year, and no yearly target with a verdict is in the catalogue.</summary>
    NoYearlyTarget,

    /// <summary>
    /// The indicator declares constant prices or comparable scope, so its levels do not give its growth, and no growth is published.
    /// </summary>
    PriceBasis,

    /// <summary>Only the baseline itself has a value: one point shows no movement.</summary>
    OnePoint,

    /// <summary>The due date is not after the baseline: there is no time to go the way in.</summary>
    ZeroSpan,

    /// <summary>Baseline, value and threshold are not all on one side of zero, so a percentage or a ratio of them means nothing.</summary>
    CrossesZero,

    /// <summary>The series is a growth rate; growth of it, or a multiple, means nothing. Levels or a chained index would do.</summary>
    GrowthRateIndicator,

    /// <summary>Values are published without the period they are for.</summary>
    PeriodNotStated,

    /// <summary>Only values for periods shorter than the target's are published: three quarters, for a target of a year.</summary>
    PeriodTooShort,

    /// <summary>Only values for other periods than the target's are published. The latest is shown.</summary>
    OtherPeriod,

    /// <summary>It is not done, and until it is due that says nothing: there is no share of what is done or not.</summary>
    NotYetDone,

    /// <summary>The goal is a place among others, and neither it nor its series says among whom; or the figures are no ranks.</summary>
    RankNotStated,

    /// <summary>
    /// A yearly change is published as a bound only, or is −100 % or less (a profit turned into a loss): the changes cannot be multiplied.
    /// </summary>
    ChainNotPossible,

    /// <summary>
    /// A number or a date is beyond what can be calculated with: more than 7.9 × 10²⁸ in the unit of the goal, or outside the years 1 to
    /// 9999.
    /// </summary>
    TooLarge,

    /// <summary>
    /// A later change is published on another side of a break, or on another basis: it cannot be multiplied with those before it. What was
    /// chained until then is told.
    /// </summary>
    ChainBroken,

    /// <summary>The change is published in words alone (扭亏为盈, 减亏): it has a sign and no number.</summary>
    ToldInWords,

    /// <summary>The number is assigned from above and not yet in the catalogue (待下达).</summary>
    PendingAssignment,

    /// <summary>
    /// The value may be on either side of the threshold, or is certainly beyond it: there is nothing left to go, or it cannot be told.
    /// </summary>
    MayBeReached,

    /// <summary>No time is left until the due date.</summary>
    NoTimeLeft,

    /// <summary>The value is that of the baseline, or may be within the rounding: there is no pace to compare with.</summary>
    NoMovement,

    /// <summary>The indicator moves away from the threshold; it is never reached this way.</summary>
    MovesAway,

    /// <summary>A scheme has no baseline, and none that its rules let it take instead.</summary>
    NoBaselineValue,

    /// <summary>The scheme needs a goal with a number and a date.</summary>
    NoTarget,

    /// <summary>Baseline and latest value are less than a year apart.</summary>
    TooShort,

    /// <summary>The values are fewer than the method needs, of a scheme the yearly ones.</summary>
    TooFewPoints,

    /// <summary>The baseline is zero; nothing grows from zero.</summary>
    ZeroBaseline,

    /// <summary>The target is zero; no growth rate reaches it.</summary>
    ZeroTarget,

    /// <summary>Of a group, too few members have a score.</summary>
    NoMembers,
}
