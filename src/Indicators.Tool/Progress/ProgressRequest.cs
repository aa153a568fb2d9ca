using Indicators.Progress;

namespace Indicators.Tool;

/// <summary>What the command line of <c>progress</c> asks for.</summary>
internal sealed record ProgressRequest(
    string Catalog, DateOnly? AsOf, DateOnly? KnownBy, VintageChoice Vintage, string? Target, string? Scheme, string? Limit,
    string Format, bool Explain,
    FigureReading Reading, Language Language);
