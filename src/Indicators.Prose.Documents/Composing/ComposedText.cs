using System.Buffers;
using System.Collections.Immutable;

namespace Indicators.Prose.Documents.Composing;

/// <summary>What a reader makes of a document.</summary>
/// <param name="Text">The plain text.</param>
/// <param name="Marks">Where its pieces stood, in order.</param>
/// <param name="Title">What the document calls itself; null where it does not.</param>
/// <param name="Diagnostics">What is told of it.</param>
internal sealed record ComposedText(string Text, ImmutableArray<PlaceMark> Marks, string? Title, ImmutableArray<Diagnostic> Diagnostics)
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n\u3000\u00a0\ufffd");

    public bool HasWords => Text.AsSpan().ContainsAnyExcept(Blanks);
}
