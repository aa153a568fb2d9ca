namespace Indicators.Prose.Tokens;

/// <summary>A piece of the text that is read at once: a sentence, a line, or a part of one that is too long.</summary>
/// <remarks>
/// The reader sees <see cref="Text"/>: without what a page lays into a number (12⏎34.5, 56.7&lt;/b&gt;亿元), and traditional
/// characters as simplified ones. Where nothing had to be taken out, it is the text itself.
/// </remarks>
/// <param name="Text">The characters as they are read, with the mark at the end.</param>
/// <param name="Shown">The same characters as they are written: traditional ones where the text has them.</param>
/// <param name="Raw">The characters of the text.</param>
/// <param name="Origins">By character of <paramref name="Text"/>, its place in <paramref name="Raw"/>; null where they are the
/// same.</param>
/// <param name="Ends">By character of <paramref name="Text"/>, the end of what it was read from; null where they are the same.</param>
/// <param name="Offset">Where it begins in the whole text.</param>
/// <param name="EndsSentence">True where a sentence ends with it.</param>
/// <param name="EndsLine">True where a line ends with it.</param>
internal readonly record struct TextWindow(
    ReadOnlyMemory<char> Text, ReadOnlyMemory<char> Shown, ReadOnlyMemory<char> Raw, int[]? Origins, int[]? Ends, long Offset,
        bool EndsSentence, bool EndsLine)
{
    /// <summary>Where a character of the window stands in the whole text.</summary>
    public long PlaceOf(int index) => Offset + OriginOf(index);

    /// <summary>Where a stretch that ends before a character ends in the whole text: noise behind it stays outside.</summary>
    public long EndOf(int index) => index == 0 ? Offset : Offset + EndOfOne(index - 1);

    /// <summary>A stretch as it is written, with all that stands inside it.</summary>
    public ReadOnlySpan<char> Written(int start, int end) =>
        Raw.Span[OriginOf(start)..(end == start ? OriginOf(start) : EndOfOne(end - 1))];

    private int EndOfOne(int index) => Ends is null ? index + 1 : Ends[index];

    private int OriginOf(int index) => Origins is null ? index : Origins[index];
}
