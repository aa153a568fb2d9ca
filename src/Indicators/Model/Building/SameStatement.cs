namespace Indicators;

/// <summary>Compares observations as statements word for word: equal, and with the same literal.</summary>
internal sealed class SameStatement : IEqualityComparer<Observation>
{
    public static SameStatement Comparer { get; } = new();

    public bool Equals(Observation? x, Observation? y) => x is null ? y is null : y is not null && x.IsSameStatement(y);

    public int GetHashCode(Observation obj) => obj.GetHashCode();
}
