namespace Indicators.Interchange;

/// <summary>What becomes of the scale of a unit (万, 亿) in a format that has powers of ten beside the unit.</summary>
public enum ScaleStyle
{
    /// <summary>As published: 亿元 is CNY × 10⁸.</summary>
    Preserve = 0,

    /// <summary>Only 10⁰, 10³, 10⁶, 10⁹ and 10¹²: 亿元 is CNY × 10⁶, its number a hundred times as large.</summary>
    Normalize,
}
