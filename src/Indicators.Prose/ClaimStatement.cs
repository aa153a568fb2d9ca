namespace Indicators.Prose;

/// <summary>
/// What a claim says of its indicator, whole: what is done to the level, compared with what, on which basis, and the signed
/// figure with its bound. Nothing that changes the meaning of the figure stands beside it.
/// </summary>
/// <remarks>
/// Immutable, equal by value. 下降8.7% is a growth of −8.7%, 下降超8.7% one below −8.7%, 减少28亿元 a difference of −28亿元,
/// 达到6000亿元 of a target a level of 6000亿元 or more, 比2022年翻一番 a multiple of 2 on 2022.
/// </remarks>
/// <example><code>
/// ClaimStatement fall = PolicyTextReader.Read("2023年，全市出口额下降8.7%。".AsMemory()).First().Statement;
/// fall.Figure;          // -8.7%
/// fall.Transformation;  // growth-year
/// </code></example>
public readonly record struct ClaimStatement
{
    private const byte HasFigure = 1;
    private const byte Falls = 1 << 1;
    private const byte OfGrowth = 1 << 2;
    private const byte HasBase = 1 << 3;
    private const byte HasComparedPeriod = 1 << 4;

    // Packed, for a long text has many: the flags say which of the periods are there.
    private readonly Figure _written;
    private readonly string? _comparedName;
    private readonly TimePeriod _comparedPeriod;
    private readonly TimePeriod _base;
    private readonly byte _kind;
    private readonly byte _bound;
    private readonly byte _basis;
    private readonly byte _compared;
    private readonly byte _flags;

    /// <summary>A statement.</summary>
    /// <param name="kind">What is done to the level.</param>
    /// <param name="written">The figure as written, without the sign of the words around it; null for a ratio told as n of m.</param>
    /// <param name="bound">How the amount lies to the number: as in the figure, or as the words around it say.</param>
    public ClaimStatement(StatementKind kind, Figure? written, Bound bound)
    {
        _kind = (byte)kind;
        _written = written.GetValueOrDefault();
        _flags = written.HasValue ? HasFigure : (byte)0;
        _bound = (byte)bound;
    }

    /// <summary>What is done to the level.</summary>
    public StatementKind Kind => (StatementKind)_kind;

    /// <summary>The figure as written, without the sign of the words around it; null for a ratio told as n of m.</summary>
    public Figure? Written => Has(HasFigure) ? _written : null;

    /// <summary>How the amount lies to the number as written; in <see cref="Figure"/> it is turned round where it falls.</summary>
    public Bound WrittenBound => (Bound)_bound;

    /// <summary>True where the words say that it fell: 下降3.5%, 减少20家.</summary>
    public bool IsFall { get => Has(Falls); init => _flags = Flagged(Falls, value); }

    /// <summary>True where growth, not the level, is what is compared or ranked: 增速高于全国2.3个百分点, 增速居全省第一.</summary>
    public bool IsOfGrowth { get => Has(OfGrowth); init => _flags = Flagged(OfGrowth, value); }

    /// <summary>The prices or the scope a growth is on, as the text says.</summary>
    public ComparisonBasis Basis { get => (ComparisonBasis)_basis; init => _basis = (byte)value; }

    /// <summary>What it is compared with; for a rank, by <see cref="ClaimComparison.Name"/>, among whom.</summary>
    public ClaimComparison Comparison
    {
        get => new((ComparisonKind)_compared, Has(HasComparedPeriod) ? _comparedPeriod : null, _comparedName);
        init
        {
            (_compared, _comparedName, _comparedPeriod) = ((byte)value.Kind, value.Name, value.Period.GetValueOrDefault());
            _flags = Flagged(HasComparedPeriod, value.Period is not null);
        }
    }

    /// <summary>
    /// The base period that follows from the comparison and the period of the claim: the year before for 比上年增加, the year
    /// before the span for an average; null where there is none.
    /// </summary>
    public TimePeriod? Base
    {
        get => Has(HasBase) ? _base : null;
        init => (_base, _flags) = (value.GetValueOrDefault(), Flagged(HasBase, value is not null));
    }

    /// <summary>The signed figure with its bound: what a catalogue holds; null where there is none.</summary>
    public Figure? Figure => Has(HasFigure) ? Signed(WithBound(_written)) : null;

    /// <summary>
    /// The catalogue's transformation, with the names of the text where a catalogue has ids: <c>growth-year</c>,
    /// <c>difference[subject=全国]</c>; null where the text leaves open what it is compared with, and for what a catalogue holds
    /// in another way (a multiple, an addition, a contribution).
    /// </summary>
    public Transformation? Transformation => StatementTransformation.Of(this, ReadableId.Of);

    /// <summary>
    /// The code of <see cref="Transformation"/> without its basis, or where there is none the word of the kind: growth, addition.
    /// </summary>
    public string TransformationCode => StatementTransformation.CodeOf(this);

    private bool Has(byte flag) => (_flags & flag) != 0;

    private byte Flagged(byte flag, bool isSet) => (byte)(isSet ? _flags | flag : _flags & ~flag);

    private Figure WithBound(Figure figure)
    {
        bool needsNumber = WrittenBound is Bound.Near or Bound.AFewMoreThan && figure.Amount == 0m;
        return WrittenBound == figure.Bound || needsNumber ? figure : figure.WithBound(WrittenBound);
    }

    /// <summary>同比下降-3% has its sign already.</summary>
    private Figure Signed(Figure figure) => IsFall && IsChange && figure.Amount > 0m ? -figure : figure;

    private bool IsChange => Kind
        is StatementKind.Growth or StatementKind.Difference or StatementKind.Lead or StatementKind.Addition or StatementKind.Contribution;
}
