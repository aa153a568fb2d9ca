using Indicators.Prose.Lexicon;
using Indicators.Prose.NonClaims;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>The words that name what a figure counts: before its verb, or behind its counter.</summary>
internal static class IndicatorWords
{
    /// <summary>规模以上工业战略性新兴产业增加值占规模以上工业增加值比重: no name is longer.</summary>
    private const int Longest = 40;

    /// <summary>“小巨人”, “一带一路”, “三北”: what is quoted in the middle of a name is no longer.</summary>
    private const int LongestQuoted = 8;

    private const WordRole Verbs =
        WordRole.Reach | WordRole.BoundWord | WordRole.Up | WordRole.Down | WordRole.YearOnYear | WordRole.Previous
        | WordRole.Delta | WordRole.Average | WordRole.Respectively | WordRole.Narrow | WordRole.Higher
        | WordRole.Forecast | WordRole.Target | WordRole.Per | WordRole.Multiply | WordRole.PriceBasis;
    private const WordRole Openers =
        WordRole.Target | WordRole.Forecast | WordRole.Done | WordRole.Among | WordRole.New | WordRole.YearOnYear | WordRole.Per;

    public static string? Find(Sentence sentence, in Clause clause, in ClaimMeaning reading, string? subject)
    {
        ReadOnlySpan<char> before =
            Before(sentence, clause, subject, reading.Kind == ClaimKind.Rank ? Verbs | WordRole.RankVerb | WordRole.Place : Verbs);
        if (sentence[clause.Index].Figure.Unit.Dimension == Dimension.Points
            && clause.Nearest(WordRole.Contribution) is >= 0 and var contributes)
            return FindBefore(sentence, clause, sentence[contributes].Start, subject);
        bool isRelation = sentence[clause.Index].Figure.Unit.Dimension == Dimension.Points
            || sentence[clause.Index].Figure.Unit.Equals(StandardUnits.Multiple);
        if (isRelation)
            before = WithoutMeasure(sentence.Lexicon, before);
        if (isRelation && (IsComparison(sentence.Lexicon, before) || sentence.Lexicon[WordSet.GrowthNounEnd].Has(before)))
            return null;
        // 升幅较5月的1.9%收窄: growth that says no more than that it is growth is that of what was named before.
        if (reading.Kind == ClaimKind.Growth && sentence.Lexicon[WordSet.GrowthNounEnd].Has(before))
            return null;
        if (reading.Kind == ClaimKind.Growth)
            before = BasisFinder.WithoutRemark(sentence.Lexicon, before);
        if (IsAgo(sentence.Lexicon, before) || PublishedProgress.IsOnlyPlan(sentence.Lexicon, before)
            || sentence.Lexicon[WordSet.NoNameAfter].Has(before))
            before = default;
        if (IsName(sentence.Lexicon, before) && !IsOnlyDoing(sentence.Lexicon, before))
            return sentence.Shown(before);
        if (reading.Kind is ClaimKind.Growth || sentence[clause.Index].Figure.Unit.Dimension == Dimension.Points)
            return null;
        // 连续六年居全市首位: what stands behind a place or a stretch of time is no name of it.
        FigureToken figure = sentence[clause.Index].Figure;
        bool isPlace = reading.Kind == ClaimKind.Rank && (!before.IsEmpty || figure.Worded is not null);
        if (isPlace || (reading.Kind != ClaimKind.Rate && Specifications.IsDuration(figure.Unit)))
            return null;
        if (reading.Kind == ClaimKind.Rate && YieldBefore(sentence, clause) is >= 0 and var per)
            return sentence.Shown(sentence.Span[sentence[per].Start..sentence[per].End]);
        ReadOnlySpan<char> after = After(sentence, clause);
        // 5.1 percent in June, 240,000 people found work: what follows is no name; tonnes of grain has one behind its link.
        if (sentence.Lexicon[WordSet.EnglishLink].Begins(after)
            || (!after.IsEmpty && char.IsAsciiLetterLower(after[0]) && after.Contains(' ')))
            return null;
        return IsName(sentence.Lexicon, after) && !sentence.Lexicon[WordSet.NoNameAfter]
            .Has(after) && !sentence.Lexicon[WordSet.GrantBehind].Begins(after) ? sentence.Shown(after) : null;
    }

