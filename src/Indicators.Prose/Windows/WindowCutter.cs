using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;
using Indicators.Prose.Typesetting;

namespace Indicators.Prose.Windows;

/// <summary>
/// Finds where the next window of a text ends: after a sentence mark or a line, or where it would grow too long. And takes
/// out what a page has laid into it, once, for all who read it.
/// </summary>
internal sealed class WindowCutter(PolicyTextOptions options)
{
    /// <summary>No sentence a person writes is longer; a longer one is cut at a comma.</summary>
    public const int Longest = 1024;

    /// <summary>How far behind a window is looked to see whether a number or a tag goes on.</summary>
    public const int LookAhead = 512;

    private const string Stops = "。！？!?\n" + Typesetter.Starts;
    private static readonly CharacterSet ClauseMarks = new("，；、,; ");
    private readonly CutText _cuts = new();
    private readonly LineWrap _wrap = new(options);
    private readonly LexiconTables _lexicon = options.Lexicon.Tables;
    private readonly CharacterTable _characters = WithStops(options.Lexicon.Tables.CharactersWith(Beginnings.AddTo));
    private bool _isTraditional;
    private char[] _text = [];
    private char[] _shown = [];
    private int[] _origins = [];
    private int[] _ends = [];
    private int _carried;
    private int _lineStart;
    private bool _isMeasured;

    /// <summary>Cuts the first window off a text that is not empty. The window is good until the next is cut.</summary>
    public TextWindow Cut(ReadOnlyMemory<char> rest, long offset)
    {
        if (!_isMeasured)
            _wrap.Width = WrapWidth.Of(rest.Span[..Math.Min(WrapWidth.Head, rest.Length)]);
        _isMeasured = true;
        _cuts.Clear();
        _lineStart = 0;
        _cuts.Leading = _carried > 0 ? '。' : '\n';
        int carried = _carried;
        int end = FindEnd(rest.Span, out bool endsSentence, out bool endsLine);
        if (_lineStart > end)
            StepBack(rest.Span[..end], carried);
        _carried = endsLine ? 0 : _carried + _wrap.Width.Measured(rest.Span[_lineStart..end]);
        ReadOnlyMemory<char> raw = rest[..end];
        if (_cuts.Count == 0 && !_isTraditional)
            return new TextWindow(raw, raw, raw, null, null, offset, endsSentence, endsLine);
        int length = Copy(raw.Span);
        ReadOnlyMemory<char> shown = _shown.AsMemory(0, length);
        return new TextWindow(_isTraditional ? Simplify(length) : shown, shown, raw, _origins, _ends, offset, endsSentence, endsLine);
    }

    private static CharacterTable WithStops(CharacterTable characters)
    {
        characters.Add(Stops, CharacterClasses.Stop);
        return characters;
    }

    private int FindEnd(ReadOnlySpan<char> text, out bool endsSentence, out bool endsLine)
    {
        int limit = Math.Min(Longest, text.Length);
        endsSentence = endsLine = _isTraditional = false;
        for (int i = 0; i < limit;)
        {
            i = _characters.Next(text[..limit], i, CharacterClasses.Stop | CharacterClasses.Traditional);
            if (i == limit)
                break;
            if ((_characters[text[i]] & CharacterClasses.Stop) == 0)
            {
                _isTraditional = true;
                i++;
                continue;
            }

            if (text[i] == '\n' && !TakeWrap(text, i))
                endsLine = true;
            if (endsLine || Punctuation.EndsSentence(text[i]) && text[i] != '\n')
            {
                endsSentence = true;
                return i + 1;
            }

            i = text[i] == '\n' ? i + 1 : Typesetter.Take(_lexicon, _cuts, text, i, out endsLine);
            endsSentence = endsLine;
            if (endsLine)
                return i;
        }

        int last = _cuts.Count > 0 ? _cuts[_cuts.Count - 1].End : 0;
        return last >= limit ? last : limit == text.Length ? limit : BehindCut(LengthOfPart(text, limit));
    }

    /// <summary>The last line that was taken lies behind the end: the one at hand began earlier, or in the window before.</summary>
    private void StepBack(ReadOnlySpan<char> window, int carried)
    {
        _lineStart = window.LastIndexOf('\n') + 1;
        _carried = _lineStart > 0 ? 0 : carried;
    }

    /// <summary>What was taken out stays in one window: the half of a wrapped line's end would end a line.</summary>
    private int BehindCut(int end)
    {
        for (int i = _cuts.Count - 1; i >= 0 && _cuts[i].End > end; i--)
        {
            if (_cuts[i].Start <= end)
                return _cuts[i].End;
        }

        return end;
    }

    /// <summary>Takes out a line break that only typesetting has made, with the spaces before it.</summary>
    private bool TakeWrap(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> line = text[_lineStart..at];
        if (!_wrap.IsWrap(line, _carried, text[(at + 1)..Math.Min(text.Length, at + 1 + LookAhead)]))
            return false;
        int spaces = line.Length - line.TrimEnd().Length;
        (_lineStart, _carried) = (at + 1, 0);
        bool partsLetters = at > spaces && char.IsAsciiLetter(text[at - spaces - 1]) && char.IsAsciiLetter(text[at + 1]);
        if (partsLetters)
            _cuts.Replace(at - spaces, spaces + 1, ' ');
        else
            _cuts.Remove(at - spaces, spaces + 1);
        return true;
    }

    /// <summary>
    /// A sentence that is too long is cut behind a clause, and never inside a number: the half of one would be read as one.
    /// </summary>
    private static int LengthOfPart(ReadOnlySpan<char> text, int limit)
    {
        for (int from = limit; from > limit / 2;)
        {
            int mark = ClauseMarks.LastIn(text[..from]);
            if (mark <= limit / 2)
                break;
            if (text[mark] is not (',' or '，' or ' ') || !Digits.IsDigit(text[mark + 1]))
                return mark + 1;
            from = mark;
        }

        int end = limit;
        while (end > limit / 2 && IsInNumber(text[end - 1]) && IsInNumber(text[end]))
            end--;
        return end > limit / 2 ? end : limit;
    }

    private static bool IsInNumber(char c) =>
        Digits.IsDigit(c) || Digits.IsNumeral(c) || Digits.IsPoint(c) || Digits.IsSpace(c) || c == ',';

    private int Copy(ReadOnlySpan<char> raw)
    {
        if (_shown.Length < raw.Length)
        {
            int size = Math.Max(2 * Longest, 2 * raw.Length);
            (_shown, _text) = (new char[size], new char[size]);
            (_origins, _ends) = (new int[size], new int[size]);
        }

        int length = 0;
        int from = 0;
        for (int i = 0; i < _cuts.Count && _cuts[i].Start < raw.Length; i++)
        {
            Cut cut = _cuts[i];
            Append(raw, from, cut.Start, ref length);
            from = cut.End;
            if (cut.Put == '\0')
                continue;
            _shown[length] = cut.Put;
            _origins[length] = cut.Start;
            _ends[length++] = cut.End;
        }

        Append(raw, Math.Min(from, raw.Length), raw.Length, ref length);
        return length;
    }

    private void Append(ReadOnlySpan<char> raw, int start, int end, ref int length)
    {
        for (int i = start; i < end; i++)
        {
            _shown[length] = raw[i];
            _origins[length] = i;
            _ends[length++] = i + 1;
        }
    }

    private ReadOnlyMemory<char> Simplify(int length)
    {
        for (int i = 0; i < length; i++)
            _text[i] = _lexicon.Simplified.Of(_shown[i]);
        return _text.AsMemory(0, length);
    }
}
