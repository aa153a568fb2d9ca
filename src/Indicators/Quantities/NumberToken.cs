namespace Indicators;

/// <summary>A number as it was written, before its unit: 53亿8000万 is 53.8 with the scale 亿, written to 万.</summary>
internal struct NumberToken
{
    /// <summary>The number, in units of <see cref="Scale"/>.</summary>
    public decimal Amount;

    /// <summary>The scale that belongs to the number itself (Chinese numerals, grouped digits); the unit may have none then.</summary>
    public UnitScale Scale;

    /// <summary>Where true, the resolution is not that of the decimal but the two exponents below.</summary>
    public bool HasResolution;

    /// <summary>Power of ten of the last digit written, in units of <see cref="Scale"/>.</summary>
    public int HardExponent;

    /// <summary>Power of ten of the last digit that is not a trailing zero of an integer.</summary>
    public int FirmExponent;

    /// <summary>The unit the number brings along: % for 百分之, a third for 三分之二.</summary>
    public Unit? Unit;

    /// <summary>True for 半: a unit that follows is halved, alone it is the half of a whole.</summary>
    public bool IsHalf;

    /// <summary>True where the number stands in plain digits, as it would be printed.</summary>
    public bool IsCanonical;
}
