using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>One check of statements against each other: what was set against what, with how much room, and what became of it.</summary>
/// <remarks>Immutable. Its sides and words are made when asked for.</remarks>
public sealed class Reconciliation
{
    private readonly Equation _equation;
    private readonly int _shown;

    internal Reconciliation(Equation equation, ReconciliationVerdict verdict)
        : this(equation, equation.Shown, equation.Relation, verdict)
    {
    }

    internal Reconciliation(Equation equation, int shown, Relation relation, ReconciliationVerdict verdict)
    {
        _equation = equation;
        _shown = shown;
        Relation = relation;
        Verdict = verdict;
    }

    /// <summary>The relation that was checked.</summary>
    public Relation Relation { get; }

    /// <summary>What became of it.</summary>
    public ReconciliationVerdict Verdict { get; }

    /// <summary>Why it was not checked; none where it was.</summary>
    public NotCheckedReason Reason => Verdict == ReconciliationVerdict.NotChecked && _equation.Reason == NotCheckedReason.None
        ? NotCheckedReason.Revised // Nothing spoke against making it, and then it only held before a revision.
        : _equation.Reason;

    /// <summary>The published statements in it.</summary>
    public ImmutableArray<PublishedValue> Statements => [.. _equation.Terms.SelectMany(term => term.Statements)];

    /// <summary>The id of the composition that it rests on; or null.</summary>
    public string? ItemId => _equation.ItemId;

    /// <summary>The name of the value that the others imply: a series, or a target.</summary>
    public string Name => Shown.Name;

    /// <summary>The period of the value that the others imply; null where none is stated.</summary>
    public TimePeriod? Period => Shown.Period;

    /// <summary>The unit of both sides.</summary>
    public Unit Unit => Shown.Unit;

    /// <summary>What the other statements leave for it, with everything that rounding and cutting off allow.</summary>
    public Interval Implied => Checks.Implied(_equation, _shown);

    /// <summary>What is published of it, with everything that rounding and cutting off allow.</summary>
    public Interval Published => Checks.SoftOf(_equation, _shown);

    /// <summary>What both sides have in common: the room there is; null where they do not meet.</summary>
    public Interval? Room
    {
        get
        {
            Interval implied = Checks.Implied(_equation, _shown);
            Interval published = Checks.SoftOf(_equation, _shown);
            return implied.Meets(published) ? implied.With(published) : null;
        }
    }

    private Term Shown => _equation.Terms[_shown];

    /// <summary>The check in words: 7565家 in 2023 with +19.2% implies 6344–6350家 in 2022; published 2022: 6348家.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language) => Checks.Sentence(_equation).In(language);

    /// <summary>Verdict and words, in English.</summary>
    public override string ToString() => $"{Verdict}: {ToText(Language.English)}";
}
