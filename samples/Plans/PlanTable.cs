using Spectre.Console;

namespace Indicators.Samples.Plans;

/// <summary>
/// The table of a plan: category, indicator, base year, last year, average or cumulative, nature. A category is a subject
/// under the plan; a row is a target whose id begins with the category's and a slash and that is no part of another.
/// </summary>
internal sealed class PlanTable(IndicatorCatalog catalog, Subject plan, PlanWords words)
{
    public void Write(IAnsiConsole console)
    {
        Target[] rows = [.. catalog.ChildrenOf(plan).SelectMany(RowsOf)];
        console.MarkupLine($"[bold]{Markup.Escape(plan.Name.In(words.Language))}[/]");
        console.Write(Filled(rows));
        WriteYearly(console, rows);
        foreach (string remark in words.Remarks)
            console.MarkupLine($"[grey]{Markup.Escape(remark)}[/]");
        int binding = rows.Count(row => row.Nature == TargetNature.Binding);
        console.MarkupLine($"[grey]{Markup.Escape(words.Total(rows.Length, binding))}[/]");
    }

    private Table Filled(Target[] rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (string heading in rows.Length == 0 ? [] : words.Headings(PlanWords.BaseYear(rows[0]), rows[0].DueDate.Year))
            table.AddColumn(new TableColumn(Markup.Escape(heading)) { NoWrap = true });
        int number = 0;
        foreach (Subject category in catalog.ChildrenOf(plan))
        {
            string name = category.Name.In(words.Language);
            foreach (Target row in RowsOf(category))
            {
                table.AddRow(Cells(row, name, ++number));
                name = "";
            }
        }

        return table;
    }

    private string[] Cells(Target row, string category, int number)
    {
        string goal = string.Join(words.Say("goal.separator"), catalog.ChildrenOf(row).Where(part => part.Span is not null).Prepend(row)
            .Select(words.Goal)) + PlanWords.MarkOf(row);
        bool isLevel = words.IsLevel(row);
        string[] cells =
        [
            category, $"{number}. {words.NameOf(row)}", words.Baseline(row), isLevel ? goal : PlanWords.Nothing,
            isLevel ? PlanWords.Nothing : goal, words.Nature(row.Nature),
        ];
        return [.. cells.Select(Markup.Escape)];
    }

    private void WriteYearly(IAnsiConsole console, Target[] rows)
    {
        foreach (Target row in rows.Where(row => row.Goal is SetYearlyGoal))
        {
            IEnumerable<string> years = catalog.ChildrenOf(row)
                .Select(child => $"{child.Due?.ToText(words.Language)} {words.Goal(child)}{PlanWords.MarkOf(child)}");
            console.MarkupLine(Markup.Escape($"{words.NameOf(row)}{words.Say("colon")}{string.Join(words.Say("years.separator"), years)}"));
        }
    }

    private IEnumerable<Target> RowsOf(Subject category) =>
        catalog.Targets.Where(target => target.ParentId is null && target.Id.StartsWith(category.Id + "/", StringComparison.Ordinal));
}
