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

    /// <summary>What a growth or a difference is compared with.</summary>
    Comparison = 8,

    /// <summary>A figure of its own: the number is a ratio of two, or is said in words.</summary>
    Figure = 16,
}
