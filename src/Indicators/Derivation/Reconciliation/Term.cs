namespace Indicators.Derivation;

/// <summary>One value: a series at a time, or the threshold of a target; with what is published of it and what follows.</summary>
/// <remarks>
/// There is one for every observation. Of most an observation is all that is said, and nobody asks for more than its number: it is
/// kept as it is, and made a statement when asked for, by whichever thread.
/// </remarks>
internal sealed class Term
{
    private readonly string? _name;
    private readonly string? _source;
    private Observation? _sole;
    private PublishedValue[]? _statements;
    private IReadOnlyList<PublishedValue>? _holding;
    private IReadOnlyList<PublishedValue>? _superseded;
    private Derivation? _derivation;
    private Interval _soft;

    public Term(string? name, SeriesForm? series, Anchor anchor, Unit unit)
    {
        _name = name;
        _source = anchor.SourceId;
        Series = series;
        Unit = unit;
        Period = anchor.Period;
    }

    public string Name => _name ?? Series!.Name;

    /// <summary>The series; null for the threshold of a target and for a constant.</summary>
    public SeriesForm? Series { get; }

    public Unit Unit { get; }

    /// <summary>The period as first stated; null where none is.</summary>
    public TimePeriod? Period { get; private set; }

    /// <summary>The time it is found by.</summary>
    public Anchor Anchor => Anchor.Of(Period, Series is { IsPointInTime: true }, _source);

    /// <summary>The source that speaks of its own present, where no period is stated.</summary>
    public string? PresentOf => _source;

    /// <summary>The one observation that is all that is said of it; null where more is said, or nothing.</summary>
    public Observation? Sole => _sole;

    public IReadOnlyList<PublishedValue> Statements => Said();

    /// <summary>How many statements there are.</summary>
    public int Count => _sole is not null ? 1 : _statements?.Length ?? 0;

    /// <summary>Those that its value is taken from.</summary>
    public IReadOnlyList<PublishedValue> Holding => _holding ?? (IsSettled ? Said() : []);

    /// <summary>Preliminary figures, estimates and forecasts that a result took the place of and differs from.</summary>
    public IReadOnlyList<PublishedValue> Superseded => _superseded ?? [];

    public bool IsPublished => _sole is not null || _statements is not null;

    /// <summary>True where a range is known: published, derived, or a constant.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>True for what nobody published and equations gave.</summary>
    public bool IsDerived => _derivation is not null;

    public Interval Soft => _soft;

    /// <summary>What it may be if nothing was rounded to zeros or cut off: what a sentence shows.</summary>
    public Interval Hard =>
        _derivation?.Hard ?? (Spokesman is { } statement ? statement.Figure.IntervalIn(Unit, FigureReading.Hard) : Soft);

    /// <summary>What it may be under a reading.</summary>
    public Interval Read(FigureReading reading) => reading switch
    {
        FigureReading.Soft => Soft,
        FigureReading.Hard => Hard,
        _ => Spokesman is { } statement ? statement.Figure.IntervalIn(Unit, reading) : Hard,
    };

    /// <summary>True where every statement of it ends on zeros that may be rounding.</summary>
    public bool HasRoundZeros { get; private set; }

    /// <summary>True where statements conflict and nothing tells which holds: no check of anything else leans on it.</summary>
    public bool IsContested { get; private set; }

    /// <summary>True where it is part of a contradiction that was reported.</summary>
    public bool IsConvicted { get; set; }

    /// <summary>The equation that gave an unpublished value its lower end.</summary>
    public Equation? LowFrom => _derivation?.LowFrom;

    /// <summary>The equation that gave an unpublished value its upper end.</summary>
    public Equation? HighFrom => _derivation?.HighFrom;

    /// <summary>The statement its text is taken from.</summary>
    public PublishedValue? Spokesman => Holding is [var first, ..] ? first : null;

    /// <summary>What is said of it in a sentence: the literal, or the derived range.</summary>
    public string Text => Spokesman?.Figure.Literal ?? RangeText.Of(Hard, Unit);

