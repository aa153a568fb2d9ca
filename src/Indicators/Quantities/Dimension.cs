namespace Indicators;

/// <summary>
/// What may be added to what. Money is a dimension per currency, a count a dimension per classifier (辆 is not 家),
/// percent and percentage points are two dimensions, and a quotient of two dimensions is one of its own.
/// </summary>
/// <remarks>Immutable, equal by <see cref="Code"/>.</remarks>
public sealed class Dimension : IEquatable<Dimension>
{
    private readonly int _hash;

    private Dimension(string code, Dimension? numerator = null, Dimension? denominator = null)
    {
        Code = code;
        Numerator = numerator;
        Denominator = denominator;
        _hash = code.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>Plain numbers without a unit; the dimension of the default <see cref="Quantity"/>.</summary>
    public static Dimension Number { get; } = new("number");

    /// <summary>Shares, growth rates, multiples: % ‰ 成 倍.</summary>
    public static Dimension Ratio { get; } = new("ratio");

    /// <summary>Differences of two shares or rates: 个百分点, 基点. Not a ratio.</summary>
    public static Dimension Points { get; } = new("points");

    /// <summary>The stable code: <c>ratio</c>, <c>money:CNY</c>, <c>count:enterprise</c>, <c>money:CNY/area</c>.</summary>
    public string Code { get; }

    /// <summary>For a quotient, what is above the line; otherwise null.</summary>
    public Dimension? Numerator { get; }

    /// <summary>For a quotient, what is below the line; otherwise null.</summary>
    public Dimension? Denominator { get; }

    /// <summary>True for a quotient of two dimensions.</summary>
    public bool IsQuotient => Denominator is not null;

    /// <summary>True for money of any currency.</summary>
    public bool IsMoney => Code.StartsWith("money:", StringComparison.Ordinal) && !IsQuotient;

    /// <summary>True for a count of any classifier.</summary>
    public bool IsCount => Code.StartsWith("count:", StringComparison.Ordinal) && !IsQuotient;

    /// <summary>Money of a currency, by its ISO 4217 code.</summary>
    public static Dimension Money(string currency) => Named("money:", currency);

    /// <summary>A count with a classifier of its own: <c>enterprise</c>, <c>vehicle</c>, <c>bed</c>.</summary>
    public static Dimension Count(string classifier) => Named("count:", classifier);

    /// <summary>The dimension with a code; the standard ones, <c>money:…</c>, <c>count:…</c>, quotients with one <c>/</c>, or one of your own.</summary>
    /// <param name="code">Lower-case letters, digits, <c>-</c>, <c>:</c>; currencies in capitals; at most one <c>/</c>.</param>
    /// <exception cref="ArgumentException">The code has other characters or an empty part.</exception>
    public static Dimension Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        int slash = code.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? Named("", code) : Named("", code[..slash]).Per(Named("", code[(slash + 1)..]));
    }

    /// <summary>The quotient of two dimensions, neither of which may be a quotient itself.</summary>
    /// <exception cref="InvalidOperationException">One of the two is a quotient already.</exception>
    public Dimension Per(Dimension denominator)
    {
        ArgumentNullException.ThrowIfNull(denominator);
        if (IsQuotient || denominator.IsQuotient)
            throw new InvalidOperationException($"{Code} per {denominator.Code}: a quotient of quotients has no unit in use; divide the numbers instead.");
        return new Dimension($"{Code}/{denominator.Code}", this, denominator);
    }

    /// <summary>True for the same code.</summary>
    public static bool operator ==(Dimension? left, Dimension? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True for different codes.</summary>
    public static bool operator !=(Dimension? left, Dimension? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Dimension? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && Code == other.Code);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dimension);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static Dimension Named(string prefix, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or ':'))
                throw new ArgumentException($"'{name}' is no dimension code: '{c}' is not a letter, digit, '-' or ':'.", nameof(name));
        }

        string code = prefix + name;
        return code switch
        {
            "number" => Number,
            "ratio" => Ratio,
            "points" => Points,
            _ => new Dimension(code),
        };
    }
}
