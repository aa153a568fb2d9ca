using System.Text.RegularExpressions;
using Indicators.Prose.Documents.Opening;

namespace Indicators.Prose.Documents.Pdf;

/// <summary>
/// Takes running headers and footers away: lines at the edge of pages that stand at one height on several of them and differ in
/// numbers at most, and page numbers; what ends a sentence is none. They would stand in the midst of a sentence that goes on overleaf.
/// </summary>
internal static partial class RunningLines
{
    /// <summary>The part of a page at its top and foot where they stand.</summary>
    private const double Edge = 0.13;

    /// <summary>They stand this many usual distances from the text.</summary>
    private const double Apart = 1.25;

    /// <summary>In points: what is set by one template stands at one height to a hair.</summary>
    private const double SameHeight = 1;
    /// <summary>A head of three lines: the name of the paper, the chapter, a rule.</summary>
    private const int MostAtAnEdge = 3;

    public static IEnumerable<Diagnostic> Remove(IReadOnlyList<PdfPage> pages, string file)
    {
        List<(PdfPage Page, Row Row, string Shape)> edges = [.. pages.SelectMany(EdgeRows)];
        var taken = new List<(string Text, int Page)>();
        foreach ((PdfPage page, Row row, string shape) in edges)
        {
            bool repeats = edges.Any(
                other => other.Page != page && other.Shape == shape && Math.Abs(other.Row.Baseline - row.Baseline) < SameHeight);
            repeats &= row.Text[^1] is not ('。' or '；' or '.' or ';');
            if (!repeats && !PageNumber().IsMatch(row.Text.Replace('\t', ' ').Trim()))
                continue;
            page.Rows.Remove(row);
            taken.Add((repeats ? shape : "#", page.Number));
        }

        return taken.GroupBy(one => one.Text)
            .Select(group => DocumentProblem.Running(file, group.Key, [.. group.Select(one => one.Page).Distinct()]));
    }

    private static IEnumerable<(PdfPage, Row, string)> EdgeRows(PdfPage page)
    {
        double pitch = PitchOf(page.Rows);
        int top = Math.Min(MostAtAnEdge, page.Rows.Count);
        int from = EndOfEdge([.. page.Rows.Take(top + 1)], pitch, row => row.Baseline > page.Bottom + (page.Height * (1 - Edge)));
        int to = EndOfEdge([.. page.Rows.AsEnumerable().Reverse().Take(top + 1)], pitch,
            row => row.Baseline < page.Bottom + (page.Height * Edge));
        return page.Rows.Take(from).Concat(page.Rows.Skip(Math.Max(from, page.Rows.Count - to)))
            .Select(row => (page, row, Digits().Replace(row.Text.Replace('\t', ' '), "#")));
    }

    /// <summary>How many rows from the edge inwards stand apart from the text; 0 where none does.</summary>
    private static int EndOfEdge(Row[] rows, double pitch, Func<Row, bool> isAtEdge)
    {
        int end = 0;
        for (int i = 0; i < rows.Length && isAtEdge(rows[i]); i++)
        {
            bool isLast = i + 1 == rows.Length;
            if (isLast || Math.Abs(rows[i].Baseline - rows[i + 1].Baseline) > Apart * Math.Max(pitch, rows[i + 1].Size))
                end = i + 1;
        }

        return Math.Min(end, MostAtAnEdge);
    }

    /// <summary>From row to row of a paragraph: on a page with few rows the other steps are as many.</summary>
    private static double PitchOf(List<Row> rows)
    {
        double[] steps = [.. rows.Zip(rows.Skip(1), (upper, lower) => upper.Baseline - lower.Baseline).Order()];
        return steps.Length == 0 ? 0 : steps[steps.Length / 4];
    }

    [GeneratedRegex(@"^[-—–―‐·\s]*([ivxlc]{1,6}|(第\s*)?[0-9０-９]{1,4}(\s*页)?([\s,，/／]*(共|of)?\s*[0-9０-９]{1,4}\s*页?)?)[-—–―‐·\s]*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex("[0-9０-９]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
