using Indicators.Progress;
using Spectre.Console;

namespace Indicators.Samples.Chongqing;

/// <summary>Districts side by side on one indicator, wherever two or more have a value: place, what rounding leaves of it, age of the value.</summary>
internal static class LeagueTables
{
    public static void Write(IAnsiConsole console, View view)
    {
        string[] districts = [.. view.Catalog.ChildrenOf(view.Catalog.Subjects["chongqing"]).Select(subject => subject.Id)];
        foreach (Indicator indicator in view.Catalog.Indicators.Where(indicator => indicator.Direction != Direction.Neutral))
        {
            LeagueTable table = LeagueTable.Of(view.Catalog, indicator.Id, districts, view.AsOf, view.KnownBy);
            if (table.Entries.Count > 1)
                Write(console, table, view);
        }
    }

    private static void Write(IAnsiConsole console, LeagueTable table, View view)
    {
        console.MarkupLine($"[bold]{Markup.Escape(view.Say("league", table.Indicator.Name.In(view.Language)))}[/]");
        foreach (LeagueEntry entry in table.Entries)
            console.WriteLine($"  {Place(entry)}  {entry.Subject.Name.In(view.Language)} {view.Show(entry.Observation.Figure)} ({entry.Observation.Period?.ToText(view.Language)}{view.Say("comma")}{Age(entry, view)})");
        console.WriteLine();
    }

    private static string Place(LeagueEntry entry) => entry.IsCertain ? $"{entry.BestPlace}" : $"{entry.BestPlace}–{entry.WorstPlace}";

    private static string Age(LeagueEntry entry, View view)
    {
        string age = view.Say("league.age", entry.AgeInMonths);
        return entry.IsOlder ? age + view.Say("league.older") : age;
    }
}
