namespace Indicators.Tables.Statements;

/// <summary>What is worth keeping beside a figure: more digits than shown, a mark, a revision.</summary>
internal static class FigureNotes
{
    public static string? Of(CellStatement statement)
    {
        var notes = new List<string>();
        if (statement.Number?.Stored is { } stored)
            notes.Add($"stored: {stored}");
        if (statement.Number?.Flag is { Length: > 0 } flag)
            notes.Add($"flag: {flag}");
        if (statement.Measure.IsRevised)
            notes.Add("revised (调整数)");
        string mark = statement.Column.Period?.Mark is { Length: > 0 } head ? head : statement.Row.Period?.Mark ?? "";
        if (mark.Length > 0)
            notes.Add($"period marked {mark}");
        return notes.Count == 0 ? null : string.Join("; ", notes);
    }
}
