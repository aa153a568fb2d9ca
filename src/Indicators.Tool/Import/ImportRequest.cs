namespace Indicators.Tool;

/// <summary>What the user asked <c>import</c> to read.</summary>
/// <param name="Path">The file or folder; <c>-</c> is standard input.</param>
/// <param name="Mapping">The mapping file; null where there is none.</param>
/// <param name="Answers">Answers to questions, by their ids.</param>
/// <param name="Structure">A file with the structure (code lists, concept roles); null where there is none.</param>
internal sealed record ImportRequest(string Path, string? Mapping, IReadOnlyDictionary<string, string> Answers, string? Structure);
