using Indicators.Progress;

namespace Indicators.Reporting;

/// <summary>One light of an office.</summary>
/// <param name="Class">The class of the scheme it is shown for, with its names.</param>
/// <param name="Colour">Its colour as <c>#rrggbb</c>. What it means is the office's own.</param>
public sealed record OfficeLight(ProgressClass Class, string Colour);
