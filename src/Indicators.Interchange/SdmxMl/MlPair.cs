namespace Indicators.Interchange;

/// <summary>A component and its value in an SDMX-ML message.</summary>
/// <param name="Id">The id of the component.</param>
/// <param name="Value">Its value.</param>
/// <param name="Kind">What it is, as far as the form of the message tells.</param>
internal readonly record struct MlPair(string Id, string Value, ColumnKind Kind);
