using System.Globalization;

namespace Indicators.Prose;

/// <summary>A figure found in a text, with what the words around it say of it (表述).</summary>
/// <remarks>
/// What the text does not say is null. <see cref="Indicator"/>, <see cref="Subject"/> and <see cref="Period"/> may have
/// been said in an earlier clause.
/// </remarks>
/// <example><code>
/// PolicyClaim claim = PolicyTextReader.Read("2023年，全市软件业务收入2531亿元，同比增长11.3%。".AsMemory()).First();
/// // claim.Literal 2531亿元, claim.Kind Level, claim.Indicator 软件业务收入, claim.Period 2023
/// </code></example>
public sealed record PolicyClaim
{
    // Packed, for a long text has many; the upper end of a range and the parts of a proportion are seldom there, and never both.
    private readonly object? _more;
    private readonly TimePeriod _period;
    private readonly bool _hasPeriod;
    private readonly byte _kind;
    private readonly byte _scale;
    private readonly byte _modality;

    /// <summary>Where the figure begins: UTF-16 code units from the start of the text.</summary>
    public required long Start { get; init; }

    /// <summary>Where the figure ends: the first code unit after it.</summary>
    public required long End { get; init; }

    /// <summary>The number with its unit as written; bound words before and after it stand outside.</summary>
    public required string Literal { get; init; }

    /// <summary>
    /// What it says, whole: transformation, signed figure, bound, basis. The properties beside it tell how that is written.
    /// </summary>
    public required ClaimStatement Statement { get; init; }

    /// <summary>
    /// The exact figure with the bound word that is written, without the sign of the words around it; null for a ratio told as n of m.
    /// </summary>
    public Figure? Figure => Statement.Written;

    /// <summary>What the figure says.</summary>
    public required ClaimKind Kind { get => (ClaimKind)_kind; init => _kind = (byte)value; }

    /// <summary>The number, in <see cref="Scale"/> of <see cref="Unit"/>; the lower end of a range. 百分之五 is 5.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range, in the same scale and unit; otherwise null.</summary>
    public decimal? High { get => _more as decimal?; init => _more = value ?? _more; }

    /// <summary>
    /// The numbers of a proportion as written, where it is told as such: 2.31 and 1 of 2.31∶1, three of 6.1:40.2:53.7; otherwise empty.
    /// <see cref="Value"/>
    /// is then the first for each one of the second, and of more than two the first.
    /// </summary>
    public IReadOnlyList<decimal> Parts
    {
        get => _more as ProportionParts ?? (IReadOnlyList<decimal>)[];
        init => _more = value.Count == 0 ? _more : new ProportionParts(value);
    }

    /// <summary>The count prefix of the number: 亿 in 6200亿元.</summary>
    public UnitScale Scale { get => (UnitScale)_scale; init => _scale = (byte)value; }

    /// <summary>The unit as written, without its scale: 元, 家, %, 百分点; empty where there is none.</summary>
    public required string Unit { get; init; }

    /// <summary>
    /// How the true value lies to the number. As in the figure, but a target that is to be reached (达到, 实现, 迈上) is a
    /// floor: <see cref="Bound.AtLeast"/>.
    /// </summary>
    public Bound Bound => Statement.WrittenBound;

    /// <summary>Reported, aimed at or expected.</summary>
    public ClaimModality Modality { get => (ClaimModality)_modality; init => _modality = (byte)value; }

    /// <summary>True where the words say that it fell: 下降3.5%, 减少20家. The number stays as written.</summary>
    public bool IsDecrease => Statement.IsFall;

    /// <summary>The words that name what is counted or measured; null where none were found.</summary>
    public string? Indicator { get; init; }

    /// <summary>Whose figure it is; null where the text does not say.</summary>
    public string? Subject { get; init; }

    /// <summary>The period the figure is of; null where the text does not say.</summary>
    public TimePeriod? Period
    {
        get => _hasPeriod ? _period : null;
        init => (_period, _hasPeriod) = (value.GetValueOrDefault(), value is not null);
    }

    /// <summary>What it is compared with; the default where with nothing.</summary>
    public ClaimComparison Comparison => Kind == ClaimKind.Rank ? default : Statement.Comparison;

    /// <summary>For a rate, what it is for each of: 秒, 千人; otherwise null.</summary>
    public string? Per { get; init; }

    /// <summary>True where 其中 makes the figure a part of the one before.</summary>
    public bool IsPart { get; init; }

    /// <summary>The number in plain units: 6200亿元 is 620000000000. Null where that does not fit a decimal.</summary>
    public decimal? ScaledValue => Scaled(Value);

    /// <summary>The upper end in plain units.</summary>
    public decimal? ScaledHigh => High is { } high ? Scaled(high) : null;

    private decimal? Scaled(decimal value)
    {
        decimal factor = 1m;
        for (int i = 0; i < (int)Scale; i++)
            factor *= 10m;
        return Math.Abs(value) <= decimal.MaxValue / factor ? value * factor : null;
    }

    /// <summary>Where it stands and what it says, the same in every culture: <c>14–23 2531亿元: 软件业务收入 全市 2023</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture,
            $"{Start}–{End} {Literal}: "
            + $"{string.Join(' ', Known(Indicator, Subject, Period?.ToString(), Kind.ToString(), Modality.ToString()))}");

    private static IEnumerable<string> Known(params string?[] parts) => parts.OfType<string>().Where(part => part.Length > 0);
}
