namespace Indicators.Prose.Tokens;

/// <summary>
/// Names, units and numbers that a text says again and again, each kept as one string. A place holds the last that fell on
/// it, so that a long text costs no more memory than a short one.
/// </summary>
internal sealed class KnownStrings
{
    /// <summary>A page names some hundred things; ten times as many places keep them apart.</summary>
    private const int Places = 1 << 12;

    private readonly string?[] _known = new string?[Places];

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        ref string? known = ref _known[PlaceOf(text)];
        if (known is null || !text.SequenceEqual(known))
            known = text.ToString();
        return known;
    }

    /// <summary>A place for a text, by all its characters; a text that falls on the place of another only takes it over.</summary>
    private static int PlaceOf(ReadOnlySpan<char> text)
    {
        uint hash = (uint)text.Length;
        foreach (char c in text)
            hash = unchecked((hash * 31) + c);
        return (int)(unchecked(hash * 2654435761u) >> 20);
    }
}
