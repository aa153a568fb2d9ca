namespace Indicators;

/// <summary>
/// Two quantities of different dimensions were added, compared or converted, or two were added that have no sum (℃, 分贝).
/// Carries both units.
/// </summary>
public sealed class DimensionMismatchException : InvalidOperationException
{
    internal DimensionMismatchException(Unit left, Unit right, string operation)
        : base(left.Dimension.IsAdditive
            ? $"{operation}: {left.Symbol} ({left.Dimension}) and {right.Symbol} ({right.Dimension}) are different dimensions. "
                + $"{Remedy(left.Dimension, right.Dimension)}"
            : $"{operation}: {left.Symbol} ({left.Dimension}) has no sum, share or growth in per cent, for its zero is a convention. "
                + "Compare such figures, or subtract one from the other.")
    {
        Left = left;
        Right = right;
    }

    /// <summary>The unit on the left of the operation.</summary>
    public Unit Left { get; }

    /// <summary>The unit on the right of the operation.</summary>
    public Unit Right { get; }

    private static string Remedy(Dimension left, Dimension right)
    {
        if (left == Dimension.Ratio && right == Dimension.Points)
            return "To move a share or rate by percentage points call MovedBy(points).";
        if (left == Dimension.Points && right == Dimension.Ratio)
            return "Percentage points are the difference of two shares: call PointsFrom(otherShare), or MovedBy(points) on the share.";
        if (right == Dimension.Ratio)
            return "To let a level grow by a rate call GrownBy(rate).";
        if (left.IsCount && right.IsCount)
            return "To count the same things with another classifier call Recount(unit).";
        if (left.IsMoney && right.IsMoney)
            return "Currencies need an exchange rate: multiply by a quotient such as 元/美元.";
        return "Convert one of them on purpose, or compare quantities of one dimension.";
    }
}
