namespace Indicators.Derivation;

/// <summary>
/// A relation between certain values. Every value stands in it once, so that what the others leave for one of them is the
/// whole truth about all.
/// </summary>
/// <param name="relation">The relation.</param>
/// <param name="shape">How they hang together, with the numbers of this case.</param>
/// <param name="terms">The values, in the order of the relation's terms.</param>
internal sealed class Equation(Relation relation, Shape shape, params Term[] terms)
{
    private readonly byte _reason;
    private byte _verdict;

    public Relation Relation => relation;

    public Shape Shape => shape;

    public Term[] Terms => terms;

    /// <summary>Why it is not to be checked although it looks like one.</summary>
    public NotCheckedReason Reason { get => (NotCheckedReason)_reason; init => _reason = (byte)value; }

    /// <summary>True where the catalogue declares that its statements are on one basis.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>True where its words can be read two ways, 新增 above all: then it can fail and nobody be wrong.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>True where levels are of money and nobody says at which prices growth is measured: it may be at constant ones.</summary>
    public bool HasOpenPrices { get; init; }

    /// <summary>True where a change is measured from the values the relation names for it.</summary>
    public bool IsOverTime { get; init; }

    /// <summary>True where the catalogue declares that changes are of the levels as they were published each time.</summary>
    public bool IsAsPublished { get; init; }

    /// <summary>The composition that says so; or null.</summary>
    public string? ItemId { get; init; }

    /// <summary>What its sentence says beside its values: a goal as it is written, the months passed; or null.</summary>
    public string[]? Notes { get; init; }

    /// <summary>Values that may have been meant instead, which its sentence names; or null.</summary>
    public IReadOnlyList<Term>? Beside { get; init; }

    /// <summary>True once it was found to hold.</summary>
    public bool Holds { get; set; }

    /// <summary>What became of it; null where nothing is to be said of it, since it fails or leans on what is contested.</summary>
    public ReconciliationVerdict? Verdict
    {
        get => _verdict == 0 ? null : (ReconciliationVerdict)(_verdict - 1);
        set => _verdict = value is { } known ? (byte)(known + 1) : (byte)0;
    }

    /// <summary>The index of the value that a sentence implies from the others.</summary>
    public int Shown => relation.ShownOf(terms.Length);

    /// <summary>The values a change is measured from; none where nothing is compared over time.</summary>
    public IEnumerable<Term> MeasuredFrom => IsOverTime ? relation.MeasuredFrom.Select(index => terms[index]) : [];

    /// <summary>The relation in words, with places for <see cref="Arguments"/>.</summary>
    public Sentence Sentence => (shape.IsLimit ? relation.SentenceOfLimit : null) ?? relation.Sentence;

    /// <summary>What the other values leave for one; everything where they leave it open.</summary>
    /// <param name="target">The index of the value.</param>
    /// <param name="values">All of them; the target's own is not looked at.</param>
    public Interval Solve(int target, ReadOnlySpan<Interval> values) => shape.Solve(target, values);

    /// <summary>What goes into the places of the sentence.</summary>
    /// <param name="implied">What the others leave for the value that is shown.</param>
    public string[] Arguments(string implied) => Sentence.Arguments(this, implied);

    /// <summary>The relation as it would be if points had been written for percent, or percent for points; or null.</summary>
    public Equation? Misread() =>
        relation.MisreadAs?.Invoke() is { } other && shape == relation.Shape && terms[0].Unit == StandardUnits.Percent
            ? new Equation(other, other.Shape, terms)
            : null;

    public bool IsOf(Term term) => Array.IndexOf(terms, term) >= 0;
}
