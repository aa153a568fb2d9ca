namespace Indicators.Tests.Validation.Mutations;

/// <summary>The numbers between two exact ends; an end that is null is infinite. Ends count as included: that is the milder reading.</summary>
internal readonly record struct Interval(Rational? Low, Rational? High)
{
    public static Interval Everything => new(null, null);

    public static Interval Point(Rational value) => new(value, value);

    /// <summary>What a figure may be, rounding and truncation allowed, in a unit.</summary>
    public static Interval Of(QuantityRange range, Unit unit) =>
        new(range.Low is { } low ? low.RationalIn(unit) : null, range.High is { } high ? high.RationalIn(unit) : null);

    public bool Meets(Interval other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>True where every number here is less than every number there.</summary>
    public bool IsBelow(Interval other) => High is { } high && other.Low is { } low && high < low;

    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    public static Interval operator -(Interval a, Interval b) => new(a.Low - b.High, a.High - b.Low);

    /// <summary>The product where neither can be negative; everything otherwise, so that nothing is concluded from it.</summary>
    public static Interval operator *(Interval a, Interval b) =>
        a.Low is { Sign: >= 0 } low && b.Low is { Sign: >= 0 } other ? new(low * other, a.High * b.High) : Everything;

    /// <summary>Taken times something above 0.</summary>
    public Interval Scale(Rational factor) => new(Low * factor, High * factor);

    public Interval Power(int exponent)
    {
        Interval product = Point(Rational.One);
        for (int i = 0; i < exponent; i++)
            product *= this;
        return product;
    }
}
