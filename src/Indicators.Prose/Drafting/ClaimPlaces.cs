using System.Globalization;

namespace Indicators.Prose.Drafting;

/// <summary>Where a claim stands in its text, for the <c>at</c> of a catalogue: offsets, and with the text line and column.</summary>
internal sealed class ClaimPlaces
{
    /// <summary>Enough to know a figure by.</summary>
    private const int LongestShown = 40;

    private readonly List<long> _lineStarts = [0];
    private readonly bool _hasText;

    /// <param name="text">The text the claims were read from; empty where only offsets are known.</param>
    public ClaimPlaces(ReadOnlySpan<char> text)
    {
        _hasText = !text.IsEmpty;
        for (int i = 0; i < text.Length; i++)
        {
            bool isReturnAlone = text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n');
            if (text[i] == '\n' || isReturnAlone)
                _lineStarts.Add(i + 1);
        }
    }

    /// <summary>line 3, column 5, offset 120–126: 下降8.7%.</summary>
    public string Of(PolicyClaim claim)
    {
        string offset = string.Create(CultureInfo.InvariantCulture, $"offset {claim.Start}–{claim.End}: {Shown(claim.Literal)}");
        if (!_hasText)
            return offset;
        int line = _lineStarts.BinarySearch(claim.Start) is var found && found >= 0 ? found : ~found - 1;
        return string.Create(CultureInfo.InvariantCulture, $"line {line + 1}, column {claim.Start - _lineStarts[line] + 1}, {offset}");
    }

    /// <summary>A figure may run over the end of a line; a place is one line.</summary>
    private static string Shown(string literal) =>
        PlainText.Of(literal.Length <= LongestShown ? literal : literal[..LongestShown]);
}
