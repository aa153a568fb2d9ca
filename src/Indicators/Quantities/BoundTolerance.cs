namespace Indicators;

/// <summary>How wide the vague bound words are taken: a convention, so it can be changed, and never makes a verdict certain by itself.</summary>
/// <param name="AboutShare">约, 左右: the share of the number allowed on either side; at least half the figure's resolution is always allowed. The default is 0.02.</param>
/// <param name="NearShare">近: how far below the number it still reaches, as a share of it. The default is 0.1: 近50万 is [45万, 50万).</param>
public sealed record BoundTolerance(decimal AboutShare = 0.02m, decimal NearShare = 0.1m)
{
    /// <summary>2 % around 约, 10 % below 近.</summary>
    public static BoundTolerance Default { get; } = new();
}
