namespace Indicators;

public readonly partial struct Figure
{
    /// <summary>
    /// The same number resolved to an amount of a unit of its dimension; false where that is no power of ten, or digits lie below it.
    /// </summary>
    /// <param name="amount">The amount: 1, 10, 0.1 …</param>
    /// <param name="unit">The unit it is an amount of.</param>
    /// <param name="isFirm">Whether trailing zeros down to it were published as digits.</param>
    /// <param name="resolved">The figure.</param>
    internal bool TryResolve(decimal amount, Unit unit, bool isFirm, out Figure resolved)
    {
        resolved = default;
        if (!TryGetExponent(amount, out int exponent))
            return false;
        bool movesPoint = MovesPoint(unit, Unit, out int shift);
        int hard = movesPoint ? exponent + shift : exponent;
        if (!IsResolution(hard) || !TryGetLastDigit(movesPoint ? Unit : unit, out int last) || last < hard)
            return false;
        int firm = isFirm || last == NoDigit ? hard : last;
        if (!IsResolution(firm))
            return false;
        resolved = new Figure(_amount, Unit, Form.Bare.Resolved(hard, firm, movesPoint ? null : unit, Form.Upper));
        return true;
    }

    /// <summary>
    /// Power of ten of the last digit that is not zero, of both ends, in a unit; false where an end cannot be written in it.
    /// </summary>
    internal bool TryGetLastDigit(Unit unit, out int exponent)
    {
        exponent = NoDigit;
        if (!Quantity.TryIn(unit, out Quantity low) || !(Upper ?? Quantity).TryIn(unit, out Quantity high))
            return false;
        exponent = Math.Min(LastDigit(low.Amount), LastDigit(high.Amount));
        return true;
    }

    private static bool TryGetExponent(decimal amount, out int exponent)
    {
        for (exponent = -28; exponent <= 28; exponent++)
        {
            if (ExactDecimal.PowerOfTen(exponent) == amount)
                return true;
        }

        return false;
    }
}
