namespace Indicators;

/// <summary>
/// What may be added to what. Money is a dimension per currency, a count a dimension per classifier (辆 is not 家),
/// percent and percentage points are two dimensions, and a quotient of two dimensions is one of its own.
/// </summary>
/// <remarks>
/// <para>Immutable, equal by <see cref="Code"/>.</para>
/// <para>A bare factor is one to the unit of the dimension: number 1 · ratio 倍 · points 个百分点 · money:… the currency's unit
/// (元) · count:… one of them · mass 克 · length 米 · area 平方米 · volume 立方米 · duration 秒 · calendar-duration 个月 ·
/// energy 焦 · power 瓦 · data 比特 · standard-coal 吨标准煤 · index 点 · temperature ℃ · sound-level 分贝. A unit of your own
/// is better defined by a quantity: <see cref="Unit.Create(string, string, Quantity, string?, string?, IEnumerable{string}?)"/>.</para>
/// </remarks>
public sealed class Dimension : IEquatable<Dimension>
{
    private readonly int _hash;

    private Dimension(string code, Dimension? numerator = null, Dimension? denominator = null)
    {
        Code = code;
        Numerator = numerator;
        Denominator = denominator;
        _hash = code.GetHashCode(StringComparison.Ordinal);
        IsMoney = numerator is null && code.StartsWith("money:", StringComparison.Ordinal);
        IsCount = numerator is null && code.StartsWith("count:", StringComparison.Ordinal);
    }

    /// <summary>Plain numbers without a unit; the dimension of the default <see cref="Quantity"/>.</summary>
    public static Dimension Number { get; } = new("number");

    /// <summary>Shares, growth rates, multiples: % ‰ 成 倍.</summary>
    public static Dimension Ratio { get; } = new("ratio");

    /// <summary>Differences of two shares or rates: 个百分点, 基点. Not a ratio.</summary>
    public static Dimension Points { get; } = new("points");

    /// <summary>Mass; its unit is 克 (gram).</summary>
    public static Dimension Mass { get; } = new("mass");

    /// <summary>Length; its unit is 米 (metre).</summary>
    public static Dimension Length { get; } = new("length");

    /// <summary>Area; its unit is 平方米 (square metre).</summary>
    public static Dimension Area { get; } = new("area");

    /// <summary>Volume; its unit is 立方米 (cubic metre).</summary>
    public static Dimension Volume { get; } = new("volume");

    /// <summary>Duration; its unit is 秒 (second).</summary>
    public static Dimension Duration { get; } = new("duration");

    /// <summary>Months and years, which are no exact number of days; its unit is 个月 (month).</summary>
    public static Dimension CalendarDuration { get; } = new("calendar-duration");

    /// <summary>Energy; its unit is 焦 (joule).</summary>
    public static Dimension Energy { get; } = new("energy");

    /// <summary>Power; its unit is 瓦 (watt).</summary>
    public static Dimension Power { get; } = new("power");

    /// <summary>Amounts of data; its unit is 比特 (bit).</summary>
    public static Dimension Data { get; } = new("data");

    /// <summary>Index numbers; its unit is 点 (index point).</summary>
    public static Dimension Index { get; } = new("index");

    /// <summary>Temperature; its unit is ℃. Not additive.</summary>
    public static Dimension Temperature { get; } = new("temperature");

    /// <summary>Sound level; its unit is 分贝 (decibel). Not additive.</summary>
    public static Dimension SoundLevel { get; } = new("sound-level");

    /// <summary>The stable code: <c>ratio</c>, <c>money:CNY</c>, <c>count:enterprise</c>, <c>money:CNY/area</c>.</summary>
    public string Code { get; }

    /// <summary>For a quotient, what is above the line; otherwise null.</summary>
    public Dimension? Numerator { get; }

    /// <summary>For a quotient, what is below the line; otherwise null.</summary>
    public Dimension? Denominator { get; }

    /// <summary>True for a quotient of two dimensions.</summary>
    public bool IsQuotient => Denominator is not null;

    /// <summary>
    /// False where the zero is a convention and amounts are no parts of a whole: ℃, 分贝. Such figures have no sum, no share
    /// and no growth in per cent; they may be compared, and their difference taken.
    /// </summary>
    public bool IsAdditive => Code is not ("temperature" or "sound-level");

    /// <summary>True for money of any currency.</summary>
    public bool IsMoney { get; }

    /// <summary>True for a count of any classifier.</summary>
    public bool IsCount { get; }

    /// <summary>Money of a currency, by its ISO 4217 code.</summary>
    public static Dimension Money(string currency) => Named("money:", currency);

    /// <summary>A count with a classifier of its own: <c>enterprise</c>, <c>vehicle</c>, <c>bed</c>.</summary>
    public static Dimension Count(string classifier) => Named("count:", classifier);

    /// <summary>
    /// The dimension with a code; the standard ones, <c>money:…</c>, <c>count:…</c>, quotients with one <c>/</c>, or one of your own.
    /// </summary>
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
            throw new InvalidOperationException($"{Code} per {denominator.Code}: a quotient of quotients has no unit in use; divide the "
                + "numbers instead.");
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
        return Standard.Find(code) ?? new Dimension(code);
    }
    /// <summary>The dimensions with a name here, by code; apart, for they are made before it is asked.</summary>
    private static class Standard
    {
        private static readonly Dimension[] All =
        [
            Number, Ratio, Points, Mass, Length, Area, Volume, Duration, CalendarDuration, Energy, Power, Data, Index, Temperature,
            SoundLevel,
        ];

        public static Dimension? Find(string code) => Array.Find(All, dimension => dimension.Code == code);
    }
}
