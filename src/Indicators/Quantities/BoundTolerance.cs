using System.Globalization;

namespace Indicators;

/// <summary>
/// How wide the vague bound words are taken: a convention, so it can be changed, and never makes a verdict certain by itself.
/// </summary>
public sealed record BoundTolerance
{
    /// <summary>Creates a convention.</summary>
    /// <param name="aboutShare">约, 左右: the share of the number allowed on either side, 0 to 1; at least half the figure's resolution is
    /// always allowed.</param>
    /// <param name="nearShare">近: how far below the number it still reaches, as a share of it, more than 0, at most 1: with 0.1, 近50万 is
    /// [45万, 50万).</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is outside its range.</exception>
    public BoundTolerance(decimal aboutShare = 0.02m, decimal nearShare = 0.1m)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(aboutShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(aboutShare, 1m);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(nearShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nearShare, 1m);
        AboutShare = aboutShare;
        NearShare = nearShare;
    }

    /// <summary>2 % around 约, 10 % below 近.</summary>
    public static BoundTolerance Default { get; } = new();

    /// <summary>The share of the number that 约 and 左右 allow on either side.</summary>
    public decimal AboutShare { get; }

    /// <summary>How far below the number 近 reaches, as a share of it.</summary>
    public decimal NearShare { get; }

    /// <summary>Both shares, the same in every culture: <c>about 0.02, near 0.1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"about {AboutShare}, near {NearShare}");
}
