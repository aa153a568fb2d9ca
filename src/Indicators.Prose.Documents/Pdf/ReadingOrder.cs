namespace Indicators.Prose.Documents.Pdf;

/// <summary>
/// Finds columns and puts what stands in them one after the other. A gutter is a strip that no line of a column crosses; what
/// crosses it, a heading or a table as wide as the page, parts the columns above it from those below.
/// </summary>
internal static class ReadingOrder
{
    /// <summary>A line wider than this part of the page does not stand in one of two columns.</summary>
    private const double WideLine = 0.6;

    /// <summary>
    /// A column of text is at least this many characters wide, and most of its lines fill it; a column of figures is not.
    /// </summary>
    private const double NarrowestColumn = 8;
    /// <summary>A line of a column fills it; one of a table leaves most of it empty.</summary>
    private const double Filled = 0.6;
    /// <summary>Two lines side by side are a signature, three are columns.</summary>
    private const int FewestLines = 3;

    /// <summary>In points; no two columns stand closer.</summary>
    private const double NarrowestGutter = 5;

    /// <summary>A heading may cross the gap between two columns, one line in eight.</summary>
    private const int CrossedByOneIn = 8;

    /// <summary>Columns in columns in columns: no page has more.</summary>
    private const int Deepest = 4;

    public static List<Block> Blocks(IReadOnlyList<Row> rows) => Blocks([.. rows.SelectMany(row => row.Runs)], Deepest);

    private static List<Block> Blocks(List<Run> runs, int depth)
    {
        if (runs.Count == 0)
            return [];
        if (depth == 0 || GutterOf(runs) is not { } gutter)
            return [Block.Of(runs)];
        var blocks = new List<Block>();
        var band = new List<Run>();
        var across = new List<Run>();
        foreach (Run run in runs.OrderByDescending(run => run.Baseline))
        {
            bool crosses = run.Left < gutter - 0.01 && run.Right > gutter + 0.01;
            if (crosses && band.Count > 0)
                AddBand(blocks, band, gutter, depth);
            if (!crosses && across.Count > 0 && !IsBeside(run, across[^1]))
                AddAcross(blocks, across);
            (crosses || (across.Count > 0 && IsBeside(run, across[^1])) ? across : band).Add(run);
        }

        AddBand(blocks, band, gutter, depth);
        AddAcross(blocks, across);
        return blocks;
    }

    private static bool IsBeside(Run run, Run other) => Math.Abs(run.Baseline - other.Baseline) < other.Size / 4;

    private static void AddAcross(List<Block> blocks, List<Run> across)
    {
        if (across.Count > 0)
            blocks.Add(Block.Of(across));
        across.Clear();
    }

    private static void AddBand(List<Block> blocks, List<Run> band, double gutter, int depth)
    {
        blocks.AddRange(Blocks([.. band.Where(run => run.Right <= gutter + 0.01)], depth - 1));
        blocks.AddRange(Blocks([.. band.Where(run => run.Right > gutter + 0.01)], depth - 1));
        band.Clear();
    }

    /// <summary>The middle of the widest gutter; null where the runs stand in one column.</summary>
    private static double? GutterOf(List<Run> runs)
    {
        double width = runs.Max(run => run.Right) - runs.Min(run => run.Left);
        Run[] narrow = [.. runs.Where(run => run.Width < WideLine * width)];
        double? found = null;
        double widest = 0;
        foreach ((double from, double to) in EmptyStrips(narrow))
        {
            double middle = (from + to) / 2;
            if (to - from > Math.Max(widest, NarrowestGutter) && AreColumns(narrow, middle))
                (found, widest) = (middle, to - from);
        }

        return found;
    }

    /// <summary>The strips that few runs cross: a heading over both columns is short enough to look like a line of one.</summary>
    private static IEnumerable<(double From, double To)> EmptyStrips(Run[] runs)
    {
        (double At, int Change)[] edges =
            [.. runs.SelectMany(run => new[] { (run.Left, 1), (run.Right, -1) }).OrderBy(edge => edge.Item1)];
        int most = runs.Length / CrossedByOneIn;
        int covered = 0;
        double? start = null;
        foreach ((double at, int change) in edges)
        {
            covered += change;
            if (covered > most && start is { } from)
                yield return (from, at);
            start = covered > most ? null : start ?? at;
        }
    }

    private static bool AreColumns(Run[] runs, double gutter) =>
        IsColumn([.. runs.Where(run => run.Right <= gutter)]) && IsColumn([.. runs.Where(run => run.Left >= gutter)]);

    /// <summary>Several columns together are columns too: each run is measured in the widest strip it can fill.</summary>
    private static bool IsColumn(Run[] runs)
    {
        if (runs.Length < FewestLines)
            return false;
        double typical = runs.Select(run => run.Width).Order().ElementAt(runs.Length * 3 / 4);
        double size = runs.Select(run => run.Size).Order().ElementAt(runs.Length / 2);
        return typical >= NarrowestColumn * size && runs.Count(run => run.Width >= Filled * typical) * 2 >= runs.Length;
    }
}
