using Indicators.Progress;
using Indicators.Storage.Databases;

namespace Indicators.Storage.Jobs;

/// <summary>A tally as the text of a column: nature, commitment, verdict and how many.</summary>
internal static class TallyText
{
    public static string Write(ProgressTally tally) => StoreJson.Of(tally.Counts.Select(pair =>
        new TallyRow((int)pair.Key.Nature, (int)pair.Key.Commitment, [.. pair.Key.Status.Select(status => (int)status)],
            pair.Value.Count)));

    public static ProgressTally Read(string text) =>
        ProgressTally.Merge(StoreJson.ReadTally(text).SelectMany(line => Enumerable.Repeat(One(line), line.Count)));

    private static ProgressTally One(TallyRow line) => ProgressTally.Of(
        (TargetNature)line.Nature, (TargetCommitment)line.Commitment,
            ProgressStatusSet.Of([.. line.Status.Select(status => (ProgressStatus)status)]));
}