    /// <summary>亩产820斤, 单产每公顷6177公斤: the word that tells the rate by itself; −1 where none does.</summary>
    private static int YieldBefore(Sentence sentence, in Clause clause)
    {
        int per = clause.Nearest(WordRole.Per);
        while (per >= clause.First && sentence[per].Has(WordRole.Per)
            && !sentence.Lexicon[WordSet.YieldWord].Has(sentence.Span[sentence[per].Start..sentence[per].End]))
            per--;
        return per >= clause.First && sentence[per].Has(WordRole.Per) ? per : -1;
    }

    /// <summary>固定资产投资完成年度目标的97.2%: the words before a place in the clause; null where none name anything.</summary>
    public static string? FindBefore(Sentence sentence, in Clause clause, int end, string? subject)
    {
        int start = clause.Start;
        for (int i = clause.First; i < clause.Index && sentence[i].End <= end; i++)
        {
            if (sentence[i].Kind is TokenKind.Period or TokenKind.Mark || sentence[i].Has(Openers)
                || (sentence[i].Kind == TokenKind.Figure && !sentence[i].Figure.IsRejected))
                start = sentence[i].End;
        }

        ReadOnlySpan<char> words =
            WithoutAdverb(sentence.Lexicon, WithoutOpening(sentence.Lexicon, sentence.Between(Math.Min(start, end), end)));
        if (subject is not null && words.StartsWith(subject, StringComparison.Ordinal))
            words = WithoutOpening(sentence.Lexicon, words[subject.Length..]);
        return words.Length > 1 ? sentence.Shown(words) : null;
    }

    /// <summary>One character names only what ends the names of places: 13个市, 9个县.</summary>
    private static bool IsName(LexiconTables lexicon, ReadOnlySpan<char> words) =>
        words.Length > 1 || (words.Length == 1 && lexicon.NameEnds.Has(words[0]));

    /// <summary>较十年前增加近一半: a base that is told by how long ago it was, and no name.</summary>
    private static bool IsAgo(LexiconTables lexicon, ReadOnlySpan<char> words) =>
        words.Length > 1 && lexicon[WordSet.AgoEnd].Has(words[^1]) && lexicon[WordSet.BaseLead].Has(words[0]);

    /// <summary>工业产值达, 粮食产量连续, 普通高中: without the particles at its end, but for those that end a word.</summary>
    private static ReadOnlySpan<char> WithoutParticles(LexiconTables lexicon, ReadOnlySpan<char> words)
    {
        CharacterSet particles = lexicon.CharactersOf(WordSet.NameParticle);
        while (!words.IsEmpty)
        {
            int length =
                particles.Contains(words[^1]) && (!lexicon[WordSet.KeptEnd].Ends(words) || lexicon[WordSet.DraftShare].Has(words)) ? 1
                : lexicon[WordSet.NameTrailer].AtEnd(words) is > 0 and var trailer && words.Length > trailer + 1
                ? trailer
                : PartOfWhole(lexicon, words);
            if (length == 0)
                break;
            words = words[..^length];
        }

        return words;
    }

    /// <summary>13个市中有9个: the last words only lead from the whole to its part.</summary>
    private static int PartOfWhole(LexiconTables lexicon, ReadOnlySpan<char> words)
    {
        if (words.Length < 3 || !lexicon[WordSet.PartHas].Has(words[^1]))
            return 0;
        int lead = lexicon[WordSet.PartLead].Has(words[^2]) ? 2 : 1;
        return words.Length > lead + 1 && lexicon[WordSet.WholeInside].Has(words[^(lead + 1)]) ? lead + 1 : 0;
    }

