namespace Indicators.Tables.Excel;

/// <summary>A sheet in the workbook's list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsHidden">Whether it is hidden, in whatever way.</param>
/// <param name="Relation">The part that holds it, and what that is.</param>
internal readonly record struct SheetEntry(string Name, bool IsHidden, PackageRelation Relation)
{
    private static readonly string[] WithoutCells = ["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"];

    public string Part => Relation.Target ?? "";

    /// <summary>What it is if it has no cells, such as <c>chartsheet</c>; null for a sheet of cells.</summary>
    public string? OtherKind
    {
        get
        {
            PackageRelation relation = Relation;
            return relation.Type is null ? null : Array.Find(WithoutCells, relation.Is);
        }
    }
}
