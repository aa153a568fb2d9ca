namespace Indicators.Interchange;

/// <summary>What a column means for a catalogue.</summary>
internal enum ConceptRole
{
    /// <summary>Not known by its name: a part of the indicator if it is a dimension, of the note if it is an attribute.</summary>
    None,

    /// <summary>Part of the frame, or nothing a catalogue keeps.</summary>
    Ignored,
    Time,
    Value,
    Upper,
    Subject,
    Indicator,
    Transformation,
    SeasonalAdjustment,
    Frequency,
    MeasureRole,
    Statement,
    Unit,
    Multiplier,
    Decimals,
    Status,
    BasePeriod,
    YearStart,
    Bound,
    Literal,
    Source,
    Published,
    At,
    Confidence,
    Comment,
    Definition,
}
