namespace Indicators.Tool;

/// <summary>What check-text was asked for.</summary>
internal sealed record CheckTextRequest(
    string Draft, string Against, DateOnly? Date, string? Subject, string Format, bool All, string? Output, Language Language);
