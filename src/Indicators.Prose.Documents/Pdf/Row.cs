namespace Indicators.Prose.Documents.Pdf;

/// <summary>Runs of one height, from left to right.</summary>
internal sealed class Row(IReadOnlyList<Run> runs)
{
    public IReadOnlyList<Run> Runs => runs;

    public double Left => runs[0].Left;

    public double Right => runs[^1].Right;

    public double Baseline => runs[0].Baseline;

    public double Size { get; } = runs.Max(run => run.Size);

    /// <summary>The runs of a row stand apart as the cells of a table do.</summary>
    public string Text { get; } = string.Join('\t', runs.Select(run => run.Text));
}
