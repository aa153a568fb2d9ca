using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// What a number counts or measures: a base such as 元, times a scale such as 亿. Units are data: the standard ones are
/// rows of <see cref="StandardUnits"/>, yours are made with
/// <see cref="Create(string, string, Quantity, string?, string?, IEnumerable{string}?)"/> and put into a <see cref="UnitSet"/>.
/// </summary>
/// <remarks>
/// Immutable. Equal by code, dimension, exact factor and scale; names and aliases are not part of the identity.
/// Scaled units (<see cref="HundredMillion"/>) and quotients (<see cref="Per"/>) are made on demand; a unit of your own is
/// never kept by a standard one, so that it ends with the catalogue it belongs to.
/// </remarks>
/// <example><code>
/// Unit 亿元 = StandardUnits.Yuan.HundredMillion;
/// Unit perHead = StandardUnits.Yuan.Per(StandardUnits.Person); // 元/人
/// </code></example>
[JsonConverter(typeof(UnitJsonConverter))]
public sealed partial class Unit : IEquatable<Unit>
{
    private readonly UnitFactor _factor;
    private ulong _hashMultiplier;
    private UnitRatio? _lastRatio;
    private StrongBox<Rational>? _rational;

    private Unit(string code, string symbol, Dimension dimension, UnitFactor factor, UnitNames names)
    {
        Code = code;
        Symbol = symbol;
        Dimension = dimension;
        _factor = factor;
        Names = names;
        Base = this;
        IsAdditive = dimension.IsAdditive;
    }

    /// <summary>The unit of plain numbers: factor one, no symbol. The unit of the default <see cref="Quantity"/>.</summary>
    public static Unit One { get; } = new("one", "", Dimension.Number, UnitFactor.One, UnitNames.None);

    /// <summary>The stable code of the row: <c>yuan</c>, <c>enterprise</c>; <c>yuan/person</c> for a quotient. Scale is apart.</summary>
    public string Code { get; }

    /// <summary>How the unit is written in Chinese, scale included: 亿元, 元/人. Empty for plain numbers.</summary>
    public string Symbol { get; }

    /// <summary>What may be added to what.</summary>
    public Dimension Dimension { get; }

    /// <summary>The exact factor to the unit its dimension is measured in, scale included: 亿元 is 100000000, 亩 is 2000/3.</summary>
    public Rational Factor => (_rational ??= new StrongBox<Rational>(ExactFactor.ToRational())).Value;

    /// <summary>The count prefix (万, 亿); <see cref="UnitScale.One"/> for a row itself.</summary>
    public UnitScale Scale { get; private init; }

    /// <summary>The unit without its scale: 元 for 亿元. Itself where there is no scale.</summary>
    public Unit Base { get; private init; }

    /// <summary>For a quotient, the unit above the line; otherwise null.</summary>
    public Unit? Numerator { get; private init; }

    /// <summary>For a quotient, the unit below the line; otherwise null.</summary>
    public Unit? Denominator { get; private init; }

    /// <summary>Other ways the unit is written, scale not included: 公斤 for 千克.</summary>
    public IReadOnlyList<string> Aliases => Names.Aliases;

    /// <summary>The English noun for one of it, or the currency code: <c>enterprise</c>, <c>CNY</c>; null where none is given.</summary>
    public string? EnglishName => Names.English;

    /// <summary>The quantity that one of it was defined as; null for a row, and where a bare factor was given.</summary>
    internal Quantity? Definition { get; private init; }

    /// <summary>True for the unit of a fraction: the third of 三分之二.</summary>
    internal bool IsFraction { get; private init; }

    /// <summary>The unit without its scale or, for a quotient, without that of what is above the line: 元/人 for 万元/人.</summary>
    internal Unit WithoutScale => Numerator is null ? Base : Numerator.Base.Per(Denominator!);

    /// <summary>That of the dimension, asked by every addition.</summary>
    internal bool IsAdditive { get; }

    internal ref readonly UnitFactor ExactFactor => ref _factor;

    internal UnitNames Names { get; }

    /// <summary>The factor modulo the hash prime: what makes equal quantities hash alike in any unit.</summary>
    internal ulong HashMultiplier => _hashMultiplier != 0 ? _hashMultiplier : _hashMultiplier = ModularHash.OfFactor(_factor);

    /// <summary>
    /// How many of a unit with another factor one of it is; that asked for last is kept, for conversions come in columns.
    /// </summary>
    internal UnitRatio RatioTo(in UnitFactor target) =>
        _lastRatio is { } last && last.LeadsTo(in target) ? last : _lastRatio = new UnitRatio(in _factor, in target);

