using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// A number of a unit: 6200亿元. Converts, adds and compares without losing a digit, or refuses.
/// </summary>
/// <remarks>
/// <para>Two quantities are equal when they are the same amount of the same dimension: 1万元 equals 10000元, 15亩 equals
/// 1公顷; the hash agrees. Quantities of different dimensions are never equal, and comparing them throws.</para>
/// <para>A quantity is a number, not a statement: it keeps no trailing zeros, bound words or resolution. The published
/// wording is a <see cref="Figure"/>. The default value is the plain number 0.</para>
/// </remarks>
/// <example><code>
/// Quantity revenue = Quantity.Parse("6200亿元");
/// revenue.In("万元").ToString();                       // 62000000万元
/// (revenue + Quantity.Parse("5000万元")).ToString();   // 6200.5亿元
/// </code></example>
[JsonConverter(typeof(QuantityJsonConverter))]
public readonly partial struct Quantity : IEquatable<Quantity>
{
    private readonly Unit? _unit;

    /// <summary>Creates a quantity.</summary>
    /// <param name="amount">The number.</param>
    /// <param name="unit">The unit it is a number of.</param>
    public Quantity(decimal amount, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Amount = amount;
        _unit = unit;
    }

    private Quantity(Unit? unit, decimal amount)
    {
        Amount = amount;
        _unit = unit;
    }

    /// <summary>The plain number 0, the default value.</summary>
    public static Quantity Zero => default;

    /// <summary>The number, in <see cref="Unit"/>.</summary>
    public decimal Amount { get; }

    /// <summary>The unit the amount is in.</summary>
    public Unit Unit => _unit ?? Unit.One;

    /// <summary>What the quantity may be added to and compared with.</summary>
    public Dimension Dimension => Unit.Dimension;

    /// <summary>True when the amount is zero, in any unit.</summary>
    public bool IsZero => Amount == 0m;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Math.Sign(Amount);

    /// <summary>True for the same amount of the same dimension, whatever the units.</summary>
    public bool Equals(Quantity other) =>
        ReferenceEquals(_unit, other._unit)
            ? Amount == other.Amount
            : UnitConversion.TryCompareSmall(Amount, Unit, other.Amount, other.Unit, out int order) ? order == 0
            : Dimension == other.Dimension && UnitConversion.Compare(Amount, Unit, other.Amount, other.Unit) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <summary>The hash of the exact amount and its dimension: equal for 15亩 and 1公顷.</summary>
    public override int GetHashCode()
    {
        ulong residue = ModularHash.Multiply(ModularHash.OfDecimal(Amount), Unit.HashMultiplier);
        return unchecked((int)residue ^ (int)(residue >> 32) ^ Dimension.GetHashCode());
    }

    /// <summary>Takes the quantity apart: <c>var (amount, unit) = quantity;</c></summary>
    public void Deconstruct(out decimal amount, out Unit unit)
    {
        amount = Amount;
        unit = Unit;
    }
}
