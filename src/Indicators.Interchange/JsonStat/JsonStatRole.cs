namespace Indicators.Interchange;

/// <summary>What a dimension is about.</summary>
internal enum JsonStatRole
{
    None = 0,
    Time,
    Geo,
    Metric,
}
