using Indicators.Progress;

namespace Indicators.Storage;

/// <summary>How far a job is that several workers share.</summary>
public sealed record JobState
{
    internal JobState(int shares, int done, ProgressTally tally)
    {
        Shares = shares;
        Done = done;
        Tally = tally;
    }

    /// <summary>How many shares it has.</summary>
    public int Shares { get; }

    /// <summary>How many of them have been handed in.</summary>
    public int Done { get; }

    /// <summary>What was handed in, put together; once all is, the tally of the whole store, bit for bit, whoever did what.</summary>
    public ProgressTally Tally { get; }

    /// <summary>True where every share has been handed in.</summary>
    public bool IsDone => Done == Shares;
}
