using Indicators.Prose.Lexicon;
using Indicators.Prose.Periods;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>What a growth or a difference is compared with.</summary>
internal sealed class ComparisonFinder(Sentence sentence, PeriodContext periods)
{
    /// <summary>高于全省规模以上工业2个百分点: no name that is compared with is longer.</summary>
    private const int LongestName = 12;


    private readonly DistributedComparisons _dealt = new(sentence, periods);
    private readonly Queue<string> _names = [];
    private ClaimComparison _previous;
    private WordRole _mode;

    public void StartSentence()
    {
        _previous = default;
        _mode = WordRole.None;
    }

    /// <summary>从环比看，: a word in a clause without a figure holds for the clauses that follow.</summary>
    public void TakeWord(in Token token)
    {
        if (token.Has(WordRole.Previous | WordRole.YearOnYear))
            _mode = token.Has(WordRole.Previous) ? WordRole.Previous : WordRole.YearOnYear;
    }

    public ClaimComparison Find(in Clause clause, in ClaimMeaning reading, int figure)
    {
        ClaimComparison found = FindHere(clause, reading, figure);
        if (reading.Kind is ClaimKind.Growth or ClaimKind.Delta)
            _previous = found;
        return found;
    }

    private ClaimComparison FindHere(in Clause clause, in ClaimMeaning reading, int figure)
    {
        bool isChange = reading.Kind is ClaimKind.Growth or ClaimKind.Delta;
        if (isChange && _dealt.Next(clause, out ClaimComparison dealt))
            return dealt;
        if (isChange && periods.IsYearOnYear)
            return ClaimComparison.YearOnYear;
        if (isChange && !periods.HasOwnBase && SaidBehind(clause, out ClaimComparison behind))
            return behind;
        int word = clause.Nearest(WordRole.YearOnYear | WordRole.Previous | WordRole.Average | WordRole.Higher);
        if (isChange && word >= 0 && !periods.HasOwnBase && Said(clause, word, out ClaimComparison said))
            return said;
        if (periods.Base is { } since && !periods.IsOnce(figure) && (isChange || IsReached(clause)))
            return ClaimComparison.Since(since);
        if (!isChange)
            return default;
        if (clause.ContinuesList(out _) && _names.TryDequeue(out string? next))
            return ClaimComparison.With(next);
        if (clause.ContinuesList(out _)
            || (_previous.Kind == ComparisonKind.Since && !IsNew(clause) && !periods.IsPassing(_previous.Period!.Value)))
            return _previous;
        return Implied(clause, reading);
    }

    /// <summary>与去年同期持平, 与2019年持平: the level it is the same as.</summary>
    public static ClaimComparison OfSameLevel(Sentence sentence, in Clause clause)
    {
        for (int i = clause.Index - 1; i >= clause.First; i--)
        {
            if (sentence[i].Kind != TokenKind.Period)
                continue;
            ReadOnlySpan<char> said = sentence.Span[sentence[i].Start..sentence[i].End];
            bool isYearBefore = sentence.Lexicon[WordSet.YearBefore].Begins(said);
            bool isAgainst = sentence[i].Start > 0 && sentence.Lexicon[WordSet.SameLevelLead].Has(sentence.Span[sentence[i].Start - 1]);
            return !isAgainst ? default
                : isYearBefore ? ClaimComparison.YearOnYear
                : sentence[i].Period is { } since ? ClaimComparison.Since(since)
                : default;
        }

        return default;
    }

    private bool Said(in Clause clause, int word, out ClaimComparison comparison)
    {
        if (TryName(clause, word, out comparison))
            return true;
        if (!OfWord(sentence[word], out comparison))
            return false;
        _mode = WordRole.None;
        return true;
    }

    /// <summary>up 5.2 percent year-on-year: in English the word stands right behind the figure.</summary>
    private bool SaidBehind(in Clause clause, out ClaimComparison comparison)
    {
        comparison = default;
        return BehindOf(sentence, clause) is >= 0 and var behind && OfWord(sentence[behind], out comparison);
    }

    /// <summary>The English word of comparison right behind the figure; −1 where there is none.</summary>
    public static int BehindOf(Sentence sentence, in Clause clause)
    {
        int behind = clause.Index + 1;
        return behind <= clause.Last && sentence[behind].Has(WordRole.YearOnYear | WordRole.Previous)
            && char.IsAsciiLetter(sentence.Span[sentence[behind].Start])
            && sentence.Between(sentence[clause.Index].End, sentence[behind].Start).IsEmpty ? behind : -1;
    }

    private bool OfWord(in Token word, out ClaimComparison comparison)
    {
        comparison = word.Has(WordRole.Average) ? ClaimComparison.Average
            : word.Has(WordRole.Previous) ? ClaimComparison.Previous
            : word.Has(WordRole.YearOnYear) ? YearOnYear(word) : default;
        return comparison.Kind != ComparisonKind.None;
    }

