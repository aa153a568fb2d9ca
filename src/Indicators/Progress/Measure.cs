using System.Text.Json.Serialization;
using Indicators.Derivation;

namespace Indicators.Progress;

/// <summary>
/// One number an assessment gives: the value from the figures as written, and the range that rounding and bound words
/// leave for it. Any of the three may be absent: 超50万辆 leaves a completion without a value but with a lower end.
/// </summary>
/// <param name="Value">The value from the numbers themselves; null where a bound word leaves none.</param>
/// <param name="Low">The least it can be; null where nothing bounds it from below.</param>
/// <param name="High">The most it can be; null where nothing bounds it from above.</param>
/// <remarks>Shares are plain numbers: 0.5 is 50 %. The default value is absent altogether.</remarks>
public readonly record struct Measure(
    [property: JsonPropertyName("value")] decimal? Value,
    [property: JsonPropertyName("low")] decimal? Low,
    [property: JsonPropertyName("high")] decimal? High)
{
    /// <summary>True where nothing is known.</summary>
    [JsonIgnore]
    public bool IsAbsent => Value is null && Low is null && High is null;

    /// <summary>True where the range is a single number.</summary>
    [JsonIgnore]
    public bool IsExact => Low is not null && Low == High;

    /// <summary>A number known exactly.</summary>
    public static Measure Exactly(decimal value) => new(value, value, value);

    /// <summary>The measure as a percentage with one decimal: 19.2%, ≥66.7% where only one end is known, – where absent. For display; 100.0% is never reached by rounding up.</summary>
    public string ToPercentText() => MeasureText.Percent(this);

    /// <summary>The measure as percentage points with a sign and one decimal: -0.8.</summary>
    public string ToPointsText() => MeasureText.Points(this);

    /// <summary>A range as a measure. Whether its ends belong to it is dropped.</summary>
    internal static Measure Of(ValueRange range) => new(range.Point, range.Low, range.High);

    /// <summary>The measure less a number.</summary>
    internal Measure Minus(decimal number) => new(CheckedDecimal.Minus(Value, number), CheckedDecimal.Minus(Low, number), CheckedDecimal.Minus(High, number));

    /// <summary>The measure over a positive number.</summary>
    internal Measure Over(decimal number) => new(CheckedDecimal.Over(Value, number), CheckedDecimal.Over(Low, number), CheckedDecimal.Over(High, number));

    /// <summary>The measure less another; absent where either is.</summary>
    internal Measure MinusOther(Measure other) => IsAbsent || other.IsAbsent
        ? default
        : new Measure(CheckedDecimal.Minus(Value, other.Value), CheckedDecimal.Minus(Low, other.High), CheckedDecimal.Minus(High, other.Low));

    /// <summary>A number over the measure; an end absent where the measure may be zero there.</summary>
    internal Measure Under(decimal number)
    {
        decimal? Quotient(decimal? divisor) => divisor > 0m ? CheckedDecimal.Over(number, divisor) : null;
        return Low < 0m ? default : new Measure(Quotient(Value), Quotient(High), Quotient(Low));
    }

    /// <summary>The measure less another that does not depend on the same figures.</summary>
    internal static Measure Between(ValueRange left, ValueRange right) => new(
        CheckedDecimal.Minus(left.Point, right.Point),
        CheckedDecimal.Minus(left.Low, right.High),
        CheckedDecimal.Minus(left.High, right.Low));
}
