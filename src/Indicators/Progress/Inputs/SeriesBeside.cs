namespace Indicators.Progress.Inputs;

/// <summary>The series of one indicator and one subject, whatever they state of it.</summary>
internal readonly struct SeriesBeside(IndicatorCatalog catalog, SeriesKey key)
{
    /// <summary>The series stating one kind of thing, in the order of the catalogue.</summary>
    public Enumerator Of(TransformationKind kind)
    {
        IReadOnlyList<Series> ofIndicator = catalog.SeriesOfIndicator(key.IndicatorId), ofSubject = catalog.SeriesOfSubject(key.SubjectId);
        return new Enumerator(ofIndicator.Count <= ofSubject.Count ? ofIndicator : ofSubject, key, kind);
    }

    /// <summary>True where there is such a series.</summary>
    public bool Has(TransformationKind kind) => catalog.HasSeriesOf(kind) && Of(kind).MoveNext();

    /// <summary>Goes through the series without an allocation.</summary>
    public struct Enumerator(IReadOnlyList<Series> all, SeriesKey key, TransformationKind kind)
    {
        private int _next;

        public readonly Series Current => all[_next - 1];

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_next < all.Count)
            {
                Series series = all[_next++];
                if (series.Transformation.Kind == kind && series.Key.SubjectId == key.SubjectId
                    && series.Key.IndicatorId == key.IndicatorId)
                    return true;
            }

            return false;
        }
    }
}
