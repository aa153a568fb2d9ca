using Indicators.Progress;

namespace Indicators.Storage;

/// <summary>How far a job is that several workers share.</summary>
/// <param name="Shares">How many shares it has.</param>
/// <param name="Done">How many of them have been handed in.</param>
/// <param name="Tally">What was handed in, put together; once all is, the tally of the whole store, bit for bit, whoever did what.</param>
public sealed record JobState(int Shares, int Done, ProgressTally Tally)
{
    /// <summary>True where every share has been handed in.</summary>
    public bool IsDone => Done == Shares;
}
