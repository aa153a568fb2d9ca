namespace Indicators.Mutants;

/// <summary>One change of the sources.</summary>
/// <param name="Id">Its number in the program that is built.</param>
/// <param name="Floor">The folder it is in.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Was">What stood there.</param>
/// <param name="Now">What stands there.</param>
internal sealed record Mutant(int Id, string Floor, string File, int Line, string Was, string Now)
{
    public override string ToString() => $"{File}:{Line}  {Was}  →  {Now}";
}