    /// <summary>木材产量只: without particles, and before a word of completion without adverbs of one character either.</summary>
    private static ReadOnlySpan<char> WithoutAdverb(LexiconTables lexicon, ReadOnlySpan<char> words)
    {
        CharacterSet adverbs = lexicon.CharactersOf(WordSet.NameAdverb);
        int length;
        do
        {
            length = words.Length;
            words = adverbs.TrimEnd(WithoutParticles(lexicon, words));
        }
        while (words.Length < length);
        return words;
    }

    /// <summary>建成, 至少建成, 计划至少引进: what is done with the things counted behind, and no name of them.</summary>
    private static bool IsOnlyDoing(LexiconTables lexicon, ReadOnlySpan<char> words)
    {
        while (lexicon[WordSet.BeforeDoing].AtStart(words) is > 0 and var length)
            words = words[length..];
        return lexicon[WordSet.Doing].AtStart(words) == words.Length;
    }

    /// <summary>高于全市0.8个百分点: what the figure is measured against; its name is that of the clause before.</summary>
    private static bool IsComparison(LexiconTables lexicon, ReadOnlySpan<char> words) =>
        lexicon[WordSet.MeasuredAgainst].AtStart(words) > 0;

    /// <summary>增速高于全市2.1个百分点: what it is measured against is no part of the name.</summary>
    private static ReadOnlySpan<char> WithoutMeasure(LexiconTables lexicon, ReadOnlySpan<char> words)
    {
        int at = lexicon[WordSet.MeasuredAgainst].Find(words, out int length);
        return at > 1 && length > 1 ? WithoutParticles(lexicon, words[..at]) : words;
    }

    private static ReadOnlySpan<char> Before(Sentence sentence, in Clause clause, string? subject, WordRole verbs)
    {
        int end = sentence[clause.Index].Start;
        int i = clause.Index - 1;
        if (HigherThanList(sentence, clause) is >= 0 and var higher)
            (end, i) = (sentence[higher].Start, higher - 1);
        // 平均汇率为1美元兑7.12元: the one unit belongs to the rate.
        if (i >= clause.First && sentence[i].Kind == TokenKind.Figure && sentence[i].Figure.Reason == PassedOver.ExchangeRate)
            end = sentence[i--].Start;
        for (; i >= clause.First
            && sentence.Lexicon.CharactersOf(WordSet.NameParticle).IsAllOf(sentence.Between(sentence[i].End, end)); i--)
        {
            if (OpeningOf(sentence, clause, i) is >= 0 and var open)
                end = sentence[i = open].Start;
            else if (IsBase(sentence, i, out int since))
                end = since;
            else if (IsEnd(sentence, i))
                end = sentence[i].Start;
            else if (sentence[i].Has(verbs) || (sentence[i].Has(WordRole.New) && sentence[i].End == sentence[clause.Index].Start))
                end = sentence[i].Start;
            else
                break;
        }

        int start = clause.Start;
        for (; i >= clause.First; i--)
        {
            // 新能源汽车（含插混）产量, 专精特新“小巨人”企业: what stands in brackets, or quoted in its middle, is part of the name.
            int open = OpeningOf(sentence, clause, i);
            open = open >= 0 ? open : QuoteOf(sentence, clause, i, end);
            if (open >= 0)
            {
                i = open;
                continue;
            }

            // 税收居全国城市第二: what stands behind the verb of an order is among whom.
            if ((verbs & WordRole.RankVerb) != 0 && sentence[i].Has(WordRole.RankVerb)
                && sentence.Lexicon[WordSet.PlaceTaken].Has(sentence.Span[sentence[i].Start]))
                end = sentence[i].Start;
            // 产值百亿级企业15家: the size is part of the name, as is what those are chosen by whose share is told.
            bool isFigure = sentence[i].Kind == TokenKind.Figure && !sentence[i].Figure.IsRejected && !IsClass(sentence, i)
                && !Specifications.IsOfShare(sentence, i, end);
            int within = WithinTime(sentence, i);
            if (!isFigure && within == 0 && sentence[i].Kind is not (TokenKind.Period or TokenKind.Mark)
                && !sentence[i].Has(Openers) && !IsAheadOfName(sentence, i, end))
                continue;
            start = Math.Max(sentence[i].End + within - NewInside(sentence, i), sentence[i].Figure.NounEnd);
            break;
        }

        ReadOnlySpan<char> words = WithoutParticles(sentence.Lexicon, WithoutOpening(sentence.Lexicon,
            EnglishNameWords.Of(sentence.Lexicon, sentence.Between(FirstOf(sentence.Span, start, end), end))));
        if (sentence.Lexicon.PriceBases.AtStart(words) == words.Length)
            return default;
        if (words is not [] && sentence.Lexicon[WordSet.RelationEnd].Has(words[^1]))
            return default;
        if (subject is not null && words.StartsWith(subject, StringComparison.Ordinal))
            words = WithoutGiving(sentence.Lexicon, subject, WithoutOpening(sentence.Lexicon, words[subject.Length..]));
        // 至少要增加灌溉面积六千万亩: the bound word is none of the name's.
        return words[BoundWords.LengthBeforeVerb(sentence.Lexicon, words)..];
    }

