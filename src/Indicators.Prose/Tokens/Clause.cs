using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>The clause a token stands in: from one comma to the next.</summary>
internal readonly struct Clause
{
    private readonly Sentence _sentence;

    private Clause(Sentence sentence, int index, int first, int last)
    {
        _sentence = sentence;
        Index = index;
        First = first;
        Last = last;
    }

    /// <summary>The token it was asked for.</summary>
    public int Index { get; }

    /// <summary>The first token of the clause.</summary>
    public int First { get; }

    /// <summary>The last token of the clause.</summary>
    public int Last { get; }

    /// <summary>Where the clause begins in the window.</summary>
    public int Start => First == 0 ? 0 : _sentence[First - 1].End;

    /// <summary>Where the clause ends in the window.</summary>
    public int End => Last + 1 < _sentence.Count ? _sentence[Last + 1].Start : _sentence.Span.Length;

    /// <summary>The text of the clause before the figure's number.</summary>
    public ReadOnlySpan<char> Before => _sentence.Between(Start, _sentence[Index].Figure.NumberStart);

    /// <summary>The text of the clause after the figure.</summary>
    public ReadOnlySpan<char> After => _sentence.Between(_sentence[Index].End, End);

    public static Clause Of(Sentence sentence, int index)
    {
        int first = index;
        while (first > 0 && (!Punctuation.EndsClause(sentence[first - 1]) || IsLabel(sentence, first - 1, index)))
            first--;
        int last = index;
        while (last + 1 < sentence.Count && !Punctuation.EndsClause(sentence[last + 1]))
            last++;
        return new Clause(sentence, index, first, last);
    }

    /// <summary>增速：+7.3%: the words before a colon are the label of the figure right behind it.</summary>
    private static bool IsLabel(Sentence sentence, int mark, int index) =>
        mark == index - 1 && sentence[mark].Is(Punctuation.Colon) && sentence.Between(sentence[mark].End, sentence[index].Start).IsEmpty;

    /// <summary>The same clause seen from another token in it; the token must lie in it.</summary>
    public Clause At(int index) =>
        new(_sentence, index, First, Last);

    /// <summary>True where a token lies in this clause.</summary>
    public bool Holds(int index) => _sentence is not null && index >= First && index <= Last;

    /// <summary>The figure just before in the clause; −1 where there is none.</summary>
    public int PreviousFigure()
    {
        for (int i = Index - 1; i >= First; i--)
        {
            if (IsFigure(i))
                return i;
        }

        return -1;
    }

    /// <summary>
    /// The nearest word before the figure that gives one of the cues, not looking past another figure; −1 where there is none.
    /// </summary>
    public int Nearest(WordRole cues)
    {
        for (int i = Index - 1; i >= First && !IsFigure(i); i--)
        {
            if (_sentence[i].Has(cues))
                return i;
        }

        return -1;
    }

    /// <summary>True where nothing but list marks stands between the figure before and this one.</summary>
    public bool ContinuesList(out int previous)
    {
        previous = PreviousFigure();
        if (previous < 0)
            return false;
        ReadOnlySpan<char> between = _sentence.Between(_sentence[previous].End, _sentence[Index].Start).Trim('*');
        return between.IsEmpty || _sentence.Lexicon[WordSet.ClauseJoint].Has(between);
    }

    private bool IsFigure(int i) => _sentence[i].Kind == TokenKind.Figure && !_sentence[i].Figure.IsRejected;
}
