namespace Indicators.Derivation;

/// <summary>Finds the equations of one kind that the statements of a catalogue form. Linear in what there is.</summary>
internal interface IEquationSource
{
    /// <summary>The equations, in the order of the catalogue.</summary>
    IEnumerable<Equation> Find(NodeTable table);
}
