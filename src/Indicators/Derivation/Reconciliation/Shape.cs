namespace Indicators.Derivation;

/// <summary>
/// How the values of a relation hang together: given all but one, what is left for that one. A shape knows numbers and their
/// order, and nothing of series, units or words; where units do not match, it is given the factor between them.
/// </summary>
internal abstract class Shape
{
    /// <summary>True where the first is only an upper limit of what the others make.</summary>
    public virtual bool IsLimit => false;

    /// <summary>True where it is so loose that a digit, changed anywhere in it, often mends it: then none is guessed at.</summary>
    public virtual bool IsLoose => false;

    /// <summary>What stands between values where those that one follows from are written out.</summary>
    public virtual string Joint => ", ";

    /// <summary>The plain factor of a value where they are written out; null for 1.</summary>
    public virtual decimal? FactorOf(int index) => null;

    /// <summary>What the other values leave for one; everything where they leave it open.</summary>
    /// <param name="target">The index of the value.</param>
    /// <param name="values">All of them; the target's own is not looked at.</param>
    public abstract Interval Solve(int target, ReadOnlySpan<Interval> values);
}
