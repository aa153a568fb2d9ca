namespace Indicators.Tables.Statements;

/// <summary>
/// What, besides the texts of the period's own cells, the period of a figure follows from: figures alike in it share the periods of
/// their labels.
/// </summary>
/// <param name="Column">The column of figures.</param>
/// <param name="Window">What a person said of months.</param>
/// <param name="Frequency">What a person or the row says of dates.</param>
/// <param name="Measure">How the figures are made.</param>
/// <param name="IsStock">No year accumulates them.</param>
/// <param name="IsOfQuarter">The name says a quarter.</param>
/// <param name="Unit">What the unit says of months.</param>
internal readonly record struct PeriodClass(
    int Column, string? Window, Frequency? Frequency, Measure Measure, bool IsStock, bool IsOfQuarter,
        (bool IsOfMonth, string? Base, bool IsOfPeriod, bool IsRatio) Unit);
