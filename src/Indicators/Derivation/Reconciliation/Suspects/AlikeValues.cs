namespace Indicators.Derivation;

/// <summary>
/// The figures that could stand in a figure's place by mistake, sorted by amount: of any series at the same time, and of the same subject
/// at any time.
/// </summary>
internal sealed class AlikeValues
{
    private readonly Dictionary<(Anchor, Transformation, Unit), SortedValues> _atOneTime = [];
    private readonly Dictionary<(string, Transformation, Unit), SortedValues> _ofOneSubject = [];

    public AlikeValues(TermTable table, IEnumerable<Term> suspects)
    {
        foreach (Term term in suspects.Where(term => term.Series is not null))
        {
            _atOneTime.TryAdd(TimeOf(term), new SortedValues());
            _ofOneSubject.TryAdd(SubjectOf(term), new SortedValues());
        }

        foreach (Term term in table.Series.SelectMany(series => series.Terms).Where(term => term.Soft.IsBounded))
        {
            _atOneTime.GetValueOrDefault(TimeOf(term))?.Add(term);
            _ofOneSubject.GetValueOrDefault(SubjectOf(term))?.Add(term);
        }
    }

    public static bool AreAlike(Term one, Term other) =>
        one.Series is not null && other.Series is not null && (TimeOf(one) == TimeOf(other) || SubjectOf(one) == SubjectOf(other));

    /// <summary>Those whose range meets a wanted one.</summary>
    public IEnumerable<Term> Within(Term one, Interval wanted) => one.Series is null
        ? []
        : _atOneTime[TimeOf(one)].Within(wanted).Concat(_ofOneSubject[SubjectOf(one)].Within(wanted)).Where(term => term != one);

    private static (Anchor, Transformation, Unit) TimeOf(Term term) => (term.Anchor, term.Series!.Key.Transformation, term.Unit);

    private static (string, Transformation, Unit) SubjectOf(Term term) =>
        (term.Series!.Key.SubjectId, term.Series.Key.Transformation, term.Unit);
}
