namespace Indicators.Prose.Windows;

/// <summary>A piece of the text that is read at once: a sentence, a line, or a part of one that is too long.</summary>
/// <param name="Text">The characters, with the mark at the end.</param>
/// <param name="Offset">Where it begins in the whole text.</param>
/// <param name="EndsSentence">True where a sentence ends with it.</param>
/// <param name="EndsLine">True where a line ends with it.</param>
internal readonly record struct TextWindow(ReadOnlyMemory<char> Text, long Offset, bool EndsSentence, bool EndsLine);
