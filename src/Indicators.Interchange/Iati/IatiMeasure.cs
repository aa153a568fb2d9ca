namespace Indicators.Interchange;

/// <summary>What the values of an indicator are, by its measure.</summary>
internal enum IatiMeasure
{
    /// <summary>Not stated, or not known: read as numbers.</summary>
    Unstated = 0,
    Unit = 1,
    Percentage = 2,
    Nominal = 3,
    Ordinal = 4,

    /// <summary>Values in words.</summary>
    Qualitative = 5,
}
