namespace Indicators;

public readonly partial struct Figure
{
    /// <summary>
    /// The figure with the other sign: 下降8.7% is a growth of −8.7%. Resolution and width stay; a bound turns round with the
    /// number (a fall of more than 8.7% is a growth below −8.7%), a range with its ends; the literal is dropped.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <example><code>-Figure.Parse("超8.7%") // 不足-8.7%</code></example>
    public static Figure operator -(Figure figure)
    {
        FigureDetail form = figure.Form.WithBound(Mirrored(figure.Bound));
        // 0 - x, for a decimal keeps the sign of a zero.
        return figure.Form.Upper is { } upper
            ? new Figure(0m - upper, figure.Unit, form.WithUpper(0m - figure._amount))
            : new Figure(0m - figure._amount, figure.Unit, form);
    }

    /// <summary>The figure with the other sign.</summary>
    public Figure Negate() => -this;

    /// <summary>Near and 多 are told from zero outwards, and need no turning.</summary>
    private static Bound Mirrored(Bound bound) => bound switch
    {
        Bound.Above => Bound.Below,
        Bound.Below => Bound.Above,
        Bound.AtLeast => Bound.AtMost,
        Bound.AtMost => Bound.AtLeast,
        _ => bound,
    };
}