    /// <summary>Its time in a sentence.</summary>
    public string When => Period?.ToString() ?? "not-stated";

    /// <summary>True once statements of it were taken as its value.</summary>
    private bool IsSettled { get; set; }

    public static Term Constant(string name, decimal value, Unit unit)
    {
        var term = new Term(name, null, default, unit);
        term.Know(Interval.Exactly(value));
        return term;
    }

    public void Add(Observation observation)
    {
        if (IsPublished)
        {
            Add(new PublishedValue(observation));
            return;
        }

        Period = observation.Period;
        _sole = observation;
    }

    public void Add(PublishedValue statement)
    {
        if (!IsPublished)
            Period = statement.Period;
        _statements = [.. Said(), statement];
        _sole = null;
    }

    public Interval SoftOf(PublishedValue statement) => statement.AsRead.IntervalIn(Unit, FigureReading.Soft);

    /// <summary>Keeps what no longer counts and says something else than every statement that counts.</summary>
    public void Supersede(IReadOnlyList<PublishedValue> counting)
    {
        if (counting.Count < Count)
            _superseded = [.. Said().Where(statement => statement.Observation is not null
                && !counting.Any(other => SoftOf(other).Meets(SoftOf(statement))))];
    }

    /// <summary>Takes all that is said, which agrees, as its value.</summary>
    public void Settle()
    {
        if (_sole is null || _statements is not null)
        {
            Settle(Said());
            return;
        }

        HasRoundZeros = RoundZeros.Has(_sole.Figure);
        IsContested = false;
        IsSettled = true;
        Know(_sole.Figure.IntervalIn(Unit, FigureReading.Soft));
    }

    /// <summary>Takes the statements that hold as its value.</summary>
    public void Settle(IReadOnlyList<PublishedValue> holding)
    {
        _holding = holding;
        Interval soft = SoftOf(holding[0]);
        for (int i = 1; i < holding.Count; i++)
            soft = soft.With(SoftOf(holding[i]));
        HasRoundZeros = AreRound(holding);
        IsContested = false;
        IsSettled = true;
        Know(soft);
    }

    /// <summary>Takes one of several statements as its value, without knowing which.</summary>
    public void Contest(IReadOnlyList<PublishedValue> rivals)
    {
        _holding = rivals;
        HasRoundZeros = false;
        IsContested = true;
        Know(rivals.Select(SoftOf).Aggregate((left, right) => left.Hull(right)));
    }

    /// <summary>Takes what follows from an equation; false where it cannot be met with what followed before.</summary>
    public bool Derive(Equation from, Interval soft, Interval hard)
    {
        if (_derivation is null)
        {
            _derivation = new Derivation(from, from, hard);
            Know(soft);
            return true;
        }

        if (!Soft.Meets(soft))
            return false;
        Interval met = Soft.With(soft);
        Interval shown = _derivation.Hard.Meets(hard) ? _derivation.Hard.With(hard) : _derivation.Hard;
        _derivation = new Derivation(met.Low == Soft.Low ? LowFrom! : from, met.High == Soft.High ? HighFrom! : from, shown);
        Know(met);
        return true;
    }

    private static bool AreRound(IReadOnlyList<PublishedValue> statements)
    {
        for (int i = 0; i < statements.Count; i++)
        {
            if (!RoundZeros.Has(statements[i].AsRead))
                return false;
        }

        return true;
    }

    /// <summary>The statements, made once: whoever is first, all see the same.</summary>
    private PublishedValue[] Said()
    {
        if (_statements is { } made)
            return made;
        return _sole is { } sole ? Interlocked.CompareExchange(ref _statements, [new PublishedValue(sole)], null) ?? _statements : [];
    }

    private void Know(Interval soft)
    {
        _soft = soft;
        IsKnown = true;
    }

    private sealed record Derivation(Equation LowFrom, Equation HighFrom, Interval Hard);
}
