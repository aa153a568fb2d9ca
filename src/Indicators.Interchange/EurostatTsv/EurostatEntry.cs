namespace Indicators.Interchange;

/// <summary>A cell in its place.</summary>
/// <param name="Key">The values of the dimensions of its row.</param>
/// <param name="Head">The head of its column.</param>
/// <param name="Cell">What it says.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Column">Its first character in the line, counted from 1.</param>
internal sealed record EurostatEntry(IReadOnlyList<string> Key, string Head, EurostatCell Cell, int Line, int Column);
