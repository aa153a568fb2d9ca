namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>
/// Compares a figure of a draft with a published one. A coarser statement of the published value agrees; a finer one, another
/// amount, or a bound word that the publication does not bear out does not.
/// </summary>
internal static class FigureAgreement
{
    /// <summary>So many trailing zeros are rounding without a word: 2500亿元 of 2531.4亿元, not 2530亿元.</summary>
    private const decimal RoundNumber = 100m;

    private static readonly Rational Half = Rational.Create(1, 2);

    /// <param name="stated">The figure of the draft, with its sign.</param>
    /// <param name="published">The figure of the record.</param>
    /// <param name="isGoal">A goal of 5000亿元 is also told as 5000亿元以上, and the other way round.</param>
    public static Agreement Of(Figure stated, Figure published, bool isGoal)
    {
        if (stated.Dimension != published.Dimension)
            return Agreement.OtherDimension;
        if (stated.IsRange || published.IsRange)
            return OfRanges(stated, published, isGoal);
        return stated.Quantity.Equals(published.Quantity) ? OfBounds(stated, published, isGoal) : OfAmounts(stated, published);
    }

    public static BoundSide SideOf(Bound bound) => bound switch
    {
        Bound.Above or Bound.AtLeast or Bound.AFewMoreThan => BoundSide.Up,
        Bound.Below or Bound.AtMost or Bound.Near => BoundSide.Down,
        Bound.About => BoundSide.Around,
        _ => BoundSide.None,
    };

    private static Agreement OfRanges(Figure stated, Figure published, bool isGoal)
    {
        bool isSame = stated.Quantity.Equals(published.Quantity) && stated.Upper.Equals(published.Upper);
        if (isSame)
            return Agreement.Agrees;
        bool isOneEnd = isGoal && published.IsRange && !stated.IsRange && SideOf(stated.Bound) == BoundSide.Up;
        return isOneEnd && stated.Quantity.Equals(published.Quantity) ? Agreement.Agrees : Agreement.OtherAmount;
    }

    private static Agreement OfBounds(Figure stated, Figure published, bool isGoal)
    {
        BoundSide draft = SideOf(stated.Bound);
        BoundSide record = SideOf(published.Bound);
        if (draft == record)
            return IsFiner(stated, published) ? Agreement.Finer : Agreement.Agrees;
        if (isGoal && (draft == BoundSide.None || record == BoundSide.None) && draft != BoundSide.Around && record != BoundSide.Around)
            return Agreement.Agrees;
        if (draft == BoundSide.Around && record == BoundSide.None)
            return Agreement.Agrees;
        if (draft == BoundSide.None)
            return Agreement.BoundDropped;
        return record == BoundSide.None ? Agreement.BoundAdded : Agreement.BoundTurned;
    }

    private static Agreement OfAmounts(Figure stated, Figure published)
    {
        BoundSide draft = SideOf(stated.Bound);
        BoundSide record = SideOf(published.Bound);
        Quantity value = published.Quantity;
        bool isBoundKept = record == BoundSide.None || record == draft || draft == BoundSide.Around;
        if (!isBoundKept)
            return Agreement.OtherAmount;
        return draft switch
        {
            BoundSide.Up when IsWithin(stated, value, 1m) => Agreement.Agrees,
            BoundSide.Down when IsWithin(stated, value, -1m) || Near(stated).Contains(value) => Agreement.Agrees,
            BoundSide.Around when stated.GetRange(FigureReading.Soft).Contains(value) => Agreement.Agrees,
            BoundSide.None when IsRounded(stated, published) => Agreement.Agrees,
            _ => IsFiner(stated, published) && published.GetRange(FigureReading.Hard).Contains(stated.Quantity)
                ? Agreement.Finer
                : Agreement.OtherAmount,
        };
    }

    /// <summary>超2500亿元 is said of what lies up to the next unit of its last digit that is no zero.</summary>
    private static bool IsWithin(Figure stated, Quantity value, decimal side)
    {
        if (!TryMeasure(value, stated.Unit, out decimal amount) || !TryMeasure(stated.SoftResolution, stated.Unit, out decimal step))
            return false;
        decimal beyond = (amount - stated.Amount) * side;
        return beyond > 0m && beyond < step;
    }

    private static QuantityRange Near(Figure stated) =>
        stated.Bound == Bound.Near ? stated.GetRange(FigureReading.Written) : QuantityRange.Point(stated.Quantity);

    /// <summary>Rounded or cut off at the last digit written, or at the zeros of a round number.</summary>
    private static bool IsRounded(Figure stated, Figure published)
    {
        if (!TryMeasure(published.Quantity, stated.Unit, out decimal amount)
            || !TryMeasure(stated.Resolution, stated.Unit, out decimal digit))
            return false;
        if (IsRoundedTo(stated.Amount, amount, digit))
            return true;
        return TryMeasure(stated.SoftResolution, stated.Unit, out decimal step) && digit > 0m && step >= digit * RoundNumber
            && IsRoundedTo(stated.Amount, amount, step);
    }

    private static bool IsRoundedTo(decimal stated, decimal published, decimal step)
    {
        if (step <= 0m)
            return false;
        // In fractions: 28 digits over a small step are beyond a decimal.
        Rational written = Rational.FromDecimal(stated) / Rational.FromDecimal(step);
        Rational rest = (Rational.FromDecimal(published) / Rational.FromDecimal(step)) - written;
        bool isNearest = rest <= Half && rest >= -Half;
        // 2531.9 is told as 2531 nearly as often as 2532 is: a figure cut off is no slip.
        bool isCutOff = rest.Sign * Math.Sign(published) >= 0 && rest < Rational.One && rest > -Rational.One;
        return written.IsInteger && (isNearest || isCutOff);
    }

    private static bool IsFiner(Figure stated, Figure published) =>
        TryMeasure(stated.Resolution, published.Unit, out decimal draft)
        && TryMeasure(published.Resolution, published.Unit, out decimal record) && draft < record;

    private static bool TryMeasure(Quantity quantity, Unit unit, out decimal amount)
    {
        bool isExact = quantity.TryIn(unit, out Quantity converted);
        amount = isExact ? converted.Amount : 0m;
        return isExact;
    }
}
