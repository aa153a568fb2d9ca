using System.Numerics;

namespace Indicators.EntityFrameworkCore;

/// <summary>The sum of the amounts of one factor.</summary>
internal sealed class FactorSum
{
    public BigInteger Numerator { get; init; }

    public BigInteger Denominator { get; init; }

    public string? Amounts { get; init; }

    public FigureSum AddTo(FigureSum sum) => Amounts is null
        ? sum
        : sum.Merge(FigureSum.Parse(Amounts).Times(Rational.Create(Numerator, Denominator)));
}
