namespace Indicators.Prose.Documents.Pdf;

/// <summary>Puts the characters of a page into rows, and rows into runs.</summary>
internal static class PageRows
{
    /// <summary>The same character drawn twice, a hair apart, is bold print.</summary>
    private const double BoldShift = 0.2;

    /// <summary>The rows from the top of the page to its foot.</summary>
    public static List<Row> Of(IReadOnlyList<Glyph> glyphs)
    {
        var rows = new List<Row>();
        foreach (List<Glyph> line in Lines(glyphs))
        {
            Glyph[] printed = [.. WithoutShadows([.. line.OrderBy(glyph => glyph.Left)])];
            if (printed.Length > 0)
                rows.Add(new Row(Runs(printed, printed.MaxBy(glyph => glyph.Size))));
        }

        rows.Sort((one, other) => other.Baseline.CompareTo(one.Baseline));
        return rows;
    }

    /// <summary>From the top: each character joins the row it stands beside, by the largest of the row.</summary>
    private static IEnumerable<List<Glyph>> Lines(IReadOnlyList<Glyph> glyphs)
    {
        var lines = new List<(Glyph Main, List<Glyph> All)>();
        foreach (Glyph glyph in glyphs.OrderByDescending(glyph => glyph.Baseline).ThenBy(glyph => glyph.Left))
        {
            int found = -1;
            for (int i = lines.Count - 1; i >= Math.Max(0, lines.Count - 6) && found < 0; i--)
                found = lines[i].Main.StandsBeside(glyph) ? i : -1;
            if (found < 0)
                lines.Add((glyph, [glyph]));
            else
            {
                lines[found].All.Add(glyph);
                if (glyph.Size > lines[found].Main.Size && !glyph.IsBlank)
                    lines[found] = (glyph, lines[found].All);
            }
        }

        return lines.Select(line => line.All);
    }

    /// <summary>The printed characters; a blank is kept as what it stands before.</summary>
    private static IEnumerable<Glyph> WithoutShadows(List<Glyph> line)
    {
        var last = new List<Glyph>();
        bool followsBlank = false;
        foreach (Glyph glyph in line)
        {
            if (glyph.IsBlank)
            {
                followsBlank = true;
                continue;
            }

            last.RemoveAll(one => glyph.Left - one.Left > BoldShift * glyph.Size);
            if (last.Exists(one => one.Text == glyph.Text && Math.Abs(one.Baseline - glyph.Baseline) < BoldShift * glyph.Size
                && Overlap(one, glyph)))
                continue;
            last.Add(glyph);
            yield return glyph with { FollowsBlank = followsBlank };
            followsBlank = false;
        }
    }

    private static bool Overlap(in Glyph one, in Glyph other) => one.Right - other.Left > (one.Right - one.Left) / 2;

    private static List<Run> Runs(Glyph[] line, in Glyph main)
    {
        var runs = new List<Run>();
        int start = 0;
        for (int i = 1; i <= line.Length; i++)
        {
            bool ends = i == line.Length || line[i].Left - line[i - 1].Right > Run.WidestGap * Math.Max(line[i].Size, line[i - 1].Size);
            if (!ends)
                continue;
            runs.Add(Run.Of(line.AsSpan(start, i - start), main));
            start = i;
        }

        return runs;
    }
}
