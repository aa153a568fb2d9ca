using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// An amount as published: number, unit, bound word, resolution, for a range its upper end, and the literal it was read
/// from. 6200亿元, 超50万辆, 8.60万家, 3%—5%.
/// </summary>
/// <remarks>
/// <para>A figure is a statement. It has no <c>&lt;</c>: what it says about a number is a range, read in two ways:
/// <see cref="Range"/> is what an observation allows, <see cref="Threshold"/> what a target decrees.</para>
/// <para>Equal as statements: same quantity, same bound, same resolution. 8.60万家 is not equal to 8.6万家, but equal to
/// itself converted into 家. The literal is not part of the equality.</para>
/// <para>32 bytes. The default value is the plain number 0, written 0.</para>
/// </remarks>
/// <example><code>
/// Figure nev = Figure.Parse("超50万辆");
/// nev.Range.ToString();                    // (50万辆, +∞)
/// Figure.Parse("8.60万家").In("家").Resolution.ToString(); // 100家
/// </code></example>
[JsonConverter(typeof(FigureJsonConverter))]
public readonly partial struct Figure : IEquatable<Figure>
{
    /// <summary>The place of the last digit of a number that has none: zero.</summary>
    private const int NoDigit = 29;

    private readonly decimal _amount;
    private readonly Unit? _unit;
    private readonly FigureDetail? _form;

    internal Figure(decimal amount, Unit unit, FigureDetail form)
    {
        _amount = amount;
        _unit = unit;
        _form = form;
    }

    /// <summary>A figure made in code: a number, a unit and a bound, resolved to the last decimal written.</summary>
    /// <param name="amount">The number; its trailing decimals are part of the statement (8.60m is not 8.6m).</param>
    /// <param name="unit">The unit.</param>
    /// <param name="bound">The bound word.</param>
    /// <exception cref="ArgumentException"><see cref="Indicators.Bound.Near"/> and <see cref="Indicators.Bound.AFewMoreThan"/> need a
    /// number other than 0.</exception>
    public Figure(decimal amount, Unit unit, Bound bound = Bound.Exact)
        : this(amount, unit ?? throw new ArgumentNullException(nameof(unit)), FigureDetail.Of(bound))
    {
        RequireNumber(amount, bound);
    }

    /// <summary>A figure made of a quantity: exactly it, or with a bound.</summary>
    /// <inheritdoc cref="Figure(decimal, Unit, Bound)"/>
    /// <param name="quantity">The quantity.</param>
    /// <param name="bound">The bound word.</param>
    public Figure(Quantity quantity, Bound bound = Bound.Exact)
        : this(quantity.Amount, quantity.Unit, bound)
    {
    }

    /// <summary>The number as published, in <see cref="Unit"/>; the lower end of a range.</summary>
    public decimal Amount => _amount;

    /// <summary>The unit the number is in.</summary>
    public Unit Unit => _unit ?? Unit.One;

    /// <summary>The number with its unit; the lower end of a range.</summary>
    public Quantity Quantity => new(_amount, Unit);

    /// <summary>The upper end of a range (3%—5%), or null.</summary>
    public Quantity? Upper => Form.Upper is { } upper ? new Quantity(upper, Unit) : null;

    /// <summary>True for a range such as 3%—5%.</summary>
    public bool IsRange => Form.Upper is not null;

    /// <summary>The bound word.</summary>
    public Bound Bound => Form.Bound;

    /// <summary>What may be added to what.</summary>
    public Dimension Dimension => Unit.Dimension;

    /// <summary>One unit of the last digit written: 8.60万家 resolves to 0.01万家, 6200亿元 to 1亿元. Survives conversion.</summary>
    public Quantity Resolution => new(ExactDecimal.PowerOfTen(HardExponent), ResolutionUnit);

    /// <summary>
    /// One unit of the last digit that cannot be mere rounding: for integers the last that is not zero, for decimals the
    /// last written. 6200亿元: 100亿元. What contradictions are judged on.
    /// </summary>
    public Quantity SoftResolution => new(ExactDecimal.PowerOfTen(FirmExponent), ResolutionUnit);

    /// <summary>The figure as it was published, byte for byte, where it was read; otherwise its canonical text.</summary>
    public string Literal => Form.Literal ?? ToString();

    internal FigureDetail Form => _form ?? FigureDetail.Plain;

    internal int HardExponent => Form.IsNatural ? -FinestScale : Form.HardExponent;

    internal int FirmExponent => Form.IsNatural ? NaturalFirmExponent() : Form.FirmExponent;

    internal Unit ResolutionUnit => Form.ResolutionUnit ?? Unit;

    private int FinestScale => Form.Upper is { } upper ? Math.Max(_amount.Scale, upper.Scale) : _amount.Scale;

    /// <summary>A range of published figures: 3%—5%.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end, of the same dimension and not below the lower.</param>
    /// <exception cref="ArgumentException">The range runs downwards.</exception>
    /// <exception cref="DimensionMismatchException">The ends are of different dimensions.</exception>
    public static Figure Between(Quantity low, Quantity high)
    {
        if (high < low)
            throw new ArgumentException($"The range from {low} to {high} runs downwards; give the smaller end first.");
        if (high.TryIn(low.Unit, out Quantity upper))
            return new Figure(low.Amount, low.Unit, FigureDetail.Plain.WithUpper(upper.Amount));
        return new Figure(low.In(high.Unit).Amount, high.Unit, FigureDetail.Plain.WithUpper(high.Amount));
    }

    /// <summary>The same statement with another bound word; the literal is dropped.</summary>
    /// <param name="bound">The bound word.</param>
    /// <exception cref="ArgumentException"><see cref="Indicators.Bound.Near"/> and <see cref="Indicators.Bound.AFewMoreThan"/> need a
    /// number other than 0.</exception>
    public Figure WithBound(Bound bound)
    {
        RequireNumber(_amount, bound);
        return new Figure(_amount, Unit, Form.WithBound(bound));
    }

    /// <summary>The same number with a resolution of its own: 6200亿元 known to 100亿元.</summary>
    /// <param name="resolution">A power of ten of the figure's unit: 1, 10, 0.1 …</param>
    /// <exception cref="ArgumentException">It is no power of ten of the unit, or the figure has digits below it.</exception>
    public Figure WithResolution(Quantity resolution)
    {
        int exponent = ExponentOf(resolution.In(Unit).Amount, resolution);
        if (LastDigit(_amount) < exponent || (Form.Upper is { } upper && LastDigit(upper) < exponent))
            throw new ArgumentException($"{this} has digits below the resolution {resolution}.", nameof(resolution));
        return new Figure(_amount, Unit, Form.Bare.Resolved(exponent, exponent, null, Form.Upper));
    }

    /// <summary>The figure in another unit of its dimension: number, upper end, resolution and ranges together, exactly.</summary>
    /// <param name="unit">The unit to convert to.</param>
    /// <exception cref="DimensionMismatchException">The unit is of another dimension.</exception>
    /// <exception cref="InexactConversionException">The number, or its resolution, cannot be written exactly in that unit.</exception>
    /// <example><code>Figure.Parse("8.60万家").In(StandardUnits.Enterprise) // 86000家, resolved to 100家</code></example>
    public Figure In(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (ReferenceEquals(unit, Unit))
            return this;
        decimal amount = Quantity.In(unit).Amount;
        decimal? upper = Upper?.In(unit).Amount;
        if (!MovesPoint(ResolutionUnit, unit, out int shift))
            return new Figure(amount, unit, Form.Bare.Resolved(HardExponent, FirmExponent, ResolutionUnit, upper));
        if (!CanResolveIn(unit))
            throw new InexactConversionException($"The resolution of {this} cannot be written in {unit.Symbol}; keep {Unit.Symbol}.");
        return new Figure(amount, unit, Form.Bare.Resolved(HardExponent + shift, FirmExponent + shift, null, upper));
    }

    /// <summary>The figure in a unit named by its symbol.</summary>
    /// <inheritdoc cref="In(Unit)"/>
    /// <param name="unit">The symbol, such as 万元.</param>
    /// <param name="units">The units to look it up in; null is the standard set.</param>
    /// <exception cref="ParseException">There is no such unit.</exception>
    public Figure In(string unit, UnitSet? units = null) => In(Unit.Parse(unit, units));

    /// <summary>The figure in another unit; false where the dimension differs or a digit would be lost.</summary>
    public bool TryIn(Unit unit, out Figure result)
    {
        ArgumentNullException.ThrowIfNull(unit);
        bool possible = Quantity.TryIn(unit, out _) && (Upper is not { } upper || upper.TryIn(unit, out _)) && CanResolveIn(unit);
        result = possible ? In(unit) : default;
        return possible;
    }

    private bool CanResolveIn(Unit unit) =>
        !MovesPoint(ResolutionUnit, unit, out int shift) || (IsResolution(HardExponent + shift) && IsResolution(FirmExponent + shift));

    /// <summary>
    /// True where a power of ten stays one in the other unit. Parts of a whole have no digits: their resolution stays their own.
    /// </summary>
    private static bool MovesPoint(Unit from, Unit to, out int shift)
    {
        shift = from.ExactFactor.Exponent - to.ExactFactor.Exponent;
        return from.IsFraction == to.IsFraction && from.ExactFactor.DiffersByPowerOfTen(to.ExactFactor);
    }

    /// <summary>A resolution is a power of ten that decimal holds.</summary>
    private static bool IsResolution(int exponent) => exponent is >= -28 and <= 28;

    /// <summary>True for the same statement: same quantity, bound, resolution and upper end.</summary>
    public static bool operator ==(Figure left, Figure right) => left.Equals(right);

    /// <summary>True for different statements.</summary>
    public static bool operator !=(Figure left, Figure right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Figure other) =>
        Bound == other.Bound && Quantity.Equals(other.Quantity) && Upper.Equals(other.Upper)
        && ResolutionUnit.IsFraction == other.ResolutionUnit.IsFraction && Resolution.Equals(other.Resolution)
        && SoftResolution.Equals(other.SoftResolution);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Figure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Quantity, Bound);

    /// <summary>Trailing zeros of an integer may be rounding; trailing zeros of a decimal were written on purpose.</summary>
    private int NaturalFirmExponent()
    {
        int finest = FinestScale;
        if (finest > 0)
            return -finest;
        decimal upper = Form.Upper ?? _amount;
        int zeros = Math.Min(TrailingZeros(_amount), TrailingZeros(upper));
        return zeros == NoDigit ? 0 : zeros;
    }

    /// <summary>Power of ten of the last digit that is not zero; beyond every resolution for zero.</summary>
    private static int LastDigit(decimal amount)
    {
        UInt128 mantissa = DecimalParts.Of(amount).Mantissa;
        return mantissa == 0 ? NoDigit : DecimalParts.StripZeros(ref mantissa) - amount.Scale;
    }

    private static void RequireNumber(decimal amount, Bound bound)
    {
        if (bound is Bound.Near or Bound.AFewMoreThan && amount == 0m)
            throw new ArgumentException($"'{bound}' needs a number other than 0: there is nothing near below it.", nameof(bound));
    }

    private static int TrailingZeros(decimal amount)
    {
        if (amount is > -1e18m and < 1e18m)
        {
            long small = (long)amount;
            int zeros = 0;
            for (; small != 0 && small % 10 == 0; small /= 10)
                zeros++;
            return amount == 0m ? NoDigit : zeros;
        }

        UInt128 mantissa = DecimalParts.Of(amount).Mantissa;
        return DecimalParts.StripZeros(ref mantissa);
    }

    private static int ExponentOf(decimal amount, Quantity resolution) =>
        TryGetExponent(amount, out int exponent)
            ? exponent
            : throw new ArgumentException($"A resolution is a power of ten of the figure's unit; {resolution} is not.", nameof(resolution));
}
