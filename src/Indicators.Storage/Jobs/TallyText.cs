using System.Text.Json;
using Indicators.Progress;

namespace Indicators.Storage.Jobs;

/// <summary>A tally as the text of a column: nature, commitment, verdict and how many.</summary>
internal static class TallyText
{
    public static string Write(ProgressTally tally) => JsonSerializer.Serialize(tally.Counts.Select(pair =>
        new Line((int)pair.Key.Nature, (int)pair.Key.Commitment, [.. pair.Key.Status.Select(status => (int)status)], pair.Value.Count)));

    public static ProgressTally Read(string text) =>
        ProgressTally.Merge(JsonSerializer.Deserialize<Line[]>(text)!.SelectMany(line => Enumerable.Repeat(One(line), line.Count)));

    private static ProgressTally One(Line line) => ProgressTally.Of(
        (TargetNature)line.Nature, (TargetCommitment)line.Commitment, ProgressStatusSet.Of([.. line.Status.Select(status => (ProgressStatus)status)]));

    private sealed record Line(int Nature, int Commitment, int[] Status, int Count);
}
