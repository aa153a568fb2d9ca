namespace Indicators.Prose.Documents.Pdf;

/// <summary>Rows of one column, from the top.</summary>
internal sealed class Block(List<Row> rows)
{
    public List<Row> Rows => rows;

    /// <summary>Where most rows begin: the edge that the first line of a paragraph stands in from.</summary>
    public double Left { get; } = rows
        .GroupBy(row => Math.Round(row.Left))
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key)
        .First().Key;

    public double Right { get; } = rows.Max(row => row.Right);

    /// <summary>The usual distance from row to row.</summary>
    public double Pitch { get; } = PitchOf(rows);

    public static Block Of(IReadOnlyList<Run> runs)
    {
        var rows = new List<Row>();
        var line = new List<Run>();
        foreach (Run run in runs.OrderByDescending(run => run.Baseline))
        {
            if (line.Count > 0 && line[0].Baseline - run.Baseline > run.Size / 4)
                End(rows, line);
            line.Add(run);
        }

        End(rows, line);
        return new Block(rows);
    }

    private static void End(List<Row> rows, List<Run> line)
    {
        rows.Add(new Row([.. line.OrderBy(run => run.Left)]));
        line.Clear();
    }

    private static double PitchOf(List<Row> rows)
    {
        double[] steps = [.. rows.Zip(rows.Skip(1), (upper, lower) => upper.Baseline - lower.Baseline).Where(step => step > 0).Order()];
        return steps.Length == 0 ? 0 : steps[steps.Length / 2];
    }
}
