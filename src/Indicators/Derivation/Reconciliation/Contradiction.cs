using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>Statements that cannot hold together, with the way a person comes to the same end.</summary>
/// <remarks>Immutable. One contradiction is given once: what follows from it is part of it.</remarks>
internal sealed class Contradiction
{
    internal Contradiction(Relation relation, AgreementBasis basis, LocalizedText sentence, ImmutableArray<string> arguments)
    {
        Relation = relation;
        Basis = basis;
        Sentence = sentence;
        Arguments = arguments;
    }

    /// <summary>The relation that fails.</summary>
    public Relation Relation { get; }

    /// <summary>
    /// True where nothing leaves a way out: one source says it, or the basis is declared, and the words have one reading.
    /// </summary>
    private bool IsCertain => Basis is AgreementBasis.OneSource or AgreementBasis.Declared && !IsAmbiguous;

    /// <summary>How far the statements were bound to agree.</summary>
    public AgreementBasis Basis { get; }

    /// <summary>True where a second reading of the words, gross for net, could make it none.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>The statements that cannot hold together; the one it hangs on first.</summary>
    public ImmutableArray<PublishedValue> Statements { get; init; } = [];

    /// <summary>The steps, each one equation in words.</summary>
    public ImmutableArray<LocalizedText> Steps { get; init; } = [];

    /// <summary>A guess at the slip that would explain it, marked as a guess; or null.</summary>
    public LocalizedText? Hint { get; init; }

    /// <summary>The smallest sets of figures that explain it, the likeliest first; empty where nobody can be named.</summary>
    internal ImmutableArray<SuspectSet> Suspects { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The id of the composition that it rests on; or null.</summary>
    public string? ItemId { get; init; }

    /// <summary>The name of the value that is implied; null where statements of one thing differ.</summary>
    public string? ImpliedName { get; init; }

    /// <summary>The period of the value that is implied; or null.</summary>
    public TimePeriod? ImpliedPeriod { get; init; }

    /// <summary>The range that is implied, with its unit: 5556–5561家; or null.</summary>
    public string? Implied { get; init; }

    /// <summary>True where what is implied is off by more than a tenth: no choice of a day explains it.</summary>
    internal bool IsFarOff { get; init; }

    /// <summary>What the figures, read as written, imply; null where that is no one number.</summary>
    internal string? ImpliedPoint { get; init; }

    /// <summary>The values of its sentence, as text.</summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>The wording that the arguments go into.</summary>
    internal LocalizedText Sentence { get; }

    /// <summary>What is reported of it; null where nothing is.</summary>
    public RelationReport? Report => Relation.ReportOf(Basis, IsCertain, IsFarOff);

    /// <summary>The contradiction in words.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language) => Checks.Render(Sentence, [.. Arguments]).In(language);

    /// <summary>The contradiction in English.</summary>
    public override string ToString() => ToText(Language.English);
}
