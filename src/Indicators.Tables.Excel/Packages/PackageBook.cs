namespace Indicators.Tables.Excel;

/// <summary>What the workbook part lists: its sheets in order, the calendar it counts days by, the parts they share.</summary>
internal sealed class PackageBook(Dictionary<string, PackageRelation> relations)
{
    public List<SheetEntry> Sheets { get; } = [];

    public bool From1904 { get; set; }

    public string? StylesPart => PartFor("styles");

    public string? TextsPart => PartFor("sharedStrings");

    public void Add(string name, bool isHidden, string relation) =>
        Sheets.Add(new SheetEntry(name, isHidden, relations.GetValueOrDefault(relation)));

    private string? PartFor(string kind) => relations.Values.FirstOrDefault(relation => relation.Is(kind)).Target;
}
