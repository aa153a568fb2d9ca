using System.Globalization;
using Indicators.Reporting.Markup;

namespace Indicators.Reporting;

/// <summary>The pages an office forwards, as sections of the page; a name leads to its target below.</summary>
internal static class HtmlTables
{
    public static void Write(MarkupWriter output, ReportPage page, Language language)
    {
        output.Open("section", ("id", page.Id), ("class", "sheet")).Leaf("h2", page.Title).Line();
        foreach (string paragraph in page.Paragraphs)
            output.Leaf("p", paragraph).Line();
        foreach (ColumnChart chart in page.Charts)
        {
            chart.Write(output, language, alone: false);
            output.Line();
        }

        foreach (ReportTable table in page.Tables)
            Write(output, table, page.Title);
        foreach (string note in page.Notes)
            output.Leaf("p", note, ("class", "faint")).Line();
        output.Close("section").Line();
    }

    private static void Write(MarkupWriter output, ReportTable table, string title)
    {
        if (table.Title.Length > 0)
            output.Leaf("h3", table.Title).Line();
        string name = table.Title.Length > 0 ? table.Title : title;
        output.Open("div", ("class", "wide"), ("role", "region"), ("aria-label", name), ("tabindex", "0"));
        output.Open("table", ("class", NumericColumns(table))).Open("thead").Open("tr");
        foreach (ReportColumn column in table.Columns)
            output.Leaf("th", column.Title, ("scope", "col"));
        output.Close("tr").Close("thead").Line();
        foreach (IReadOnlyList<ReportCell> row in table.Rows)
        {
            output.Open("tr");
            foreach (ReportCell cell in row)
                WriteCell(output, cell);
            output.Close("tr").Line();
        }

        output.Close("table").Close("div").Line();
    }

    /// <summary>The classes of the columns of numbers, which the style sheet has set to the right.</summary>
    private static string? NumericColumns(ReportTable table)
    {
        string classes = string.Join(' ', table.Columns.Index().Where(column => column.Item.IsNumeric)
            .Select(column => "n" + (column.Index + 1).ToString(CultureInfo.InvariantCulture)));
        return classes.Length == 0 ? null : classes;
    }

    private static void WriteCell(MarkupWriter output, ReportCell cell)
    {
        output.Open("td");
        if (cell.Light is { } light)
            output.Leaf("i", "", ("class", "light"), ("style", "background:" + light.Colour)).Text(" ");
        if (cell.TargetNumber is { } number)
            output.Leaf("a", cell.Text, ("href", "#t" + number.ToString(CultureInfo.InvariantCulture)));
        else
            output.Text(cell.Text);
        output.Close("td");
    }
}
