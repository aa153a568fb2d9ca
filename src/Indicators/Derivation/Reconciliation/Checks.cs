using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>What can be asked of one equation: what it implies, whether it holds, how it reads.</summary>
internal static class Checks
{
    /// <summary>Most equations have no more terms: their values are worked out without a list.</summary>
    private const int FewTerms = 4;

    /// <summary>What the other values leave for one.</summary>
    public static Interval Implied(Equation equation, int target, FigureReading reading = FigureReading.Soft)
    {
        if (reading != FigureReading.Soft)
            return equation.Solve(target, Array.ConvertAll(equation.Terms, term => term.Read(reading)));
        Span<Interval> values = equation.Terms.Length <= FewTerms ? stackalloc Interval[FewTerms] : new Interval[equation.Terms.Length];
        return equation.Solve(target, SoftValues(equation, values));
    }

    private static ReadOnlySpan<Interval> SoftValues(Equation equation, Span<Interval> room)
    {
        Span<Interval> values = room[..equation.Terms.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = SoftOf(equation, i);
        return values;
    }

    /// <summary>What a value may be in an equation, with all that habits of publishing allow there.</summary>
    public static Interval SoftOf(Equation equation, int index) =>
        equation.Relation.Is(RelationTraits.IsRounded) ? equation.Terms[index].Hard : ZerosBesideOthers.In(equation, index);

    public static bool Holds(Equation equation)
    {
        Span<Interval> room = equation.Terms.Length <= FewTerms ? stackalloc Interval[FewTerms] : new Interval[equation.Terms.Length];
        return Holds(equation, SoftValues(equation, room));
    }

    /// <summary>Whether it would hold, and not merely be open, if some values were others.</summary>
    public static bool WouldHold(Equation equation, params ReadOnlySpan<(Term Term, Interval Value)> changes)
    {
        var values = new Interval[equation.Terms.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = SoftOf(equation, i);
            foreach ((Term term, Interval value) in changes)
                values[i] = term == equation.Terms[i] ? value : values[i];
        }

        Interval implied = equation.Solve(equation.Shown, values);
        return (implied.Low is not null || implied.High is not null) && implied.Meets(values[equation.Shown]);
    }

    /// <summary>True where what fails with the revised figures holds with figures before their revision.</summary>
    public static bool HeldBeforeRevision(Equation equation) =>
        Array.Exists(equation.Terms, term => term.Superseded.Count > 0)
        && Vintages.Of(equation.Terms).Any(vintage => Holds(equation, vintage.AsSpan()));

    /// <summary>
    /// True where statements of a value conflict and one of them, or a value between those of several such, fits the rest.
    /// </summary>
    public static bool FitsSomeRival(Equation equation)
    {
        Term[] contested = Array.FindAll(equation.Terms, term => term.IsContested);
        return contested.Length == 1
            ? contested[0].Holding.Any(rival => WouldMeet(equation, contested[0], contested[0].SoftOf(rival)))
            : contested.Length > 1 && Holds(equation);
    }

    private static bool WouldMeet(Equation equation, Term changed, Interval value) =>
        Holds(equation, [.. equation.Terms.Select(term => term == changed ? value : term.Soft)]);

    private static bool Holds(Equation equation, ReadOnlySpan<Interval> values) =>
        Meets(equation, values, equation.Solve(equation.Shown, values));

    /// <summary>
    /// Whether what is implied meets what is published. Where digits lost in a quotient would decide it, the equation is solved for
    /// another of its values, without a quotient: what holds for one of them holds for all.
    /// </summary>
    private static bool Meets(Equation equation, ReadOnlySpan<Interval> values, Interval implied)
    {
        if (!implied.IsUndecidedBeside(values[equation.Shown]))
            return implied.Meets(values[equation.Shown]);
        for (int i = 0; i < values.Length; i++)
        {
            if (i != equation.Shown && equation.Solve(i, values) is { IsOfExactEnds: true, IsBounded: true } exact)
                return exact.Meets(values[i]);
        }

        return implied.Meets(values[equation.Shown]);
    }

    public static ReconciliationVerdict Verdict(Equation equation)
    {
        Span<Interval> room = equation.Terms.Length <= FewTerms ? stackalloc Interval[FewTerms] : new Interval[equation.Terms.Length];
        ReadOnlySpan<Interval> values = SoftValues(equation, room);
        Interval published = values[equation.Shown];
        Interval implied = equation.Solve(equation.Shown, values);
        if (!Meets(equation, values, implied))
            return ReconciliationVerdict.Contradicts;
        bool certain = (implied.IsBounded && published.IsBounded) || (equation.Shape.IsLimit && implied.Low <= published.Low);
        return certain ? ReconciliationVerdict.Agrees : ReconciliationVerdict.Open;
    }

    /// <summary>The range shown to a person: what rounding alone leaves.</summary>
    public static string ImpliedText(Equation equation)
    {
        Term shown = equation.Terms[equation.Shown];
        return RangeText.Of(Implied(equation, equation.Shown, FigureReading.Hard), shown.Unit, shown.Spokesman?.Figure.Unit);
    }

    public static ImmutableArray<string> Arguments(Equation equation) => [.. equation.Arguments(ImpliedText(equation))];

    public static LocalizedText Sentence(Equation equation)
    {
        bool isPublished = equation.Terms[equation.Shown] is { IsDerived: false };
        return Render(isPublished ? equation.Sentence.Text : equation.Sentence.Derived, [.. Arguments(equation)]);
    }

    public static LocalizedText Render(LocalizedText template, object[] arguments) => new(template.Phrase!.With(arguments));

    /// <summary>How far the values of an equation were bound to agree.</summary>
    public static AgreementBasis BasisOf(Equation equation, Releases releases)
    {
        if (releases.AreApart(equation) && !IsFarOff(equation))
            return equation.IsAsPublished ? AgreementBasis.Undeclared : AgreementBasis.OtherRelease;
        if (!equation.HasOpenPrices && IsOfOneSource(equation.Terms))
            return AgreementBasis.OneSource;
        return equation is { IsDeclared: true, HasOpenPrices: false } ? AgreementBasis.Declared : AgreementBasis.Undeclared;
    }

    /// <summary>
    /// True where the base that is implied is more than twice the published one, or less than half of it: no revision does that.
    /// </summary>
    private static bool IsFarOff(Equation equation) => equation.Shown == 1 && IsBeyond(equation, 2m);

    /// <summary>True where what is implied is more than so many times what is published, or less by as much.</summary>
    public static bool IsBeyond(Equation equation, decimal times)
    {
        Interval published = equation.Terms[equation.Shown].Soft;
        Interval implied = Implied(equation, equation.Shown);
        return published.IsPositive && (implied.Times(times).IsBelow(published) || published.Times(times).IsBelow(implied));
    }

    /// <summary>
    /// What the other figures, read as written, make of the value that is shown, to the digits it is published with; null where that is no
    /// one number.
    /// </summary>
    public static Figure? ImpliedFigure(Equation equation)
    {
        Term shown = equation.Terms[equation.Shown];
        Interval implied = Implied(equation, equation.Shown, FigureReading.Written);
        return shown.Spokesman is { } statement ? RangeText.Point(implied, shown.Unit, statement.Figure) : null;
    }

    /// <summary>True where there is a source that says all of them.</summary>
    public static bool IsOfOneSource(IEnumerable<Term> terms)
    {
        HashSet<string>? common = null;
        foreach (Term term in terms.Where(term => term.IsPublished))
        {
            IEnumerable<string> sources = term.Holding.Select(statement => statement.SourceId).OfType<string>();
            if (common is null)
                common = [.. sources];
            else
                common.IntersectWith(sources);
        }

        return common is { Count: > 0 };
    }
}