    /// <summary>Makes a unit of your own.</summary>
    /// <param name="code">Its stable code, unique in the set: letters, digits and <c>-</c>.</param>
    /// <param name="symbol">How it is written after a number: 张床位.</param>
    /// <param name="dimension">What it may be added to; <see cref="Dimension.Count"/> for a classifier of its own.</param>
    /// <param name="factor">
    /// The exact factor to the dimension's unit (<see cref="Indicators.Dimension"/> lists them: mass is measured in 克); null is
    /// one. A quantity in its place says the same without looking it up.
    /// </param>
    /// <param name="englishName">The English noun for one, such as <c>bed</c>; null where there is none.</param>
    /// <param name="englishPlural">The noun for several; null is the singular with <c>s</c>.</param>
    /// <param name="aliases">Other ways it is written.</param>
    /// <exception cref="ArgumentException">The code or symbol is blank or has characters that a figure cannot be read back from, or the
    /// factor is not positive.</exception>
    public static Unit Create(
        string code,
        string symbol,
        Dimension dimension,
        Rational? factor = null,
        string? englishName = null,
        string? englishPlural = null,
        IEnumerable<string>? aliases = null)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        RequireCode(code);
        RequireSymbol(symbol);
        string[] others = aliases is null ? [] : [.. aliases];
        foreach (string alias in others)
            RequireSymbol(alias);
        RequireName(englishName);
        RequireName(englishPlural);
        var names = new UnitNames(others, englishName, englishPlural ?? (englishName is null ? null : englishName + "s"), isPrefix: false);
        return new Unit(code, symbol, dimension, factor is { } f ? UnitFactor.FromRational(f) : UnitFactor.One, names);
    }

    /// <summary>Makes a unit of your own that is a quantity of known units: 1箩 is 25公斤.</summary>
    /// <param name="code">Its stable code, unique in the set: letters, digits and <c>-</c>.</param>
    /// <param name="symbol">How it is written after a number: 箩.</param>
    /// <param name="definition">What one of it is.</param>
    /// <param name="englishName">The English noun for one; null where there is none.</param>
    /// <param name="englishPlural">The noun for several; null is the singular with <c>s</c>.</param>
    /// <param name="aliases">Other ways it is written.</param>
    /// <exception cref="ArgumentException">The code or symbol is blank or has characters that a figure cannot be read back from, or the
    /// quantity is not positive.</exception>
    /// <example><code>Unit basket = Unit.Create("luo", "箩", Quantity.Parse("25公斤"));</code></example>
    public static Unit Create(
        string code,
        string symbol,
        Quantity definition,
        string? englishName = null,
        string? englishPlural = null,
        IEnumerable<string>? aliases = null)
    {
        Rational factor = Rational.FromDecimal(definition.Amount) * definition.Unit.Factor;
        Unit unit = Create(code, symbol, definition.Dimension, factor, englishName, englishPlural, aliases);
        return new Unit(unit.Code, unit.Symbol, unit.Dimension, unit._factor, unit.Names) { Definition = definition };
    }

    /// <summary>A row of the standard table; the table is checked by tests, not here.</summary>
    internal static Unit FromRow(string code, string symbol, Dimension dimension, UnitFactor factor, UnitNames names) =>
        new(code, symbol, dimension, factor, names);

    /// <summary>A part of a whole: the unit of 三分之二 is a third. Exact, so that three of them are one.</summary>
    internal static Unit Fraction(uint denominator) => Fraction(denominator, UnitFactor.Create(1, denominator, 0));

    /// <summary>A part of a whole; false for one whose factor cannot be kept exactly, such as 1/2147483648.</summary>
    internal static bool TryFraction(uint denominator, [NotNullWhen(true)] out Unit? unit)
    {
        unit = denominator > 0 && UnitFactor.One.TryOver(UnitFactor.Create(denominator, 1, 0), out UnitFactor factor)
            ? Fraction(denominator, factor)
            : null;
        return unit is not null;
    }

    private static Unit Fraction(uint denominator, UnitFactor factor) =>
        new("1/" + denominator.ToString(System.Globalization.CultureInfo.InvariantCulture),
            "/" + denominator.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Dimension.Ratio,
            factor,
            UnitNames.None)
        {
            IsFraction = true,
        };

    /// <summary>True for the same code, dimension, factor and scale.</summary>
    public static bool operator ==(Unit? left, Unit? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when code, dimension, factor or scale differ.</summary>
    public static bool operator !=(Unit? left, Unit? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Unit? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Scale == other.Scale && Dimension == other.Dimension
            && Code == other.Code && ExactFactor.Equals(other.ExactFactor));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code.GetHashCode(StringComparison.Ordinal), (int)Scale);

    /// <summary>The symbol: 亿元.</summary>
    public override string ToString() => Symbol;

    private static void RequireCode(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        foreach (char c in code)
        {
            if (!char.IsLetterOrDigit(c) && c != '-')
                throw new ArgumentException($"'{code}' is no unit code: '{c}' is not a letter, a digit or '-'.", nameof(code));
        }
    }

    private static void RequireName(string? english)
    {
        if (english is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(english);
    }

    private static void RequireSymbol(string symbol)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(symbol);
        char first = symbol[0];
        if (char.IsDigit(first) || char.IsWhiteSpace(first) || char.IsWhiteSpace(symbol[^1])
            || first is '.' or ',' or '-' or '+' or '/' or '／')
            throw new ArgumentException($"'{symbol}' cannot be a unit's symbol: after a number it would be read as part of the number.",
                nameof(symbol));
    }
}
