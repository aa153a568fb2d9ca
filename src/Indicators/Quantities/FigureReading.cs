namespace Indicators;

/// <summary>How much room a published figure is given when calculations are made with it.</summary>
public enum FigureReading
{
    /// <summary>Half a unit of the last digit written; the range the figure claims. What progress is calculated on.</summary>
    Hard = 0,

    /// <summary>Trailing zeros may be rounding, and digits may have been cut off instead of rounded. What contradictions are judged on.</summary>
    Soft,

    /// <summary>The number alone, as published methods and their worked examples take it. Bound words still bound.</summary>
    Point,
}
