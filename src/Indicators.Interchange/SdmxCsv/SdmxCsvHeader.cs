using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>The header of an SDMX-CSV message: its separators, its columns, and how codes stand in its cells.</summary>
internal sealed class SdmxCsvHeader
{
    private const string NameTerm = "STRUCTURE_NAME";
    private const string Usual = ": ";

    private SdmxCsvHeader(char separator, char? subSeparator, SdmxLabels labels, bool isFirstVersion,
        ImmutableArray<DataColumn> columns, ImmutableArray<string> cells)
    {
        Cells = cells;
        Separator = separator;
        SubSeparator = subSeparator;
        Labels = labels;
        IsFirstVersion = isFirstVersion;
        LabelMark = MarkOf(cells);
        Columns = columns;
        StructureId = isFirstVersion ? 0 : IndexOf("STRUCTURE_ID");
        StructureName = IndexOf(NameTerm);
        Action = IndexOf("ACTION");
    }

    /// <summary>The cells as they stand in the file.</summary>
    public ImmutableArray<string> Cells { get; }

    public char Separator { get; }

    /// <summary>What parts the values of a cell; null where the header defines none.</summary>
    public char? SubSeparator { get; }

    public SdmxLabels Labels { get; }

    /// <summary>What stands between a code and its label: colon and blank, or, as one implementation writes, a colon alone.</summary>
    public string LabelMark { get; }

    /// <summary>True for SDMX-CSV 1.0, which begins with DATAFLOW and has no actions.</summary>
    public bool IsFirstVersion { get; }

    public ImmutableArray<DataColumn> Columns { get; }

    public int StructureId { get; }

    public int StructureName { get; }

    public int Action { get; }

    /// <summary>Makes out a header.</summary>
    /// <param name="cells">Its cells, unquoted.</param>
    /// <param name="separator">What parted them.</param>
    /// <param name="fault">The finding and its argument where it is none.</param>
    public static SdmxCsvHeader? Of(IReadOnlyList<string> cells, char separator, out (string Id, string Argument) fault)
    {
        fault = default;
        string first = SplitLabel(cells[0], out _);
        bool firstVersion = first.Equals("DATAFLOW", StringComparison.OrdinalIgnoreCase) || first == "KEY";
        if (!firstVersion && (!IsStructureTerm(first) || cells.Count < 2 || SplitLabel(cells[1], out _) != "STRUCTURE_ID"))
        {
            fault = (InterchangeErrors.NoHeader, cells.Count > 1 ? $"{cells[0]}{separator}{cells[1]}" : cells[0]);
            return null;
        }

        SdmxLabels labels = LabelsOf(cells, firstVersion);
        var columns = ImmutableArray.CreateBuilder<DataColumn>(cells.Count);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < cells.Count; i++)
        {
            DataColumn column = ColumnOf(cells, i, columns, labels, firstVersion);
            if (column.Kind != ColumnKind.Label && !ids.Add(column.Id))
            {
                fault = (InterchangeErrors.ColumnTwice, column.Id);
                return null;
            }

            columns.Add(column);
        }

        return new SdmxCsvHeader(separator, SubSeparatorOf(first), labels, firstVersion, columns.MoveToImmutable(), [.. cells]);
    }

    /// <summary>The id of <c>ID: Name</c>, and the name; the whole where there is no label.</summary>
    public static string SplitLabel(string cell, out string? name, string mark = Usual)
    {
        int at = cell.IndexOf(mark, StringComparison.Ordinal);
        name = at < 0 ? null : cell[(at + mark.Length)..];
        return at < 0 ? cell : cell[..at];
    }

    /// <summary>No id has a colon: where a header has one without a blank, it is what parts the label.</summary>
    private static string MarkOf(IReadOnlyList<string> cells) =>
        !cells.Any(cell => cell.Contains(Usual, StringComparison.Ordinal)) && cells.Any(cell => cell.IndexOf(':', StringComparison.Ordinal) > 0) ? ":" : Usual;

    private static SdmxLabels LabelsOf(IReadOnlyList<string> cells, bool firstVersion)
    {
        if (!firstVersion && cells.Count > 2 && cells[2] == NameTerm)
            return SdmxLabels.Name;
        return cells.Any(cell => cell.Contains(MarkOf(cells), StringComparison.Ordinal)) ? SdmxLabels.Both : SdmxLabels.Id;
    }

    private static bool IsStructureTerm(string cell) =>
        cell == "STRUCTURE" || (cell.StartsWith("STRUCTURE[", StringComparison.Ordinal) && cell.Length <= 12 && cell[^1] == ']');

    private static char? SubSeparatorOf(string first) => first.Length == 12 && first[9] == '[' ? first[10] : null;

    private static DataColumn ColumnOf(IReadOnlyList<string> cells, int i, ImmutableArray<DataColumn>.Builder before, SdmxLabels labels, bool firstVersion)
    {
        string id = SplitLabel(cells[i], out string? name, MarkOf(cells));
        if (i == 0 || (!firstVersion && i == 1) || IsFrame(id, i))
            return new DataColumn(i == 0 && !firstVersion ? "STRUCTURE" : id, ColumnKind.Frame);
        // Every component is followed by its name; a column of one's own at the end is not.
        if (labels == SdmxLabels.Name && before[i - 1].Kind == ColumnKind.Component && !LooksLikeId(cells, i))
            return new DataColumn(cells[i], ColumnKind.Label);
        LocalizedText? words = name is not null ? NameText.Of(name)
            : labels == SdmxLabels.Name && i + 1 < cells.Count ? NameText.Of(cells[i + 1]) : null;
        return Component(id) with { Name = words };
    }

    private static bool IsFrame(string id, int place) => place <= 5 && id is NameTerm or "ACTION" or "SERIES_KEY" or "OBS_KEY";

    /// <summary>True where two columns on end are named like concepts, so that the second is no name of the first.</summary>
    private static bool LooksLikeId(IReadOnlyList<string> cells, int i) =>
        Concepts.RoleOf(cells[i]) != ConceptRole.None && !cells[i].Any(c => char.IsLower(c) || c == ' ');

    /// <summary><c>ATTR[]</c> holds several values, <c>ATTR[en;fr]</c> one in several languages, <c>CONTACT[].NAME[]</c> is nested.</summary>
    private static DataColumn Component(string text)
    {
        int open = text.LastIndexOf('[');
        if (open < 1 || text[^1] != ']')
            return new DataColumn(text, ColumnKind.Component);
        string inside = text[(open + 1)..^1];
        return new DataColumn(text[..open], ColumnKind.Component)
        {
            IsMultiValued = inside.Length == 0 || text.IndexOf('[') < open,
            Languages = [.. inside.Split(';', ',', '|').Where(language => language.Length > 0)],
        };
    }

    private int IndexOf(string id)
    {
        for (int i = 0; i < Columns.Length; i++)
        {
            if (Columns[i].Kind == ColumnKind.Frame && Columns[i].Id == id)
                return i;
        }

        return -1;
    }
}
