namespace Indicators.Derivation;

/// <summary>
/// Finds two figures of one source that stand in each other's place (value interchange): of two series at one time, or of one
/// subject at any. Putting each in the other's place mends all that fails through them, and no third figure would.
/// </summary>
internal sealed class ExchangeFinder
{
    /// <summary>A relation this loose would be mended by many figures that have nothing to do with it.</summary>
    private const decimal MostWidth = 0.02m;

    /// <summary>So many partners are tried for one figure: where more fit, none is the one.</summary>
    private const int MostPartners = 64;

    /// <summary>
    /// So many values are worked out to find partners: in a sum of many thousands of parts each part asks for all the others.
    /// </summary>
    private const long MostValues = 20_000_000;

    private readonly Dictionary<Term, Term[]> _partners = [];
    private long _left = MostValues;

    /// <param name="table">All values.</param>
    /// <param name="failing">The relations that fail, by the published values in them.</param>
    public ExchangeFinder(TermTable table, Dictionary<Term, List<Equation>> failing)
    {
        var alike = new AlikeValues(table, failing.Keys);
        foreach ((Term one, List<Equation> equations) in failing.Where(entry => NeededValues.CanBeWrong(entry.Key)))
            _partners[one] = [.. equations.Where(equation => !equation.Shape.IsLoose)
                .SelectMany(equation => PartnersIn(equation, one, alike)).Distinct().Take(MostPartners)];
    }

    /// <summary>All figures that may have to change places.</summary>
    public IEnumerable<Term> Partners => _partners.Values.SelectMany(partners => partners);

    public IEnumerable<(Term One, Term Other, LocalizedText Hint)> Find(Repair repair)
    {
        var taken = new HashSet<Term>();
        foreach (Term one in _partners.Keys)
        {
            if (taken.Contains(one) || OnlyPartnerOf(one, repair, taken) is not { } other
                || (OnlyPartnerOf(other, repair, taken) is { } third && third != one))
                continue;
            taken.UnionWith([one, other]);
            yield return (one, other, HintText.Exchange(one, other));
        }
    }

    private Term? OnlyPartnerOf(Term one, Repair repair, HashSet<Term> taken)
    {
        Term[] partners = _partners.GetValueOrDefault(one) ?? [];
        Term[] others = [.. partners.Where(other => !taken.Contains(other) && IsExchange(one, other, repair)).Take(2)];
        return others is [var only] ? only : null;
    }

    /// <summary>
    /// Figures that would do in the place of one, by what a relation that fails asks for there; and those that stand in it beside it.
    /// </summary>
    private IEnumerable<Term> PartnersIn(Equation equation, Term one, AlikeValues alike)
    {
        _left -= equation.Terms.Length;
        if (_left < 0)
            return [];
        Interval wanted = Checks.Implied(equation, Array.IndexOf(equation.Terms, one));
        return IsNarrow(wanted)
            ? alike.Within(one, wanted).Concat(equation.Terms.Where(other => other != one && AlikeValues.AreAlike(one, other)))
            : [];
    }

    private static bool IsNarrow(Interval range) =>
        range is { Low: { } low, High: { } high } && CheckedDecimal.Plus(high, -low) <= Math.Max(Math.Abs(low), Math.Abs(high)) * MostWidth;

    /// <summary>A figure that stands in no relation would do anywhere: it proves nothing.</summary>
    private static bool IsExchange(Term one, Term other, Repair repair) =>
        NeededValues.CanBeWrong(other) && Checks.IsOfOneSource([one, other]) && !one.Soft.Meets(other.Soft) && repair.IsRelated(other)
        && repair.Mends((one, other.Soft), (other, one.Soft));
}
