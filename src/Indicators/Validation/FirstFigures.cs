namespace Indicators.Validation;

/// <summary>
/// The first observation of each source, period, amount and kind of transformation. A table of positions in a list: half as large
/// as a dictionary with keys of their own.
/// </summary>
internal sealed class FirstFigures
{
    private const int Smallest = 64;

    private readonly List<Observation> _first = [];

    /// <summary>
    /// Of each, its hash and one more than its position in <see cref="_first"/>; 0 where there is none. At least half of it is empty.
    /// </summary>
    private (int Hash, int Position)[] _places = new (int, int)[Smallest];

    /// <summary>The first that says the same as an observation with a source and a period; itself where none did before.</summary>
    public Observation Of(Observation observation)
    {
        int hash = HashOf(observation);
        int place = hash & (_places.Length - 1);
        for (; _places[place].Position != 0; place = Next(place))
        {
            if (_places[place].Hash == hash && _first[_places[place].Position - 1] is var first && SayTheSame(first, observation))
                return first;
        }

        _first.Add(observation);
        _places[place] = (hash, _first.Count);
        if (_first.Count * 2 > _places.Length)
            Grow();
        return observation;
    }

    private int Next(int place) => (place + 1) & (_places.Length - 1);

    private void Grow()
    {
        (int Hash, int Position)[] before = _places;
        _places = new (int, int)[before.Length * 2];
        foreach ((int Hash, int Position) each in before)
        {
            int place = each.Hash & (_places.Length - 1);
            while (_places[place].Position != 0)
                place = Next(place);
            if (each.Position != 0)
                _places[place] = each;
        }
    }

    private static bool SayTheSame(Observation one, Observation other) =>
        one.EndDay == other.EndDay && one.Period == other.Period && one.Series.Transformation.Kind == other.Series.Transformation.Kind
        && one.Figure.Quantity.Equals(other.Figure.Quantity) && one.SourceId == other.SourceId;

    /// <summary>Many series have figures of one source and period, so that the amount is what tells them apart.</summary>
    private static int HashOf(Observation observation) =>
        HashCode.Combine(observation.Figure.Quantity, observation.EndDay, observation.Series.Transformation.Kind);
}
