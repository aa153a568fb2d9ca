namespace Indicators.Derivation;

/// <summary>
/// The published shares of the parts of one whole: they make 100 % where the parts are all there are, and not more where
/// they do not overlap. Shares are transformations, or ratio indicators of part over whole.
/// </summary>
internal sealed class SharesFinder : Finder
{
    public override IEnumerable<Equation> Find(TermTable table, Relation relation)
    {
        ILookup<(string?, string?), string> ratios =
            table.Catalog.Indicators.Where(indicator => indicator.NumeratorId is not null && indicator.Unit.Dimension == Dimension.Ratio)
            .ToLookup(indicator => (indicator.NumeratorId, indicator.DenominatorId), indicator => indicator.Id);
        return from composition in table.Catalog.Compositions
               where composition.Kind != CompositionKind.Overlapping && (composition.IsOverChildren || composition.Parts.Count > 1)
               from shares in Groups(table, composition, ratios)
               select EquationOf(relation, composition, shares.Parts, shares.Shares);
    }

    private static Equation EquationOf(Relation relation, Composition composition, int parts, Term[] shares)
    {
        var all = Term.Constant(composition.WholeIndicatorId, 100m, StandardUnits.Percent);
        bool complete = composition.Kind == CompositionKind.Complete && shares.Length == parts;
        return new Equation(relation, complete ? relation.Shape : LimitShape.Plain, [all, .. shares]) { ItemId = composition.Id };
    }

    /// <summary>For every subject of the whole and every time at which two shares or more are published, those shares.</summary>
    private static IEnumerable<(int Parts, Term[] Shares)> Groups(TermTable table, Composition composition,
        ILookup<(string?, string?), string> ratios) =>
        from subject in SubjectsOf(table, composition)
        from byTime in PartsEver(table, composition, subject).SelectMany(part => SharesOf(table, composition, part, subject, ratios))
            .ToLookup(share => share.Anchor)
        let shares = byTime.DistinctBy(share => (share.Series!.Key.IndicatorId, share.Series.Key.SubjectId)).ToArray()
        where byTime.Key.Period is not { } period || composition.HoldsFor(period)
        let parts = table.Catalog.PartsOf(composition, subject, byTime.Key.Period).Count
        where shares.Length > 1 && shares.Length <= parts
        select (parts, shares);

    /// <summary>The parts of a whole; of one over children those there have ever been, of which each time has its own.</summary>
    private static IEnumerable<CompositionPart> PartsEver(TermTable table, Composition composition, string subject) =>
        composition.IsOverChildren && table.Catalog.Subjects.Find(subject) is { } whole
            ? table.Catalog.ChildrenOf(whole).Where(child => child.Kind == whole.Kind).Select(child => new CompositionPart(null, child.Id))
            : composition.Parts;

    private static IEnumerable<string> SubjectsOf(TermTable table, Composition composition)
    {
        if (composition.WholeSubjectId is { } subject)
            return [subject];
        if (composition.IsOverChildren)
            return table.Catalog.SeriesOfIndicator(composition.WholeIndicatorId).Select(series => series.Subject.ParentId).OfType<string>()
                .Distinct();
        IEnumerable<string> indicators = composition.Parts.Select(part => part.IndicatorId).OfType<string>();
        return indicators.SelectMany(id => table.Catalog.SeriesOfIndicator(id)).Select(series => series.Key.SubjectId).Distinct();
    }

    private static IEnumerable<Term> SharesOf(TermTable table, Composition composition, CompositionPart part, string subject,
        ILookup<(string?, string?), string> ratios)
    {
        string indicator = part.IndicatorId ?? composition.WholeIndicatorId;
        string? otherIndicator = indicator == composition.WholeIndicatorId ? null : composition.WholeIndicatorId;
        string? otherSubject = (part.SubjectId ?? subject) == subject ? null : subject;
        if ((otherIndicator ?? otherSubject) is null)
            return [];
        var key = new SeriesKey(indicator, part.SubjectId ?? subject, Transformation.ShareOf(otherIndicator, otherSubject));
        IEnumerable<SeriesKey> keys = otherSubject is null
            ? ratios[(indicator, composition.WholeIndicatorId)].Select(ratio => new SeriesKey(ratio, subject)).Prepend(key)
            : [key];
        return keys.Select(table.FormOf).OfType<SeriesForm>().SelectMany(form => form.Terms);
    }
}
