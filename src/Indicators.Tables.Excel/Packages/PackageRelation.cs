namespace Indicators.Tables.Excel;

/// <summary>What a part of a package refers to.</summary>
/// <param name="Type">What it is to the part, an address whose end tells: <c>…/worksheet</c>.</param>
/// <param name="Target">The part it refers to.</param>
internal readonly record struct PackageRelation(string Type, string Target)
{
    public bool Is(string kind) => Type.EndsWith("/" + kind, StringComparison.OrdinalIgnoreCase);
}
