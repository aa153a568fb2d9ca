namespace Indicators.Prose;

/// <summary>What a claim needs to become an item of a catalogue, and the text did not say.</summary>
[Flags]
public enum MissingParts
{
    /// <summary>Nothing is missing.</summary>
    None = 0,

    /// <summary>What is measured.</summary>
    Indicator = 1,

    /// <summary>Whose figure it is.</summary>
    Subject = 2,

    /// <summary>The period of an observation, or the date a target is due.</summary>
    Period = 4,

    /// <summary>What a growth, a difference or a multiple is compared with.</summary>
    Comparison = 8,

    /// <summary>A figure that a catalogue holds: the number is a ratio of two, is said in words, or cannot be written exactly.</summary>
    Figure = 16,

    /// <summary>Among whom a place is taken: 居第一.</summary>
    Universe = 32,

    /// <summary>The whole whose growth a part moved: 拉动1.3个百分点.</summary>
    Whole = 64,

    /// <summary>A statement of an indicator: the figure describes a thing or draws a line (投资5亿元以上的项目, 千亿级).</summary>
    Statement = 128,

    /// <summary>
    /// What tells it from another figure: the text gives two that differ under one name, for one subject and period. The
    /// later one stands in the draft under a name with a number.
    /// </summary>
    Distinction = 256,
}
