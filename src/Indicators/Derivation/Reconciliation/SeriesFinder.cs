namespace Indicators.Derivation;

/// <summary>
/// Finds a relation in every series by itself: what it finds in one does not hang on the others, so that threads may share them out.
/// </summary>
internal abstract class SeriesFinder : Finder
{
    public sealed override IEnumerable<Equation> Find(TermTable table, Relation relation) => Find(table, relation, table.Series);

    /// <summary>The equations of some of the series, in their order.</summary>
    /// <param name="table">All values.</param>
    /// <param name="relation">The relation.</param>
    /// <param name="among">The series to look at.</param>
    public IEnumerable<Equation> Find(TermTable table, Relation relation, ArraySegment<SeriesForm> among) =>
        among.Where(series => series.Terms.Count > 0 && Concerns(series)).SelectMany(series => FindIn(table, relation, series));

    /// <summary>True where the relation can be found in a series, by its kind alone.</summary>
    protected abstract bool Concerns(SeriesForm series);

    /// <summary>The equations of one series, in the order of its values.</summary>
    protected abstract IEnumerable<Equation> FindIn(TermTable table, Relation relation, SeriesForm series);
}
