using System.Globalization;

namespace Indicators;

/// <summary>
/// A range of plain numbers in one unit: two ends, each open, closed or absent. What every calculation with published
/// figures works on.
/// </summary>
/// <remarks>
/// Whatever is lost on the way makes it wider, never narrower: a digit that is lost moves an end outward, by a width that is
/// kept with it, and an end beyond what a decimal holds is absent. The default value is every number.
/// </remarks>
/// <example><code>Interval.Between(8.55m, 8.65m).Contains(8.6m) // true</code></example>
public readonly partial record struct Interval
{
    private readonly decimal _low;
    private readonly decimal _high;
    private readonly IntervalEnds _ends;
    private readonly EndWidth _lowWidth;
    private readonly EndWidth _highWidth;

    internal Interval(decimal? low, decimal? high, bool isLowOpen = false, bool isHighOpen = false)
    {
        _low = low.GetValueOrDefault();
        _high = high.GetValueOrDefault();
        _ends = (low is null ? IntervalEnds.None : isLowOpen ? IntervalEnds.HasLow | IntervalEnds.LowOpen : IntervalEnds.HasLow)
            | (high is null ? IntervalEnds.None : isHighOpen ? IntervalEnds.HasHigh | IntervalEnds.HighOpen : IntervalEnds.HasHigh);
    }

    private Interval(IntervalEnd low, IntervalEnd high, bool isLowOpen = false, bool isHighOpen = false)
        : this(low.Value, high.Value, isLowOpen, isHighOpen)
    {
        _lowWidth = low.Width;
        _highWidth = high.Width;
    }

    /// <param name="low">The lower end; 0 where there is none.</param>
    /// <param name="high">The upper end; 0 where there is none.</param>
    /// <param name="ends">Which there are.</param>
    internal Interval(decimal low, decimal high, IntervalEnds ends)
    {
        _low = low;
        _high = high;
        _ends = ends;
    }

    /// <summary>The lower end; null where there is none.</summary>
    public decimal? Low => (_ends & IntervalEnds.HasLow) != 0 ? _low : null;

    /// <summary>The upper end; null where there is none.</summary>
    public decimal? High => (_ends & IntervalEnds.HasHigh) != 0 ? _high : null;

    /// <summary>True where there is a lower end and it is not part of the range.</summary>
    public bool IsLowOpen => (_ends & IntervalEnds.LowOpen) != 0;

    /// <summary>True where there is an upper end and it is not part of the range.</summary>
    public bool IsHighOpen => (_ends & IntervalEnds.HighOpen) != 0;

    /// <summary>True for a single number.</summary>
    public bool IsPoint => _ends == IntervalEnds.Both && _low == _high;

    /// <summary>How far the lower end may lie below the true one; zero where it is the true one.</summary>
    internal decimal LowWidth => _lowWidth.Value;

    /// <summary>How far the upper end may lie above the true one; zero where it is the true one.</summary>
    internal decimal HighWidth => _highWidth.Value;

    /// <summary>True where no digit was lost on the way to it.</summary>
    internal bool IsOfExactEnds => _lowWidth.IsNone && _highWidth.IsNone;

    /// <summary>True where both ends are there.</summary>
    internal bool IsBounded => (_ends & IntervalEnds.Both) == IntervalEnds.Both;

    /// <summary>True where nothing bounds it.</summary>
    internal bool IsEverything => (_ends & IntervalEnds.Both) == 0;

    internal bool IsPositive => (_ends & IntervalEnds.HasLow) != 0 && (_low > 0m || (_low == 0m && IsLowOpen));

    internal bool IsNotNegative => (_ends & IntervalEnds.HasLow) != 0 && _low >= 0m;

    /// <summary>A single number.</summary>
    public static Interval Exactly(decimal value) => new(value, value, IntervalEnds.Both);

    /// <summary>A range by its ends.</summary>
    /// <param name="low">The lower end; null for none.</param>
    /// <param name="high">The upper end; null for none.</param>
    /// <param name="isLowOpen">Whether the lower end is not part of the range.</param>
    /// <param name="isHighOpen">Whether the upper end is not part of the range.</param>
    /// <exception cref="ArgumentException">The ends are in the wrong order.</exception>
    public static Interval Between(decimal? low, decimal? high, bool isLowOpen = false, bool isHighOpen = false) => low > high
        ? throw new ArgumentException($"The lower end {low} is above the upper end {high}; swap them.", nameof(low))
        : new Interval(low, high, isLowOpen, isHighOpen);

    /// <summary>True where a number lies in the range.</summary>
    public bool Contains(decimal value) =>
        ((_ends & IntervalEnds.HasLow) == 0 || value > _low || (value == _low && !IsLowOpen))
        && ((_ends & IntervalEnds.HasHigh) == 0 || value < _high || (value == _high && !IsHighOpen));

    /// <summary>Interval notation: <c>[8.55, 8.65)</c>, <c>(50, +∞)</c>.</summary>
    public override string ToString()
    {
        string low = Low is { } least ? (IsLowOpen ? "(" : "[") + least.ToString(CultureInfo.InvariantCulture) : "(-∞";
        return Low is null && High is null ? "(-∞, +∞)"
            : High is { } most ? $"{low}, {most.ToString(CultureInfo.InvariantCulture)}{(IsHighOpen ? ')' : ']')}"
            : low + ", +∞)";
    }
}