    /// <summary>Where a name of so many words may begin that ends at a place; in an English text they have more letters.</summary>
    private static int FirstOf(ReadOnlySpan<char> text, int start, int end)
    {
        int first = Math.Max(start, end - Longest);
        return first > start && char.IsAsciiLetter(text[first]) ? Math.Max(start, end - (2 * Longest)) : first;
    }

    /// <summary>中央财政安排就业补助资金667亿元: what a treasury does is no part of what it gives.</summary>
    private static ReadOnlySpan<char> WithoutGiving(LexiconTables lexicon, string subject, ReadOnlySpan<char> words) =>
        lexicon[WordSet.Treasury].Has(subject) && lexicon[WordSet.GivingVerb].AtStart(words) is > 0 and var verb && words.Length > verb + 1
            ? words[verb..]
            : words;

    /// <summary>拟发行国债: what is to come stands before the name; in 赤字率拟按4% no name is left behind it.</summary>
    private static bool IsAheadOfName(Sentence sentence, int i, int end) =>
        AheadWords.IsAhead(sentence, i)
        && WithoutParticles(sentence.Lexicon, WithoutOpening(sentence.Lexicon, sentence.Between(sentence[i].End, end))).Length > 1;

    /// <summary>分别快于全国、全省0.3和0.6个百分点: the names behind the word are what it is measured against; −1 where they are no list.</summary>
    private static int HigherThanList(Sentence sentence, in Clause clause)
    {
        if (sentence[clause.Index].Figure.Unit.Dimension != Dimension.Points)
            return -1;
        bool isList = false;
        for (int i = clause.Index - 1; i >= clause.First && sentence[i].Kind is not (TokenKind.Figure or TokenKind.Period); i--)
        {
            isList |= sentence[i].Is(Punctuation.Enumeration) || sentence[i].Has(WordRole.Versus);
            if (sentence[i].Has(WordRole.Higher))
                return isList ? i : -1;
        }

        return -1;
    }

    /// <summary>力争三年内产值突破50亿元: how long it takes is no part of the name; the length of 内.</summary>
    private static int WithinTime(Sentence sentence, int i) =>
        sentence[i].Kind == TokenKind.Figure && sentence[i].Figure.Reason == PassedOver.Calendar
            ? sentence.Lexicon[WordSet.WithinTime].AtStart(sentence.Span[sentence[i].End..]) : 0;

