namespace Indicators.Derivation;

/// <summary>One value: a series at a time, or the threshold of a target; with what is published of it and what follows.</summary>
internal sealed class Term(string? name, SeriesForm? series, Anchor anchor, Unit unit)
{
    private PublishedValue[] _statements = [];
    private Derivation? _derivation;

    public string Name => name ?? series!.Name;

    /// <summary>The series; null for the threshold of a target and for a constant.</summary>
    public SeriesForm? Series => series;

    public Anchor Anchor => anchor;

    public Unit Unit => unit;

    /// <summary>The period as first stated; null where none is.</summary>
    public TimePeriod? Period { get; private set; } = anchor.Period;

    public IReadOnlyList<PublishedValue> Statements => _statements;

    /// <summary>Those that its value is taken from.</summary>
    public IReadOnlyList<PublishedValue> Holding { get; private set; } = [];

    /// <summary>Preliminary figures, estimates and forecasts that a result took the place of and differs from.</summary>
    public IReadOnlyList<PublishedValue> Superseded { get; private set; } = [];

    public bool IsPublished => _statements.Length > 0;

    /// <summary>True where a range is known: published, derived, or a constant.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>True for what nobody published and equations gave.</summary>
    public bool IsDerived => _derivation is not null;

    public Interval Soft { get; private set; }

    /// <summary>What it may be if nothing was rounded to zeros or cut off: what a sentence shows.</summary>
    public Interval Hard => _derivation?.Hard ?? (Spokesman is { } statement ? statement.Figure.IntervalIn(unit, FigureReading.Hard) : Soft);

    /// <summary>What it may be under a reading.</summary>
    public Interval Read(FigureReading reading) => reading switch
    {
        FigureReading.Soft => Soft,
        FigureReading.Hard => Hard,
        _ => Spokesman is { } statement ? statement.Figure.IntervalIn(unit, reading) : Hard,
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
    public PublishedValue? Spokesman { get; private set; }

    /// <summary>What is said of it in a sentence: the literal, or the derived range.</summary>
    public string Text => Spokesman?.Figure.Literal ?? RangeText.Of(Hard, unit);

    /// <summary>Its time in a sentence.</summary>
    public string When => Period?.ToString() ?? "not-stated";

    public static Term Constant(string name, decimal value, Unit unit)
    {
        var term = new Term(name, null, default, unit);
        term.Know(Interval.Exactly(value));
        return term;
    }

    public void Add(PublishedValue statement)
    {
        if (_statements.Length == 0)
            Period = statement.Period;
        _statements = [.. _statements, statement];
    }

    public Interval SoftOf(PublishedValue statement) => statement.AsRead.IntervalIn(unit, FigureReading.Soft);

    /// <summary>Keeps what no longer counts and says something else than every statement that counts.</summary>
    public void Supersede(IReadOnlyList<PublishedValue> counting)
    {
        if (counting.Count < _statements.Length)
            Superseded = [.. _statements.Where(statement => statement.Observation is not null && !counting.Any(other => SoftOf(other).Meets(SoftOf(statement))))];
    }

    /// <summary>Takes the statements that hold as its value.</summary>
    public void Settle(IReadOnlyList<PublishedValue> holding)
    {
        Holding = holding;
        Interval soft = SoftOf(holding[0]);
        for (int i = 1; i < holding.Count; i++)
            soft = soft.With(SoftOf(holding[i]));
        Spokesman = holding[0];
        HasRoundZeros = AreRound(holding);
        IsContested = false;
        Know(soft);
    }

    /// <summary>Takes one of several statements as its value, without knowing which.</summary>
    public void Contest(IReadOnlyList<PublishedValue> rivals)
    {
        Holding = rivals;
        Spokesman = rivals[0];
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

    private void Know(Interval soft)
    {
        Soft = soft;
        IsKnown = true;
    }

    private sealed record Derivation(Equation LowFrom, Equation HighFrom, Interval Hard);
}
