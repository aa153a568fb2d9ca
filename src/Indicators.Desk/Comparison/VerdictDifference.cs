using Indicators.Progress;

namespace Indicators.Desk;

/// <summary>A verdict that turned.</summary>
public sealed record VerdictDifference
{
    internal VerdictDifference(Target target, ProgressStatusSet older, ProgressStatusSet newer)
    {
        Target = target;
        Older = older;
        Newer = newer;
    }

    /// <summary>The target, as it is now.</summary>
    public Target Target { get; }

    /// <summary>The verdict before.</summary>
    public ProgressStatusSet Older { get; }

    /// <summary>The verdict now.</summary>
    public ProgressStatusSet Newer { get; }
}
