namespace Indicators;

/// <summary>How much room a published figure is given when calculations are made with it.</summary>
public enum FigureReading
{
    /// <summary>
    /// Half a unit of the last digit written; the range the figure claims. What a measure's ends, and the verdicts that rounding leaves
    /// possible, are calculated on.
    /// </summary>
    Hard = 0,

    /// <summary>
    /// Trailing zeros may be rounding, and digits may have been cut off instead of rounded. What contradictions are judged on.
    /// </summary>
    Soft,

    /// <summary>
    /// As written, and as an office reads it: a number is itself, a—b is from a to b, 超 and 不足 are all on one side, 近x is
    /// [0.9x, x), 多 goes up to the next unit, 约 is its band. What a verdict is given on.
    /// </summary>
    Written,
}
