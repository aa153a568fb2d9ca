namespace Indicators.Derivation;

/// <summary>
/// One kind of relation between values, over some of them. Every value stands in it once, so that what the others leave
/// for one of them is the whole truth about all.
/// </summary>
internal abstract class Equation
{
    /// <summary>So many inputs of a sum are written out.</summary>
    private const int InputsShown = 12;

    protected Equation(EquationKind kind, params Node[] nodes)
    {
        Kind = kind;
        Nodes = nodes;
    }

    public EquationKind Kind { get; }

    public Node[] Nodes { get; }

    /// <summary>Why it is not to be checked although it looks like one.</summary>
    public NotCheckedReason Reason { get; init; }

    /// <summary>True where the catalogue declares that its statements are on one basis.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>True where its words can be read two ways, 新增 above all: then it can fail and nobody be wrong.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>True where levels are of money and nobody says at which prices growth is measured: it may be at constant ones.</summary>
    public bool HasOpenPrices { get; init; }

    /// <summary>The values a change is measured from; empty where nothing is compared over time.</summary>
    public Node[] MeasuredFrom { get; init; } = [];

    /// <summary>True where the catalogue declares that changes are of the levels as they were published each time.</summary>
    public bool IsAsPublished { get; init; }

    /// <summary>True where its values are taken as rounded, and not as perhaps cut off or rounded to zeros.</summary>
    public virtual bool AreRounded => false;

    /// <summary>True where it is so loose that a digit, changed anywhere in it, often mends it: then none is guessed at.</summary>
    public virtual bool IsLoose => false;

    /// <summary>The composition that says so; or null.</summary>
    public string? ItemId { get; init; }

    /// <summary>The index of the value that a sentence implies from the others.</summary>
    public virtual int Shown => 0;

    /// <summary>The relation in words, with places for <see cref="Arguments"/>.</summary>
    public abstract LocalizedText Sentence { get; }

    /// <summary>What the other values leave for one; everything where they leave it open.</summary>
    /// <param name="target">The index of the value.</param>
    /// <param name="values">All of them; the target's own is not looked at.</param>
    public abstract Interval Solve(int target, ReadOnlySpan<Interval> values);

    /// <summary>What goes into the places of the sentence.</summary>
    /// <param name="implied">What the others leave for the value that is shown.</param>
    public abstract string[] Arguments(string implied);

    /// <summary>The relation as it would be if points had been written for percent, or percent for points; or null.</summary>
    public virtual Equation? Misread() => null;

    public bool IsOf(Node node) => Array.IndexOf(Nodes, node) >= 0;

    protected static string List(IEnumerable<Node> nodes, string joint)
    {
        string[] texts = [.. nodes.Take(InputsShown + 1).Select(node => node.Text)];
        return string.Join(joint, texts.Length <= InputsShown ? texts : [.. texts.Take(InputsShown), "…"]);
    }

    /// <summary>The time of a whole; that of its parts where the whole is a constant, such as 100%.</summary>
    protected static string WhenOf(Node[] nodes) => nodes[0].Period is null ? nodes[1].When : nodes[0].When;

    /// <summary>A change with its sign: +36.1%.</summary>
    protected static string Signed(Node change) => char.IsAsciiDigit(change.Text[0]) ? "+" + change.Text : change.Text;
}
