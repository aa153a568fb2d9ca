namespace Indicators.Tables.Statements;

/// <summary>The notes under a table, and the names they may speak of.</summary>
/// <param name="Notes">The notes.</param>
/// <param name="Names">The indicators of the table.</param>
internal sealed record TableBasis(BasisNotes Notes, IReadOnlyCollection<string> Names)
{
    public ComparisonBasis Of(string name) => Notes.BasisOf(name, Names);

    public bool IsProvisional(string name, int year) => Notes.IsProvisional(name, year, Names);
}
