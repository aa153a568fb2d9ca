using Indicators.Progress;

namespace Indicators.Reporting;

/// <summary>How many targets have a status.</summary>
public sealed record StatusCount
{
    internal StatusCount(ProgressStatus? status, int count)
    {
        Status = status;
        Count = count;
    }

    /// <summary>The status; null for those that the figures leave open between several.</summary>
    public ProgressStatus? Status { get; }

    /// <summary>How many.</summary>
    public int Count { get; }
}
