using System.Runtime.CompilerServices;

namespace Indicators.Json;

/// <summary>
/// The keys of the series met so far. Ids come from one table, so that two equal ids are one object: they are compared by
/// reference, not letter by letter.
/// </summary>
internal sealed class SeriesNames
{
    private readonly Dictionary<Name, SeriesKey> _keys = [];

    public int Count => _keys.Count;

    public void Clear() => _keys.Clear();

    public SeriesKey Of(string indicatorId, string subjectId, Transformation transformation)
    {
        var name = new Name(indicatorId, subjectId, transformation);
        if (_keys.TryGetValue(name, out SeriesKey? key))
            return key;
        key = new SeriesKey(indicatorId, subjectId, transformation);
        _keys.Add(name, key);
        return key;
    }

    private readonly struct Name(string indicator, string subject, Transformation transformation) : IEquatable<Name>
    {
        private readonly string _indicator = indicator;
        private readonly string _subject = subject;
        private readonly Transformation _transformation = transformation;

        public bool Equals(Name other) =>
            ReferenceEquals(_indicator, other._indicator) && ReferenceEquals(_subject, other._subject)
            && _transformation == other._transformation;

        public override bool Equals(object? obj) => obj is Name other && Equals(other);

        public override int GetHashCode() =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(_indicator), RuntimeHelpers.GetHashCode(_subject), _transformation.GetHashCode());
    }
}
