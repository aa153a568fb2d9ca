using System.Text;

namespace Indicators;

/// <summary>
/// A range of quantities: two ends, each open, closed or absent. Never empty.
/// </summary>
/// <remarks>Equal when the ends are equal quantities of the same kind. The default value is the range of all plain numbers.</remarks>
/// <example><code>Figure.Parse("超50万辆").Range.ToString() // (50万辆, +∞)</code></example>
public readonly struct QuantityRange : IEquatable<QuantityRange>
{
    private readonly decimal _low;
    private readonly decimal _high;
    private readonly Unit? _unit;
    private readonly IntervalEnds _ends;

    internal QuantityRange(Unit unit, decimal? low, bool lowIncluded, decimal? high, bool highIncluded)
    {
        _unit = unit;
        _low = low ?? 0m;
        _high = high ?? 0m;
        _ends = (low is null ? IntervalEnds.None : lowIncluded ? IntervalEnds.HasLow : IntervalEnds.HasLow | IntervalEnds.LowOpen)
            | (high is null ? IntervalEnds.None : highIncluded ? IntervalEnds.HasHigh : IntervalEnds.HasHigh | IntervalEnds.HighOpen);
    }

    /// <summary>The unit both ends are in.</summary>
    public Unit Unit => _unit ?? Unit.One;

    /// <summary>The lower end, or null where there is none.</summary>
    public Quantity? Low => HasLow ? new Quantity(_low, Unit) : null;

    /// <summary>The upper end, or null where there is none.</summary>
    public Quantity? High => HasHigh ? new Quantity(_high, Unit) : null;

    /// <summary>True where there is a lower end.</summary>
    public bool HasLow => (_ends & IntervalEnds.HasLow) != 0;

    /// <summary>True where there is an upper end.</summary>
    public bool HasHigh => (_ends & IntervalEnds.HasHigh) != 0;

    /// <summary>True where the lower end exists and belongs to the range.</summary>
    public bool LowIncluded => (_ends & (IntervalEnds.HasLow | IntervalEnds.LowOpen)) == IntervalEnds.HasLow;

    /// <summary>True where the upper end exists and belongs to the range.</summary>
    public bool HighIncluded => (_ends & (IntervalEnds.HasHigh | IntervalEnds.HighOpen)) == IntervalEnds.HasHigh;

    /// <summary>True for a single quantity.</summary>
    public bool IsPoint => LowIncluded && HighIncluded && _low == _high;

    /// <summary>All quantities of a unit's dimension.</summary>
    public static QuantityRange All(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new QuantityRange(unit, null, false, null, false);
    }

    /// <summary>A single quantity.</summary>
    public static QuantityRange Point(Quantity value) => new(value.Unit, value.Amount, true, value.Amount, true);

    /// <summary>A range by its ends.</summary>
    /// <param name="low">The lower end; null for none.</param>
    /// <param name="high">The upper end; null for none.</param>
    /// <param name="lowIncluded">Whether the lower end belongs to the range.</param>
    /// <param name="highIncluded">Whether the upper end belongs to the range.</param>
    /// <exception cref="ArgumentException">Both ends are missing, or the range would be empty.</exception>
    /// <exception cref="DimensionMismatchException">The ends are of different dimensions.</exception>
    public static QuantityRange Between(Quantity? low, Quantity? high, bool lowIncluded = true, bool highIncluded = true)
    {
        if (low is null && high is null)
            throw new ArgumentException("A range without ends needs a unit; use All(unit).");
        if (low is { } a && high is { } b)
        {
            int order = a.CompareTo(b);
            if (order > 0 || (order == 0 && !(lowIncluded && highIncluded)))
                throw new ArgumentException($"The range from {a} to {b} is empty.");
        }

        Unit unit = (low ?? high)!.Value.Unit;
        if (high is { } upper && !upper.TryIn(unit, out _))
            unit = upper.Unit;
        return new QuantityRange(unit, low?.In(unit).Amount, lowIncluded, high?.In(unit).Amount, highIncluded);
    }

    /// <summary>True where a quantity lies in the range.</summary>
    /// <exception cref="DimensionMismatchException">It is of another dimension.</exception>
    public bool Contains(Quantity value)
    {
        if (value.Dimension != Unit.Dimension)
            throw new DimensionMismatchException(value.Unit, Unit, "Comparison with a range");
        if (HasLow)
        {
            int order = value.CompareTo(new Quantity(_low, Unit));
            if (order < 0 || (order == 0 && !LowIncluded))
                return false;
        }

        if (!HasHigh)
            return true;
        int above = value.CompareTo(new Quantity(_high, Unit));
        return above < 0 || (above == 0 && HighIncluded);
    }

    /// <summary>True where every quantity of the other range lies in this one.</summary>
    /// <exception cref="DimensionMismatchException">It is of another dimension.</exception>
    public bool Encloses(QuantityRange other) => CompareLow(this, other) <= 0 && CompareHigh(this, other) >= 0;

    /// <summary>True where the two ranges have a quantity in common.</summary>
    /// <exception cref="DimensionMismatchException">They are of different dimensions.</exception>
    public bool Overlaps(QuantityRange other)
    {
        QuantityRange low = CompareLow(this, other) >= 0 ? this : other;
        QuantityRange high = CompareHigh(this, other) <= 0 ? this : other;
        if (!low.HasLow || !high.HasHigh)
            return true;
        int order = new Quantity(low._low, low.Unit).CompareTo(new Quantity(high._high, high.Unit));
        return order < 0 || (order == 0 && low.LowIncluded && high.HighIncluded);
    }

    /// <summary>What two ranges have in common; false where that is nothing.</summary>
    /// <exception cref="DimensionMismatchException">They are of different dimensions.</exception>
    /// <exception cref="InexactConversionException">The two ends that remain have no unit in common in which both are finite numbers: a
    /// third and a seventh.</exception>
    public bool TryIntersect(QuantityRange other, out QuantityRange common)
    {
        QuantityRange low = CompareLow(this, other) >= 0 ? this : other;
        QuantityRange high = CompareHigh(this, other) <= 0 ? this : other;
        common = low;
        if (!Overlaps(other))
            return false;
        if (low.HasLow || high.HasHigh)
            common = Between(low.Low, high.High, low.LowIncluded, high.HighIncluded);
        return true;
    }

    /// <summary>The range in another unit, exactly.</summary>
    /// <exception cref="DimensionMismatchException">The unit is of another dimension.</exception>
    /// <exception cref="InexactConversionException">An end cannot be written in that unit.</exception>
    public QuantityRange In(Unit unit) =>
        new(unit, Low?.In(unit).Amount, LowIncluded, High?.In(unit).Amount, HighIncluded);

    /// <summary>
    /// The range as plain numbers of a unit, to 24 decimals where an end cannot be written in it; an end that is more than a decimal holds
    /// is none.
    /// </summary>
    internal Interval IntervalIn(Unit unit) => ReferenceEquals(_unit, unit)
        ? new Interval(_low, _high, _ends)
        : new(Low?.AmountOrNull(unit), High?.AmountOrNull(unit), HasLow && !LowIncluded, HasHigh && !HighIncluded);

    /// <summary>True for the same ends.</summary>
    public static bool operator ==(QuantityRange left, QuantityRange right) => left.Equals(right);

    /// <summary>True for different ends.</summary>
    public static bool operator !=(QuantityRange left, QuantityRange right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(QuantityRange other) =>
        _ends == other._ends && Unit.Dimension == other.Unit.Dimension && Low == other.Low && High == other.High;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is QuantityRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_ends, Low, High, Unit.Dimension);

    /// <summary>Interval notation: <c>[8.55万家, 8.65万家]</c>, <c>(50万辆, +∞)</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(LowIncluded ? '[' : '(').Append(Low?.ToString() ?? "-∞");
        text.Append(", ").Append(High?.ToString() ?? "+∞").Append(HighIncluded ? ']' : ')');
        return text.ToString();
    }

    /// <summary>Orders lower ends: none first, then by quantity, closed before open.</summary>
    private static int CompareLow(QuantityRange a, QuantityRange b)
    {
        RequireSame(a, b);
        if (!a.HasLow || !b.HasLow)
            return a.HasLow.CompareTo(b.HasLow);
        int order = new Quantity(a._low, a.Unit).CompareTo(new Quantity(b._low, b.Unit));
        return order != 0 ? order : b.LowIncluded.CompareTo(a.LowIncluded);
    }

    /// <summary>Orders upper ends: by quantity, open before closed, none last.</summary>
    private static int CompareHigh(QuantityRange a, QuantityRange b)
    {
        if (!a.HasHigh || !b.HasHigh)
            return b.HasHigh.CompareTo(a.HasHigh);
        int order = new Quantity(a._high, a.Unit).CompareTo(new Quantity(b._high, b.Unit));
        return order != 0 ? order : a.HighIncluded.CompareTo(b.HighIncluded);
    }

    private static void RequireSame(QuantityRange a, QuantityRange b)
    {
        if (a.Unit.Dimension != b.Unit.Dimension)
            throw new DimensionMismatchException(a.Unit, b.Unit, "Comparison of ranges");
    }
}
