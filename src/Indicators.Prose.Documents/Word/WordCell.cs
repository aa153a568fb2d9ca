namespace Indicators.Prose.Documents.Word;

/// <summary>A cell of a row.</summary>
/// <param name="Column">Its first column.</param>
/// <param name="Words">Its paragraphs, in one line.</param>
internal readonly record struct WordCell(int Column, string Words);
