namespace Indicators.Prose.Documents.Composing;

/// <summary>From here on the text of a document stands at a place.</summary>
/// <param name="Start">The offset in the text.</param>
/// <param name="Place">The place of the character there.</param>
internal readonly record struct PlaceMark(int Start, DocumentPlace Place);
