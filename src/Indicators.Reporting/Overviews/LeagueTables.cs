using Indicators.Progress;

namespace Indicators.Reporting.Overviews;

/// <summary>
/// Districts side by side on one indicator, wherever two or more have a value: place, what rounding leaves of it, age of the value.
/// </summary>
internal static class LeagueTables
{
    public static void Write(TextWriter output, OverviewView view)
    {
        foreach (Subject parent in view.Catalog.Subjects)
        {
            string[] parts = [.. view.Catalog.ChildrenOf(parent).Where(subject => subject.Kind == SubjectKind.Region)
                .Select(subject => subject.Id)];
            if (parts.Length > 1)
                WriteParts(output, parts, view);
        }
    }

    private static void WriteParts(TextWriter output, string[] districts, OverviewView view)
    {
        foreach (Indicator indicator in view.Catalog.Indicators.Where(indicator => indicator.Direction != Direction.Neutral))
        {
            LeagueTable table = LeagueTable.Of(view.Catalog, indicator.Id, districts, view.AsOf, view.KnownBy);
            if (table.Entries.Count > 1)
                Write(output, table, view);
        }
    }

    private static void Write(TextWriter output, LeagueTable table, OverviewView view)
    {
        output.Write($"\n{view.Palette.Strong(view.Say("league", table.Indicator.Name.In(view.Language)))}\n");
        foreach (LeagueEntry entry in table.Entries)
            output.Write(
                $"  {Place(entry)}  {entry.Subject.Name.In(view.Language)} {view.Show(entry.Observation.Figure)} "
                    + $"({entry.Observation.Period?.ToText(view.Language)}{view.Say("comma")}{Age(entry, view)})\n");
    }

    private static string Place(LeagueEntry entry) => entry.IsCertain ? $"{entry.BestPlace}" : $"{entry.BestPlace}–{entry.WorstPlace}";

    private static string Age(LeagueEntry entry, OverviewView view)
    {
        string age = view.Say("league.age", entry.AgeInMonths);
        return entry.IsOlder ? age + view.Say("league.older") : age;
    }
}
