namespace Indicators.Progress.Methods;

/// <content>
/// Where value, baseline and an earlier value lie to each other and to the threshold: comparisons of whole numbers, exact.
/// </content>
internal readonly partial struct ScaledBox
{
    /// <summary>M0, as <see cref="Achievement.IsMet"/> has it.</summary>
    /// <param name="sign">1 where the goal is met from the threshold up, −1 where down.</param>
    /// <param name="isStrict">Whether the threshold itself does not meet it.</param>
    public bool? IsMet(int sign, bool isStrict)
    {
        (long worst, long best) = sign > 0 ? (_least, _most) : (_most, _least);
        (long easiest, long hardest) = sign > 0 ? (_from, _to) : (_to, _from);
        long room = isStrict ? 1 : 0;
        if (-sign * Left(worst, hardest) >= room)
            return true;
        return -sign * Left(best, easiest) < room ? false : null;
    }

    /// <summary>True where the value as written is worse than the baseline.</summary>
    public bool IsWorse(int sign) => sign * (_value - _baseline) < 0;

    /// <summary>An earlier value of the same series as whole numbers beside these; false where they do not tell it.</summary>
    public bool TryTrend(in Figure earlier, Unit unit, FigureReading reading, out ScaledTrend trend)
    {
        bool fits = RoundedNumber.TryOf(earlier, unit, reading, out RoundedNumber number) && number.Scale <= _scale && number.Fits(_scale);
        trend = fits ? new ScaledTrend(number.At(_scale)) : default;
        return fits;
    }

    /// <summary>
    /// The signs that the change since an earlier value can have in the wanted direction, the least and the greatest, and the one as
    /// written.
    /// </summary>
    public (int Least, int Written, int Greatest) SignsSince(in ScaledTrend earlier, int sign)
    {
        int least = _least.CompareTo(earlier.High), greatest = _most.CompareTo(earlier.Low);
        return sign > 0
            ? (least, _value.CompareTo(earlier.Value), greatest)
            : (-greatest, earlier.Value.CompareTo(_value), -least);
    }

    /// <summary>
    /// The share of what is left to the threshold that the mean change since an earlier value covers in a time: (v − f)·m / (n·(T − v)).
    /// </summary>
    /// <param name="earlier">f.</param>
    /// <param name="sign">1 where more is wanted, −1 where less.</param>
    /// <param name="elapsed">n, the months since it.</param>
    /// <param name="remaining">m, the months left.</param>
    /// <param name="covered">The share with its ends.</param>
    /// <returns>False where a baseline leaves nothing to cover, or the numbers are long.</returns>
    public bool TryCovered(in ScaledTrend earlier, int sign, int elapsed, int remaining, out Measure covered)
    {
        covered = default;
        if (!TryCovered(_value, earlier.Value, _baseline, elapsed, remaining, sign, out decimal point))
            return false;
        if (IsPoint && earlier.IsPoint)
        {
            covered = Measure.Exactly(point);
            return true;
        }

        (long worst, long best) = sign > 0 ? (earlier.Low, earlier.High) : (earlier.High, earlier.Low);
        if (!TryCoveredEnd(best, elapsed, remaining, sign, isLeast: true, out decimal low)
            || !TryCoveredEnd(worst, elapsed, remaining, sign, isLeast: false, out decimal high))
            return false;
        covered = Ordered(low, point, high);
        return true;
    }

    /// <summary>
    /// The least or the greatest share since an earlier value. From one short of the goal it grows with the value, from one
    /// beyond it falls; what is gained covers least of the longest distance, what is lost loses most by the shortest.
    /// </summary>
    private bool TryCoveredEnd(long earlier, int elapsed, int remaining, int sign, bool isLeast, out decimal share)
    {
        (long worst, long best) = sign > 0 ? (_least, _most) : (_most, _least);
        (long nearest, long farthest) = sign > 0 ? (_from, _to) : (_to, _from);
        bool isShort = sign * Left(earlier, nearest) >= 0;
        share = 0m;
        if (!isShort && sign * Left(earlier, farthest) > 0)
            return false;
        long value = isShort == isLeast ? worst : best, baseline = (sign * (value - earlier) >= 0) == isLeast ? farthest : nearest;
        return TryCovered(value, earlier, baseline, elapsed, remaining, sign, out share);
    }

    private bool TryCovered(long value, long earlier, long baseline, int elapsed, int remaining, int sign, out decimal share)
    {
        long left = Left(value, baseline), gone = value - earlier, factor = Tens * remaining;
        share = 0m;
        if (sign * left <= 0 || !DecimalQuotient.Fits(gone, factor) || !DecimalQuotient.Fits(left, elapsed))
            return false;
        share = DecimalQuotient.Of(gone * factor, left * elapsed);
        return true;
    }
}
