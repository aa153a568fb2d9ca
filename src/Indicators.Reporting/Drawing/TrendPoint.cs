using NodaTime;

namespace Indicators.Reporting.Drawing;

/// <summary>A place of a trend: the day its period ends, the value, and how far rounding and bound leave it open.</summary>
internal sealed record TrendPoint(LocalDate Day, string Period, decimal Value, decimal? Low = null, decimal? High = null);
