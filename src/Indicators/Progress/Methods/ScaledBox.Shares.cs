using NodaTime;

namespace Indicators.Progress.Methods;

/// <content>What is a quotient of differences: completion, lead and index, pace and projection, in decimals.</content>
internal readonly partial struct ScaledBox
{
    private const int ThousandYears = 12_000;

    /// <summary>M1, as <see cref="Methods.Completion"/> has it.</summary>
    public Measure Completion()
    {
        decimal point = Share(_value, _baseline);
        if (IsPoint)
            return Measure.Exactly(point);
        (decimal low, decimal high) = Shares();
        return Ordered(low, point, high);
    }

    /// <summary>M5: the amount a year.</summary>
    public Measure RequiredPace(int remaining)
    {
        decimal point = Pace(_value, _baseline, remaining);
        return IsPoint ? Measure.Exactly(point) : Ordered(Pace(_most, _from, remaining), point, Pace(_least, _to, remaining));
    }

    /// <summary>M5: the pace needed over the pace so far; without ends where rounding leaves open whether the value moved at all.</summary>
    public Measure Acceleration(int elapsed, int remaining)
    {
        if (_value == _baseline)
            return default;
        decimal point = Factor(_value, _baseline, elapsed, remaining);
        if (IsPoint)
            return Measure.Exactly(point);
        if (_least <= _to && _most >= _from)
            return new Measure(point, null, null);
        bool isUp = SignOfWay > 0;
        long slow = isUp ? _least : _most, fast = isUp ? _most : _least;
        long atFast = Turn(fast) > 0 ? _from : _to, atSlow = Turn(slow) > 0 ? _to : _from;
        return Ordered(Factor(fast, atFast, elapsed, remaining), point, Factor(slow, atSlow, elapsed, remaining));
    }

    /// <summary>M6: the value at the due date, on a line.</summary>
    public Measure Projected(int elapsed, int remaining)
    {
        decimal point = OnALine(_value, _baseline, elapsed, remaining);
        return IsPoint ? Measure.Exactly(point)
            : Ordered(OnALine(_least, _to, elapsed, remaining), point, OnALine(_most, _from, elapsed, remaining));
    }

    /// <summary>M6: the end of the month in which the figures as written reach the threshold; null where they do not in a thousand
    /// years.</summary>
    /// <param name="isFloor">True of a goal met from the threshold up.</param>
    /// <param name="elapsed">n.</param>
    /// <param name="observed">The last day of the value's period.</param>
    public LocalDate? ProjectedDate(bool isFloor, int elapsed, LocalDate observed)
    {
        long left = Left(_value, _baseline), gone = _value - _baseline;
        if (isFloor ? left <= 0 || gone <= 0 : left >= 0 || gone >= 0)
            return null;
        (Int128 months, Int128 rest) = Int128.DivRem((Int128)Math.Abs(left) * elapsed, (Int128)Math.Abs(gone) * Tens);
        if (rest != 0)
            months++;
        return months <= ThousandYears && observed.Year <= 8000 ? observed.PlusDays(1).PlusMonths((int)months).PlusDays(-1) : null;
    }

    /// <summary>The sign of T(v) − v: where it is positive, what moves like a share of the way falls as the baseline rises.</summary>
    private long Turn(long value) => Way(value);

    private (decimal Low, decimal High) Shares()
    {
        bool isUp = SignOfWay > 0;
        long low = isUp ? _least : _most, high = isUp ? _most : _least;
        return (Share(low, Turn(low) > 0 ? _to : _from), Share(high, Turn(high) > 0 ? _from : _to));
    }

    private decimal Share(long value, long baseline) => DecimalQuotient.Of((value - baseline) * Tens, Way(baseline));

    private decimal Pace(long value, long baseline, int remaining) =>
        AmountOver(Left(value, baseline), _scale + _slopeScale, CivilCalendar.MonthsOfYear, remaining);

    private decimal Factor(long value, long baseline, int elapsed, int remaining)
    {
        long left = Left(value, baseline), gone = value - baseline, divisor = Tens * remaining;
        return DecimalQuotient.Fits(left, elapsed) && DecimalQuotient.Fits(gone, divisor)
            ? DecimalQuotient.Of(left * elapsed, gone * divisor)
            : (decimal)left * elapsed / ((decimal)gone * divisor);
    }

    private decimal OnALine(long value, long baseline, int elapsed, int remaining) =>
        Amount(value, _scale) + AmountOver(value - baseline, _scale, remaining, elapsed);

    /// <summary>An amount of so many decimals times one number over another.</summary>
    private static decimal AmountOver(long number, int scale, int factor, int divisor)
    {
        if (!DecimalQuotient.Fits(number, factor))
            return Amount(number, scale) * factor / divisor;
        long product = number * factor;
        (long whole, long rest) = Math.DivRem(product, divisor);
        if (rest == 0)
            return Amount(whole, scale);
        // A half of the last digit is common: the years that are left are whole ones.
        if (DecimalQuotient.Fits(whole, 10) && rest * 10 % divisor == 0)
            return Amount((whole * 10) + (rest * 10 / divisor), scale + 1);
        return scale < PowersOfTen.Length && DecimalQuotient.Fits(divisor, PowersOfTen[scale])
            && DecimalQuotient.TryOf(product, divisor * PowersOfTen[scale], out decimal quotient)
            ? quotient
            : Amount(product, scale) / divisor;
    }

    private static decimal Amount(long number, int scale)
    {
        ulong size = (ulong)Math.Abs(number);
        return new decimal(unchecked((int)size), (int)(size >> 32), 0, number < 0, (byte)scale);
    }
}
