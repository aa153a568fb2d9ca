using System.Globalization;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// A number and the range it may lie in: a published value as calculations take it, and what an assessment gives. The value
/// is that of the figures as written, the range what rounding and bound words leave. Any of the three may be absent:
/// 超50万辆 has a lower end and no value.
/// </summary>
/// <remarks>Shares are plain numbers: 0.5 is 50 %. The default value is absent altogether.</remarks>
public readonly record struct Measure
{
    private readonly Interval _range;
    private readonly decimal _value;
    private readonly bool _hasValue;

    /// <summary>Creates a measure with closed ends.</summary>
    /// <param name="value">The value from the numbers themselves; null where a bound word leaves none.</param>
    /// <param name="low">The least it can be; null where nothing bounds it from below.</param>
    /// <param name="high">The most it can be; null where nothing bounds it from above.</param>
    [JsonConstructor]
    public Measure(decimal? value, decimal? low, decimal? high)
        : this(value, new Interval(low, high))
    {
    }

    internal Measure(decimal? value, in Interval range)
    {
        _range = range;
        _value = value.GetValueOrDefault();
        _hasValue = value is not null;
    }

    /// <summary>The value from the numbers themselves; null where a bound word leaves none.</summary>
    [JsonPropertyName("value")]
    public decimal? Value => _hasValue ? _value : null;

    /// <summary>The least it can be; null where nothing bounds it from below.</summary>
    [JsonPropertyName("low")]
    public decimal? Low => _range.Low;

    /// <summary>The most it can be; null where nothing bounds it from above.</summary>
    [JsonPropertyName("high")]
    public decimal? High => _range.High;

    /// <summary>The range: every number it can be, with whether its ends belong to it.</summary>
    [JsonIgnore]
    public Interval Range => _range;

    /// <summary>True where nothing is known.</summary>
    [JsonIgnore]
    public bool IsAbsent => !_hasValue && _range.IsEverything;

    /// <summary>True where the range is a single number.</summary>
    [JsonIgnore]
    public bool IsExact => _range.IsPoint;

    [JsonIgnore]
    internal bool IsLowOpen => _range.IsLowOpen;

    [JsonIgnore]
    internal bool IsHighOpen => _range.IsHighOpen;

    /// <summary>True where the range is its number and nothing else.</summary>
    [JsonIgnore]
    internal bool IsPoint => _hasValue && _range.IsPoint && _range.Low == _value;

    /// <summary>A number known exactly.</summary>
    public static Measure Exactly(decimal value) => new(value, Interval.Exactly(value));

    /// <summary>A measure by its ends.</summary>
    /// <param name="low">The lower end; null where there is none.</param>
    /// <param name="high">The upper end; null where there is none.</param>
    /// <param name="value">The number itself, between them; null where there is none.</param>
    /// <param name="isLowOpen">Whether the lower end is not part of the range.</param>
    /// <param name="isHighOpen">Whether the upper end is not part of the range.</param>
    /// <exception cref="ArgumentException">The ends are in the wrong order, or the number is not between them.</exception>
    public static Measure Between(decimal? low, decimal? high, decimal? value = null, bool isLowOpen = false, bool isHighOpen = false) =>
        value < low || value > high
            ? throw new ArgumentException($"The number {value} is not between {low} and {high}.", nameof(value))
            : new Measure(value, Interval.Between(low, high, isLowOpen, isHighOpen));

    /// <summary>
    /// The measure as a percentage with one decimal: 19.2%, ≥66.7% where only one end is known, – where absent. For display; 100.0% is
    /// never reached by rounding up.
    /// </summary>
    public string ToPercentText() => MeasureText.Percent(this);

    /// <summary>The measure as percentage points with a sign and one decimal: -0.8.</summary>
    public string ToPointsText() => MeasureText.Points(this);

    /// <summary>The same number; whether its ends belong to the range is dropped.</summary>
    internal Measure WithClosedEnds() => new(Value, Low, High);

    /// <summary>The measure with another lower end, closed.</summary>
    internal Measure WithLow(decimal? low) => new(Value, low, High);

    /// <summary>The measure with another upper end, closed.</summary>
    internal Measure WithHigh(decimal? high) => new(Value, Low, high);

    /// <summary>The measure on the other side of zero: from −high to −low.</summary>
    internal Measure Negated() => new(-Value, -_range);

    /// <summary>Both together; an end beyond what a decimal holds is none.</summary>
    internal Measure Plus(Measure other) => new(CheckedDecimal.Plus(Value, other.Value), _range + other._range);

    /// <summary>The measure times a number.</summary>
    internal Measure Times(decimal factor) => new(CheckedDecimal.Times(Value, factor), _range.Times(factor));

    /// <summary>The measure less a number, its ends closed.</summary>
    internal Measure Minus(decimal number) =>
        new(CheckedDecimal.Minus(Value, number), CheckedDecimal.Minus(Low, number), CheckedDecimal.Minus(High, number));

    /// <summary>The measure over a positive number, its ends closed.</summary>
    internal Measure Over(decimal number) =>
        new(CheckedDecimal.Over(Value, number), CheckedDecimal.Over(Low, number), CheckedDecimal.Over(High, number));

    /// <summary>A measure with number and both ends, far from what a decimal ends at, less a number of that kind.</summary>
    internal Measure Less(decimal number) => IsPoint ? Exactly(_value - number)
        : new(_value - number, new Interval(_range.Low.GetValueOrDefault() - number, _range.High.GetValueOrDefault() - number));

    /// <summary>The same over a positive number of that kind.</summary>
    internal Measure By(decimal number) => IsPoint ? Exactly(_value / number)
        : new(_value / number, new Interval(_range.Low.GetValueOrDefault() / number, _range.High.GetValueOrDefault() / number));

    /// <summary>The measure less another that does not depend on the same figures, its ends closed; absent where either is.</summary>
    internal Measure MinusOther(Measure other) => IsAbsent || other.IsAbsent
        ? default
        : new Measure(CheckedDecimal.Minus(Value, other.Value), CheckedDecimal.Minus(Low, other.High),
            CheckedDecimal.Minus(High, other.Low));

    /// <summary>A number over the measure; an end absent where the measure may be zero there.</summary>
    internal Measure Under(decimal number)
    {
        decimal? Quotient(decimal? divisor) => divisor > 0m ? CheckedDecimal.Over(number, divisor) : null;
        return Low < 0m ? default : new Measure(Quotient(Value), Quotient(High), Quotient(Low));
    }

    /// <summary>Value and range, the same in every culture: <c>0.5 [0.4, 0.6]</c>; a dash for a value that is absent.</summary>
    public override string ToString() => $"{Value?.ToString(CultureInfo.InvariantCulture) ?? "–"} {_range}";
}
