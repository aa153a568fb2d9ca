using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>
/// 科技型企业、高新技术企业分别达到58524家、7565家，分别增长36.1%、19.2%: the values go to the list just named, one by one.
/// A list that is named again, in another order, takes the place of the first.
/// </summary>
internal sealed class DistributivePairing(Sentence sentence)
{
    private readonly List<string> _names = [];
    private readonly List<string> _told = [];
    private int _next;

    public void StartSentence()
    {
        _names.Clear();
        _told.Clear();
        IsOpen = false;
    }

    public void StartClause() => IsOpen = false;

    /// <summary>Takes the word 分别: the list is what stands before it in the clause, else the one known.</summary>
    public void Take(int index)
    {
        Clause clause = Clause.Of(sentence, index);
        List<string> names = ListBefore(clause);
        if (names.Count > 1)
        {
            _names.Clear();
            _names.AddRange(names);
        }
        else if (names.Count == 0 && ListOfClauseBefore(clause) is { Count: > 1 } before && before.Count == FiguresBehind(clause))
        {
            _names.Clear();
            _names.AddRange(before);
        }
        else if ((names.Count == 0 || (names.Count == 1 && sentence.Lexicon[WordSet.GrowthNounEnd].Has(names[0]))) && _names.Count < 2)
        {
            TakeTold(clause);
        }

        if (FigureBehind(clause) is > 0 and var figure)
            ListNames.AddNoun(sentence.Lexicon, _names, sentence.Between(sentence[figure - 1].End, sentence[figure].Start));
        IsOpen = true;
        _next = 0;
    }

    /// <summary>货物吞吐量4.4亿吨、集装箱802万标箱: the name of a level that may be dealt to later.</summary>
    public void Tell(string? name)
    {
        if (name is not null && !IsOpen)
            _told.Add(name);
    }

    /// <summary>货物吞吐量4.4亿吨、集装箱802万标箱，同比分别增长18.6%、14.3%: the last levels that were told, as many as there are figures.</summary>
    private void TakeTold(in Clause clause)
    {
        int count = FiguresBehind(clause);
        if (count < 2 || count > _told.Count)
            return;
        List<string> last = _told[^count..];
        for (int i = 1; i < last.Count; i++)
        {
            if (last.IndexOf(last[i]) < i)
                return;
        }

        _names.Clear();
        _names.AddRange(last);
    }

    private int FiguresBehind(in Clause clause)
    {
        int count = 0;
        for (int i = clause.Index + 1; i <= clause.Last; i++)
            count += sentence[i].Kind == TokenKind.Figure && !sentence[i].Figure.IsRejected ? 1 : 0;
        return count;
    }

    /// <summary>甲区、乙区、丙县投资完成率位居前三，分别为62%、58%和56%: the list before the place that all of them take.</summary>
    private List<string> ListOfClauseBefore(in Clause clause)
    {
        int last = clause.First - 2;
        if (last < 0 || !sentence[clause.First - 1].Is(Punctuation.Comma))
            return [];
        Clause before = Clause.Of(sentence, last);
        for (int i = before.First; i <= before.Last; i++)
        {
            if (sentence[i].Kind is TokenKind.Figure or TokenKind.Period)
                return [];
            if (sentence[i].Has(WordRole.RankVerb))
                return ListBefore(before.At(i));
        }

        return [];
    }

    /// <summary>分别出口12亿元, 分别新增就业320万人: the first figure behind the word, where only words stand between; −1 where none does.</summary>
    private int FigureBehind(in Clause clause)
    {
        for (int i = clause.Index + 1; i <= clause.Last && sentence[i].Kind is TokenKind.Word or TokenKind.Figure; i++)
        {
            if (sentence[i].Kind == TokenKind.Figure)
                return i;
        }

        return -1;
    }

    /// <summary>True in a clause that 分别 governs.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The name the next value goes to, left where it is.</summary>
    public string? NextName => IsOpen && _names.Count > 1 && _next < _names.Count ? _names[_next] : null;

    /// <summary>The name a value goes to; null where 分别 governs none.</summary>
    public string? NameOfNext() => IsOpen && _names.Count > 1 && _next < _names.Count ? _names[_next++] : null;

    /// <summary>…分别达到428家、1265家，比上年净增62家、183家: a clause that names nothing and has as many figures goes on with the same list.</summary>
    public bool GoesOn(in Clause clause)
    {
        if (IsOpen || _names.Count < 2 || clause.PreviousFigure() >= 0)
            return false;
        int count = 1;
        int last = clause.Index;
        for (int i = clause.Index + 1; i <= clause.Last; i++)
        {
            if (sentence[i].Kind != TokenKind.Figure || sentence[i].Figure.IsRejected)
                continue;
            if (!sentence.Lexicon[WordSet.ListJoint].Has(sentence.Between(sentence[last].End, sentence[i].Start)))
                return false;
            (last, count) = (i, count + 1);
        }

        IsOpen = count == _names.Count;
        _next = 0;
        return IsOpen;
    }

    private List<string> ListBefore(in Clause clause)
    {
        var names = new List<string>();
        int start = clause.Start;
        for (int i = clause.First; i <= clause.Index; i++)
        {
            if (i < clause.Index
                && (sentence[i].Kind == TokenKind.Period || (sentence[i].Kind == TokenKind.Figure && !sentence[i].Figure.IsRejected)))
                start = sentence[i].End;
            if (i < clause.Index && !sentence[i].Is(Punctuation.Enumeration))
                continue;
            Split(sentence.Between(start, sentence[i].Start), names);
            start = sentence[i].End;
        }

        ListNames.Complete(sentence.Lexicon, names);
        return names;
    }

    /// <summary>The last two names of a list are joined by a word.</summary>
    private void Split(ReadOnlySpan<char> text, List<string> names)
    {
        int joint = sentence.Lexicon[WordSet.PairJoint].Find(text, out _);
        if (joint > 1 && text.Length - joint > 2)
        {
            Add(text[..joint], names);
            text = text[(joint + 1)..];
        }

        Add(text, names);
    }

    private void Add(ReadOnlySpan<char> name, List<string> names)
    {
        ReadOnlySpan<char> trimmed = sentence.Lexicon.CharactersOf(WordSet.PairEdge).Trim(name);
        if (trimmed.Length is > 1 and < 40
            || (trimmed.Length == 1 && (Numerals.IsNumeral(trimmed[0]) || sentence.Lexicon[WordSet.ListTwin].Has(trimmed[0]))))
            names.Add(sentence.Shown(trimmed));
    }
}
