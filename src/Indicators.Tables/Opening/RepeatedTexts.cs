namespace Indicators.Tables;

/// <summary>Keeps the short texts of a file once: names, years and units stand in row after row.</summary>
internal sealed class RepeatedTexts
{
    private const int Longest = 24, Most = 16 * 1024;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    public RepeatedTexts() => _bySpan = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return text.ToString();
        if (_bySpan.TryGetValue(text, out string? known))
            return known;
        string made = text.ToString();
        if (_texts.Count < Most)
            _texts.Add(made);
        return made;
    }
}
