namespace Indicators.Progress;

/// <summary>Which signs a change in the wanted direction can have, within the rounding.</summary>
internal readonly record struct SignSet(bool CanFall, bool CanStay, bool CanRise)
{
    /// <summary>True where it may not be a move in the wanted direction.</summary>
    public bool CanFailToRise => CanFall || CanStay;

    /// <summary>True where it may not be a move in the wrong direction.</summary>
    public bool CanFailToFall => CanRise || CanStay;

    /// <summary>The signs between a least and a greatest; null where there is no end.</summary>
    public static SignSet Between(int? least, int? greatest) => new(least is not >= 0, least is not > 0
        && greatest is not < 0, greatest is not <= 0);
}
