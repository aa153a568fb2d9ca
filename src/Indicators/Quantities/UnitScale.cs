namespace Indicators;

/// <summary>
/// The count prefix of a Chinese unit: 万 in 万家, 亿 in 亿元. Its value is the power of ten it stands for.
/// </summary>
/// <remarks>A count prefix is no SI prefix: 兆瓦 and 千克 are units of their own, 万千瓦 is the unit 千瓦 with the scale 万.</remarks>
public enum UnitScale
{
    /// <summary>No scale: the unit itself.</summary>
    One = 0,

    /// <summary>百, 10².</summary>
    Hundred = 2,

    /// <summary>千, 10³.</summary>
    Thousand = 3,

    /// <summary>万, 10⁴.</summary>
    TenThousand = 4,

    /// <summary>十万, 10⁵.</summary>
    HundredThousand = 5,

    /// <summary>百万, 10⁶.</summary>
    Million = 6,

    /// <summary>千万, 10⁷.</summary>
    TenMillion = 7,

    /// <summary>亿, 10⁸.</summary>
    HundredMillion = 8,

    /// <summary>十亿, 10⁹.</summary>
    Billion = 9,

    /// <summary>百亿, 10¹⁰.</summary>
    TenBillion = 10,

    /// <summary>千亿, 10¹¹.</summary>
    HundredBillion = 11,

    /// <summary>万亿, 10¹².</summary>
    Trillion = 12,
}
