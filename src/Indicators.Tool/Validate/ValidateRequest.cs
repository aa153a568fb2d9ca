namespace Indicators.Tool;

/// <summary>What the command line of <c>validate</c> asks for.</summary>
internal sealed record ValidateRequest(string Catalog, string Format, bool Explain, Uri? RulePages, Language Language, bool Bases = false);
