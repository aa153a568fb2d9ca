namespace Indicators;

/// <summary>The indicator a target is measured by where its own is never observed: output for capacity.</summary>
public sealed record TargetProxy
{
    /// <summary>Names a proxy.</summary>
    /// <param name="indicatorId">The id of the indicator that is observed.</param>
    /// <param name="note">Why it stands for the target's own; or null.</param>
    /// <exception cref="ArgumentException">The id has characters no id has.</exception>
    public TargetProxy(string indicatorId, string? note = null)
    {
        IndicatorId = Identifier.Require(indicatorId, nameof(indicatorId));
        Note = note;
    }

    /// <summary>The id of the indicator that is observed.</summary>
    public string IndicatorId { get; }

    /// <summary>Why it stands for the target's own; or null.</summary>
    public string? Note { get; }
}