    /// <summary>比年初 is measured from the end of the year before.</summary>
    private ClaimComparison YearOnYear(in Token word) =>
        sentence.Lexicon[WordSet.YearStart].Has(sentence.Span[word.End - 1]) && periods.Current is { } period && period.EndDate.Year > 1
            ? ClaimComparison.Since(TimePeriod.Year(period.EndDate.Year - 1))
            : ClaimComparison.YearOnYear;

    /// <summary>由2015年的1216家增加到6340家: the level reached is compared with where it began.</summary>
    private bool IsReached(in Clause clause)
    {
        int word = clause.Nearest(WordRole.Reach);
        int before = clause.PreviousFigure();
        if (periods.IsComparedThroughout && word >= 0 && before >= 0 && periods.IsFromBase(before))
            return true;
        return periods.HasOwnBase && word >= 0 && sentence[word].End - sentence[word].Start > 2;
    }

    private static bool IsNew(in Clause clause) => clause.Nearest(WordRole.New) >= 0;

    /// <summary>
    /// A growth, or a change in points, of a year or part of one is on the year before, where nothing else is said; of a plan, on the year
    /// before it.
    /// </summary>
    private ClaimComparison Implied(in Clause clause, in ClaimMeaning reading)
    {
        bool isInPoints = sentence[clause.Index].Figure.Unit.Dimension == Dimension.Points;
        if ((reading.Kind == ClaimKind.Delta && !isInPoints) || clause.Nearest(WordRole.Contribution) >= 0)
            return default;
        if (_mode == WordRole.Previous)
            return ClaimComparison.Previous;
        if (periods.Current is not { } period)
            return reading.Kind == ClaimKind.Growth
                && (_mode == WordRole.YearOnYear || IsPlainGrowth(clause) || _previous.Kind == ComparisonKind.YearOnYear)
                ? ClaimComparison.YearOnYear
                : default;
        if (FiveYearPlans.Find(period) is not null && period.StartDate.Year > 1)
            return ClaimComparison.Since(TimePeriod.Year(period.StartDate.Year - 1));
        // 到2030年，排放累计降低17%: since the year before the plan that ends then.
        if (periods.IsAhead && period.WholeMonths == 12 && FiveYearPlans.Covering(period.StartDate)?.Period is { } plan
            && plan.EndDate == period.EndDate
            && plan.StartDate.Year > 1 && sentence.Lexicon[WordSet.TotalWord].IsIn(clause.Before))
            return ClaimComparison.Since(TimePeriod.Year(plan.StartDate.Year - 1));
        return period.WholeMonths is > 0 and <= 12 ? ClaimComparison.YearOnYear : default;
    }

    /// <summary>增长 and 上涨 are words of statistics; 提高 and 降低 may be measured against anything.</summary>
    private bool IsPlainGrowth(in Clause clause)
    {
        int verb = clause.Nearest(WordRole.Up | WordRole.Down);
        return verb >= 0 && sentence.Lexicon[WordSet.StatisticalGrowth].Has(sentence.Span[sentence[verb].Start..sentence[verb].End]);
    }

    /// <summary>高于全国2.3个百分点, 比全国高1.2个百分点.</summary>
    private bool TryName(in Clause clause, int word, out ClaimComparison comparison)
    {
        comparison = default;
        if (!sentence[word].Has(WordRole.Higher))
            return false;
        ReadOnlySpan<char> after = sentence.Between(sentence[word].End, sentence[clause.Index].Figure.NumberStart);
        ReadOnlySpan<char> name = WithoutTail(after.IsEmpty ? NameBefore(clause, word) : after);
        if (name.IsEmpty || name.Length > LongestName || char.IsDigit(name[^1]))
            return false;
        _names.Clear();
        WordList joints = sentence.Lexicon[WordSet.ComparedJoint];
        for (int length; !name.IsEmpty; name = name[length..])
        {
            int joint = joints.Find(name, out length);
            ReadOnlySpan<char> one = joint < 0 ? name : name[..joint];
            length += one.Length;
            if (!one.IsEmpty)
                _names.Enqueue(one.ToString());
        }

        if (!_names.TryDequeue(out string? first))
            return false;
        comparison = ClaimComparison.With(first);
        return true;
    }

    private ReadOnlySpan<char> NameBefore(in Clause clause, int word)
    {
        for (int i = word - 1; i >= clause.First; i--)
        {
            if (sentence[i].Has(WordRole.Versus))
                return sentence.Between(sentence[i].End, sentence[word].Start);
        }

        return default;
    }

    private ReadOnlySpan<char> WithoutTail(ReadOnlySpan<char> name)
    {
        foreach (string tail in sentence.Lexicon[WordSet.ComparedTail].Words)
        {
            if (name.EndsWith(tail, StringComparison.Ordinal))
                name = name[..^tail.Length];
        }

        return name.TrimEnd(Hanzi.Of);
    }
}
