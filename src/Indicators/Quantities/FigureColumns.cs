using System.Numerics;

namespace Indicators;

/// <summary>
/// A figure as the columns of a database table: its literal, from which it is read back, and beside it what a database needs to
/// filter, order and sum it without losing a digit.
/// </summary>
/// <remarks>
/// <para>
/// <see cref="OrderKey"/>, <see cref="LowKey"/> and <see cref="HighKey"/> are ASCII texts that sort byte by byte as the exact
/// quantities do, in whatever units these are written: collation <c>BINARY</c> on SQLite (the default), <c>"C"</c> on PostgreSQL.
/// Equal quantities have equal keys: 15亩 and 1公顷. Compare keys within one dimension only.
/// </para>
/// <para>
/// The exact value in the dimension's unit is <see cref="Amount"/> × <see cref="FactorNumerator"/> ÷
/// <see cref="FactorDenominator"/>. It is not a column, because 1亩 (2000/3 m²) has no decimal. Rows of one factor are summed by
/// their amounts: <c>numeric</c> on PostgreSQL, where it is exact. SQLite's own <c>sum</c> is not: <see cref="FigureSum"/> is, and it
/// sums rows of several factors too.
/// </para>
/// </remarks>
/// <example><code>
/// FigureColumns row = FigureColumns.Of(Figure.Parse("超8.60亩"));
/// Figure again = row.ToFigure(UnitSet.Standard);
/// string limit = FigureColumns.KeyOf(Quantity.Parse("1公顷")); // … where order_key &lt; @limit
/// </code></example>
public sealed record FigureColumns
{
    private FigureColumns(Figure figure, QuantityRange range)
    {
        Literal = figure.Literal;
        Amount = figure.Amount;
        UnitCode = figure.Unit.Code;
        Rational factor = figure.Unit.Factor;
        FactorNumerator = factor.Numerator;
        FactorDenominator = factor.Denominator;
        OrderKey = KeyOf(figure.Quantity);
        LowKey = range.Low is { } low ? KeyOf(low) : null;
        HighKey = range.High is { } high ? KeyOf(high) : null;
        LowIncluded = range.LowIncluded;
        HighIncluded = range.HighIncluded;
    }

    /// <summary>The figure as published: <c>超8.60万家</c>. What it is read back from.</summary>
    public string Literal { get; }

    /// <summary>The amount as written, trailing zeros included; of a range its lower end.</summary>
    public decimal Amount { get; }

    /// <summary>The code of the unit's row, <c>yuan</c> for 亿元: the scale is in the factor.</summary>
    public string UnitCode { get; }

    /// <summary>The numerator of the unit's exact factor to the unit of its dimension, scale included.</summary>
    public BigInteger FactorNumerator { get; }

    /// <summary>The denominator of the unit's exact factor: 3 for 亩.</summary>
    public BigInteger FactorDenominator { get; }

    /// <summary>Sorts byte by byte as the exact quantity does.</summary>
    public string OrderKey { get; }

    /// <summary>The key of the lower end of <see cref="Figure.Range"/>; null where there is none.</summary>
    public string? LowKey { get; }

    /// <summary>The key of the upper end of <see cref="Figure.Range"/>; null where there is none.</summary>
    public string? HighKey { get; }

    /// <summary>True where the lower end exists and belongs to the range.</summary>
    public bool LowIncluded { get; }

    /// <summary>True where the upper end exists and belongs to the range.</summary>
    public bool HighIncluded { get; }

    /// <summary>The columns of a figure.</summary>
    /// <exception cref="InexactConversionException">An end of its range has more digits than can be kept.</exception>
    public static FigureColumns Of(Figure figure) => new(figure, figure.Range);

    /// <summary>
    /// The key that a quantity has in <see cref="OrderKey"/>: the limit of a filter, such as <c>order_key &lt; @limit</c>.
    /// </summary>
    public static string KeyOf(Quantity quantity) => QuantityKey.Of(quantity.Amount, quantity.Unit.ExactFactor);

    /// <summary>The figure read back from its literal.</summary>
    /// <param name="units">The units it may be written in, your own among them.</param>
    /// <exception cref="ParseException">The literal is not a figure in these units.</exception>
    public Figure ToFigure(UnitSet units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return Figure.Parse(Literal, units);
    }

    /// <summary>The literal.</summary>
    public override string ToString() => Literal;
}
