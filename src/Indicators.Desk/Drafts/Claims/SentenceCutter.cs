using Indicators.Desk.Drafts.Record;

namespace Indicators.Desk.Drafts.Claims;

/// <summary>Cuts a draft into sentences as its figures are met, from start to end.</summary>
internal sealed class SentenceCutter(string text, CatalogNames names)
{
    private const string Ends = "。！？\n\r";

    private DraftSentence? _current;

    /// <summary>The sentence of a place; places come in ascending order.</summary>
    public DraftSentence At(int place)
    {
        if (_current is { } current && place < current.End)
            return current;
        int start = _current?.End ?? 0;
        int end = EndOf(start);
        while (end <= place && end < text.Length)
        {
            start = end;
            end = EndOf(start);
        }

        return _current = new DraftSentence(text, start, end, names);
    }

    private int EndOf(int start)
    {
        int at = text.AsSpan(start).IndexOfAny(Ends);
        return at < 0 ? text.Length : start + at + 1;
    }
}
