using System.Collections.Immutable;

namespace Indicators.Tables.Excel;

/// <summary>The names of sheets: at most 31 characters, some of which they may not have.</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    public static ImmutableArray<string> Of(IReadOnlyCollection<OutputTable> tables, Language language)
    {
        if (tables.Count == 0)
            throw new ArgumentException("A workbook needs at least one table.", nameof(tables));
        ImmutableArray<string> names = [.. tables.Select(table => Named(table.Title?.In(language) ?? table.Name))];
        if (names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"Two tables have the name '{twice.Key}'.", nameof(tables));
        return names;
    }

    private static string Named(string name)
    {
        string allowed = string.Concat(name.Select(letter => "[]:*?/\\".Contains(letter, StringComparison.Ordinal) ? ' ' : letter))
            .Trim('\'');
        return allowed.Length > Longest ? allowed[..Longest] : allowed;
    }
}