    /// <summary>城镇新增就业: one name, which begins so many characters before the end of 新增; 0 where the name stands behind it.</summary>
    private static int NewInside(Sentence sentence, int i) =>
        sentence[i].Has(WordRole.New) && sentence.Lexicon[WordSet.NewInside].AtEnd(sentence.Span[..sentence[i].Start]) is > 0 and var word
            ? sentence[i].End - sentence[i].Start + word : 0;

    private static bool IsClass(Sentence sentence, int i) =>
        BareScales.IsSizeClass(sentence, sentence[i].Figure) && sentence.Span[sentence[i].Figure.NumberEnd..] is [Hanzi.Class, ..];

    /// <summary>在全市, 由企业: a joint before the name goes; 在校生 and 从业人员 begin with one.</summary>
    private static ReadOnlySpan<char> WithoutOpening(LexiconTables lexicon, ReadOnlySpan<char> words)
    {
        int start = 0;
        while (start < words.Length && lexicon.CharactersOf(WordSet.NameOpening).Contains(words[start])
            && lexicon[WordSet.JointWord].AtStart(words[start..]) == 0)
            start++;
        return words[start..];
    }

    /// <summary>地区生产总值（GDP）3012.5亿元: where the brackets open that close here; −1 where none do.</summary>
    private static int OpeningOf(Sentence sentence, in Clause clause, int close) =>
        OpeningOf(sentence, clause, close, Punctuation.OpenParenthesis, Punctuation.CloseParenthesis);

    /// <summary>专精特新“小巨人”企业: the quoted word in the middle of a name; a name that is quoted as a whole begins behind the mark.</summary>
    private static int QuoteOf(Sentence sentence, in Clause clause, int close, int end)
    {
        int open = sentence[close].End < end ? OpeningOf(sentence, clause, close, Punctuation.OpenQuote, Punctuation.CloseQuote) : -1;
        return open >= 0 && sentence[close].Start - sentence[open].End <= LongestQuoted
            && char.IsLetterOrDigit(sentence.Span[sentence[close].End])
            && sentence[open].Start > 0 && char.IsLetter(sentence.Span[sentence[open].Start - 1]) ? open : -1;
    }

    private static int OpeningOf(Sentence sentence, in Clause clause, int close, char opening, char closing)
    {
        if (!sentence[close].Is(closing))
            return -1;
        int open = close - 1;
        while (open > clause.First && !sentence[open].Is(opening) && sentence[open].Kind != TokenKind.Figure)
            open--;
        return open >= clause.First && sentence[open].Is(opening) ? open : -1;
    }

    /// <summary>提高到2023年的68.5%: the year of the end stands between the verb and the figure.</summary>
    private static bool IsEnd(Sentence sentence, int i) =>
        sentence[i].Kind == TokenKind.Period && i > 0 && sentence[i - 1].Has(WordRole.Reach) && sentence[i - 1].End == sentence[i].Start;

    /// <summary>能耗比2020年降低13.5%: the name stands before the base it is compared with.</summary>
    public static bool IsBase(Sentence sentence, int i, out int start)
    {
        start = sentence[i].Start - 1;
        return sentence[i].Kind == TokenKind.Period && start >= 0 && sentence.Lexicon[WordSet.BaseLead].Has(sentence.Span[start]);
    }

    private static ReadOnlySpan<char> After(Sentence sentence, in Clause clause)
    {
        int end = clause.End;
        for (int i = clause.Index + 1; i <= clause.Last; i++)
        {
            if (sentence[i].Kind is TokenKind.Figure or TokenKind.Mark or TokenKind.Period || sentence[i].Has(Verbs))
            {
                end = sentence[i].Start;
                break;
            }
        }

        return WithoutParticles(sentence.Lexicon, sentence.Lexicon.CharactersOf(WordSet.NameOpening)
            .TrimStart(sentence.Between(sentence[clause.Index].End, Math.Min(end, sentence[clause.Index].End + Longest))));
    }
}
