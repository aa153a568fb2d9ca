namespace Indicators;

/// <summary>
/// What a figure says besides its number and unit: bound word, resolution where it is not that of the decimal, upper
/// end, literal. The common forms are shared, so that a figure is 32 bytes and parsing the common case allocates nothing.
/// </summary>
internal sealed class FigureDetail
{
    private const int Span = 61;
    private const int Middle = 30;

    private FigureDetail?[]?[]? _resolved;

    private FigureDetail(Bound bound, BoundWord? word)
    {
        Bound = bound;
        Word = word;
    }

    /// <summary>An exact figure with the resolution of its decimal.</summary>
    public static FigureDetail Plain { get; } = new(Bound.Exact, null);

    public Bound Bound { get; }

    /// <summary>The word the bound was stated with; null for an exact figure or one made in code.</summary>
    public BoundWord? Word { get; }

    /// <summary>True where resolution and firm digits are those of the decimal itself.</summary>
    public bool IsNatural { get; private init; } = true;

    /// <summary>Power of ten of the last digit written, in the resolution unit; only where not natural.</summary>
    public int HardExponent { get; private init; }

    /// <summary>Power of ten of the last digit that is not a trailing zero of an integer; only where not natural.</summary>
    public int FirmExponent { get; private init; }

    /// <summary>The unit the resolution is a power of ten of, where that is not the figure's own.</summary>
    public Unit? ResolutionUnit { get; private init; }

    /// <summary>The upper end of a range, in the figure's unit.</summary>
    public decimal? Upper { get; private init; }

    /// <summary>The text as published, where formatting would not give it back.</summary>
    public string? Literal { get; private init; }

    public static FigureDetail Of(BoundWord word) => new(word.Bound, word);

    public static FigureDetail Of(Bound bound) => bound switch
    {
        Bound.Exact => Plain,
        Bound.About => Made.About,
        Bound.Above => Made.Above,
        Bound.AtLeast => Made.AtLeast,
        Bound.Below => Made.Below,
        Bound.Near => Made.Near,
        Bound.AtMost => Made.AtMost,
        Bound.AFewMoreThan => Made.AFewMoreThan,
        _ => throw new ArgumentOutOfRangeException(nameof(bound), bound, "Not a bound."),
    };

    /// <summary>The same bound with a resolution of its own and no literal; shared where nothing else is special.</summary>
    public FigureDetail Resolved(int hardExponent, int firmExponent, Unit? resolutionUnit = null, decimal? upper = null)
    {
        int hard = hardExponent + Middle;
        int firm = firmExponent + Middle;
        if (resolutionUnit is not null || upper is not null || hard is < 0 or >= Span || firm is < 0 or >= Span)
            return MakeResolved(hardExponent, firmExponent, resolutionUnit, upper);
        FigureDetail bare = Bare;
        FigureDetail?[]?[] byHard = bare._resolved ??= new FigureDetail?[]?[Span];
        FigureDetail?[] byFirm = byHard[hard] ??= new FigureDetail?[Span];
        return byFirm[firm] ??= MakeResolved(hardExponent, firmExponent, null, null);
    }

    public FigureDetail WithUpper(decimal upper) => new(Bound, Word)
    {
        IsNatural = IsNatural,
        HardExponent = HardExponent,
        FirmExponent = FirmExponent,
        ResolutionUnit = ResolutionUnit,
        Upper = upper,
    };

    public FigureDetail WithLiteral(string literal) => new(Bound, Word)
    {
        IsNatural = IsNatural,
        HardExponent = HardExponent,
        FirmExponent = FirmExponent,
        ResolutionUnit = ResolutionUnit,
        Upper = Upper,
        Literal = literal,
    };

    /// <summary>The same resolution and range with another bound, without a literal.</summary>
    public FigureDetail WithBound(Bound bound)
    {
        FigureDetail form = Of(bound);
        if (!IsNatural)
            form = form.Resolved(HardExponent, FirmExponent, ResolutionUnit, Upper);
        else if (Upper is { } upper)
            form = form.WithUpper(upper);
        return form;
    }

    /// <summary>The shared form without literal, upper end and resolution of its own.</summary>
    public FigureDetail Bare => Word is null ? Of(Bound) : Word.Form;

    private FigureDetail MakeResolved(int hard, int firm, Unit? unit, decimal? upper) => new(Bound, Word)
    {
        IsNatural = false,
        HardExponent = hard,
        FirmExponent = firm,
        ResolutionUnit = unit,
        Upper = upper,
    };

    /// <summary>The forms of figures made in code, with the default words; apart, so that the word tables load on demand.</summary>
    private static class Made
    {
        public static readonly FigureDetail About = new(Bound.About, null);
        public static readonly FigureDetail Above = new(Bound.Above, null);
        public static readonly FigureDetail AtLeast = new(Bound.AtLeast, null);
        public static readonly FigureDetail Below = new(Bound.Below, null);
        public static readonly FigureDetail Near = new(Bound.Near, null);
        public static readonly FigureDetail AtMost = new(Bound.AtMost, null);
        public static readonly FigureDetail AFewMoreThan = new(Bound.AFewMoreThan, null);
    }
}
