namespace Indicators.Derivation;

/// <summary>Wholes and their parts, as compositions declare them, for every time a whole is published.</summary>
internal sealed class PartsFinder : Finder
{
    public override IEnumerable<Equation> Find(TermTable table, Relation relation) =>
        from composition in table.Catalog.Compositions
        from whole in WholesOf(table, composition)
        where whole.Period is not { } period || composition.HoldsFor(period)
        from equation in Find(table, relation, composition, whole)
        select equation;

    internal static IEnumerable<Term> WholesOf(TermTable table, Composition composition)
    {
        IEnumerable<SeriesForm?> series = composition.WholeSubjectId is { } subject
            ? [table.FormOf(new SeriesKey(composition.WholeIndicatorId, subject))]
            : table.Catalog.SeriesOfIndicator(composition.WholeIndicatorId).Where(series => series.Transformation == default)
                .Select(series => table.FormOf(series.Key));
        return series.OfType<SeriesForm>().SelectMany(form => form.Terms);
    }

    private static IEnumerable<Equation> Find(TermTable table, Relation relation, Composition composition, Term whole)
    {
        IReadOnlyList<CompositionPart> named = table.Catalog.PartsOf(composition, whole.Series!.Key.SubjectId, whole.Period);
        var parts = new List<(Term Term, decimal Factor)>();
        foreach (CompositionPart part in named)
        {
            SeriesKey key = part.SeriesFor(composition.WholeIndicatorId, whole.Series!.Key.SubjectId);
            Term? term = composition.Kind == CompositionKind.Complete
                ? table.Get(key, whole.Period, whole.Anchor.SourceId)
                : table.Published(key, whole);
            if (term is not null && FactorOf(part, term.Unit, whole.Unit) is { } factor)
                parts.Add((term, factor));
        }

        if (parts.Count == 0 || (composition.Kind == CompositionKind.Complete && parts.Count < named.Count))
            return [];
        return composition.Kind switch
        {
            CompositionKind.Complete =>
                Complete(table, relation, composition, named, whole, parts),
            CompositionKind.Partial =>
                [Within(relation, composition, whole, parts)],
            _ => parts.Select(part => Within(relation, composition, whole, [part])),
        };
    }

    /// <summary>
    /// All parts make the whole; where one is not published, the others are at most the whole, unless one can be negative.
    /// </summary>
    private static IEnumerable<Equation> Complete(TermTable table, Relation relation, Composition composition,
        IReadOnlyList<CompositionPart> named, Term whole, List<(Term Term, decimal Factor)> parts)
    {
        yield return new Equation(relation, SumShape.Of(Factors(parts), RoomOf(composition, whole, parts)),
            TermsOf(whole, parts))
        { ItemId = composition.Id };
        var published = parts.FindAll(part => part.Term.IsPublished);
        bool areAmounts = named.All(part => Basis.IsNeverNegative(table.Catalog, part.IndicatorId ?? composition.WholeIndicatorId));
        if (published.Count > 0 && published.Count < parts.Count && areAmounts)
        {
            // Money that is owed makes less of the whole: nothing declares that there is none.
            yield return Within(relation, composition, whole, published, isAmbiguous: whole.Unit.Dimension.IsMoney);
        }
    }

    private static Equation Within(Relation relation, Composition composition, Term whole, List<(Term Term, decimal Factor)> parts,
        bool isAmbiguous = false) =>
        new(relation.Weaker!(), LimitShape.Of(Factors(parts), RoomOf(composition, whole, parts)),
            TermsOf(whole, parts))
        { ItemId = composition.Id, IsAmbiguous = isAmbiguous };

    private static decimal? FactorOf(CompositionPart part, Unit own, Unit whole) =>
        part.Times is { } times ? UnitFactors.OfProduct(own, times.Quantity, whole) : UnitFactors.Between(whole, own);

    private static Term[] TermsOf(Term whole, List<(Term Term, decimal Factor)> parts) => [whole, .. parts.Select(part => part.Term)];

    private static decimal[] Factors(List<(Term Term, decimal Factor)> parts) => [.. parts.Select(part => part.Factor)];

    /// <summary>
    /// What the composition allows beyond rounding, and the rounding of figures that look exact where it says that each was rounded on its
    /// own.
    /// </summary>
    private static decimal RoomOf(Composition composition, Term whole, List<(Term Term, decimal Factor)> parts)
    {
        decimal room = composition.Tolerance is { } tolerance ? ToleranceIn(whole, tolerance) : 0m;
        if (composition.Rounding != CompositionRounding.Unadjusted)
            return room;
        return parts.Aggregate(room + HalfDigit(whole), (sum, part) => sum + (HalfDigit(part.Term) * Math.Abs(part.Factor)));
    }

    /// <summary>A percentage is of the whole.</summary>
    private static decimal ToleranceIn(Term whole, Figure tolerance)
    {
        if (tolerance.Dimension == whole.Unit.Dimension)
            return AmountIn(tolerance.Quantity, whole.Unit);
        decimal size = Math.Max(Math.Abs(whole.Soft.Low ?? 0m), Math.Abs(whole.Soft.High ?? 0m));
        return AmountIn(tolerance.Quantity, StandardUnits.Percent) / 100m * size;
    }

    /// <summary>Half the last digit of a figure that is taken for exact; the others have that room already.</summary>
    private static decimal HalfDigit(Term term) =>
        term.Spokesman is { } statement && term.Soft.IsBounded && term.Soft.Low == term.Soft.High
            ? AmountIn(statement.Figure.Resolution, term.Unit) / 2m
            : 0m;

    /// <summary>What is beyond a decimal in the other unit gives no room: the check stays as strict as without it.</summary>
    private static decimal AmountIn(Quantity quantity, Unit unit) => quantity.AmountOrNull(unit) ?? 0m;
}
