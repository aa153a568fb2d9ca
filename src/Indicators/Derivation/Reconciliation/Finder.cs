namespace Indicators.Derivation;

/// <summary>Finds where in a catalogue one relation holds. Linear in what there is.</summary>
internal abstract class Finder
{
    /// <summary>The equations of a relation, in the order of the catalogue.</summary>
    /// <param name="table">All values.</param>
    /// <param name="relation">The relation.</param>
    public abstract IEnumerable<Equation> Find(TermTable table, Relation relation);
}
