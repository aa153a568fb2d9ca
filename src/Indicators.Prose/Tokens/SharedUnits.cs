using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>
/// A unit written once for a list is that of every number in it: 0.3、0.8和1.4个百分点. And an amount of 亿 whose unit is
/// left out counts what its clause speaks of: money, or people.
/// </summary>
internal sealed class SharedUnits(Sentence sentence)
{
    /// <summary>旅游人次首次突破9000万: the unit in front of its number.</summary>
    private const int LongestUnitGap = 10;


    public void Apply()
    {
        foreach (TableCell cell in sentence.Row)
            GiveTo(cell);
        JoinLists();
        for (int i = sentence.Count - 1; i >= 0; i--)
        {
            if (sentence[i].Kind != TokenKind.Figure || sentence[i].Figure.IsRank || sentence[i].Figure.Parts is not null)
                continue;
            int next = NextInList(i);
            if ((sentence[i].Figure.HasUnit || sentence[i].Figure.SharedUnit is not null) && !IsHalfOfPoints(i, next))
                continue;
            if (next >= 0)
                Lend(sentence[i].Figure, sentence[next].Figure.Unit);
            else if (LabelUnits.Before(sentence, sentence[i].Figure) is { } labelled)
                sentence[i].Figure.SharedUnit = labelled;
            else if (!EnglishNouns.Count(sentence, sentence[i].Figure) && sentence[i].Figure.Figure.Unit.Scale != UnitScale.One)
                ImplyUnit(i);
        }
    }

    /// <summary>3014.8 in a row of a table whose caption says 单位：亿元.</summary>
    private void GiveTo(TableCell cell)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            FigureToken figure = sentence[i].Figure;
            if (sentence[i].Kind != TokenKind.Figure || figure.NumberStart < cell.Start || figure.NumberStart >= cell.End)
                continue;
            figure.Cell = cell;
            if (!figure.HasUnit && figure.Figure.Unit == Unit.One && figure.Worded is null && figure.Parts is null)
                figure.SharedUnit = cell.Unit;
            return;
        }
    }

    /// <summary>13.2%，7.5%，5%: a comma between nothing but percentages makes a list.</summary>
    private void JoinLists()
    {
        for (int i = 1; i + 1 < sentence.Count; i++)
        {
            if (sentence[i].Is(Punctuation.Comma) && IsPercentage(i - 1) && IsPercentage(i + 1)
                && sentence.Between(sentence[i - 1].End, sentence[i + 1].Start).Length == 1
                && (i + 2 == sentence.Count || (sentence[i + 2].Kind == TokenKind.Mark && sentence[i + 2].Start == sentence[i + 1].End)))
                sentence[i].Mark = Punctuation.Enumeration;
        }
    }

    private bool IsPercentage(int i) => sentence[i].Kind == TokenKind.Figure && sentence[i].Figure.Unit.Equals(StandardUnits.Percent);

    /// <summary>0.6个和1.3个百分点: 个 is the beginning of the unit.</summary>
    private bool IsHalfOfPoints(int i, int next) =>
        next >= 0 && sentence[i].Figure.Unit.Symbol is [Hanzi.Item] && sentence[next].Figure.Unit.Dimension == Dimension.Points;

    /// <summary>The figure after this one where only 、 和 与 或 stands between.</summary>
    private int NextInList(int i)
    {
        int next = i + 1;
        while (next < sentence.Count && (sentence[next].Is(Punctuation.Enumeration) || sentence[next].Has(WordRole.Versus)))
            next++;
        if (next >= sentence.Count || sentence[next].Kind != TokenKind.Figure || !sentence[next].Figure.HasUnit
            || sentence[next].Figure.IsRank)
            return -1;
        ReadOnlySpan<char> between = sentence.Between(sentence[i].End, sentence[next].Start);
        return IsJoint(between) ? next : -1;
    }

    private bool IsJoint(ReadOnlySpan<char> between) =>
        sentence.Lexicon[WordSet.UnitJoint].Has(between);

    private static void Lend(FigureToken figure, Unit unit)
    {
        if (figure.Figure.Unit.Scale == UnitScale.One)
            figure.SharedUnit = unit;
        else if (unit.Numerator is null && !unit.Code.StartsWith("1/", StringComparison.Ordinal))
            figure.SharedUnit = unit.Base.Scaled(figure.Figure.Unit.Scale);
    }

    /// <summary>突破600亿: of money, unless the clause speaks of people.</summary>
    private void ImplyUnit(int i)
    {
        FigureToken figure = sentence[i].Figure;
        ReadOnlySpan<char> before = ClauseBefore(i);
        if (CountedBehind(i) is { } counted)
            figure.SharedUnit = counted.Scaled(figure.Figure.Unit.Scale);
        else if (UnitBefore(before) is { } named)
            figure.SharedUnit = named.Scaled(figure.Figure.Unit.Scale);
        else if (IsOfPeople(before, out bool isOfMoney))
            figure.SharedUnit = StandardUnits.Person.Scaled(figure.Figure.Unit.Scale);
        else if (!IsOfThings(before)
            && (figure.Figure.Unit.Scale > UnitScale.TenMillion || (figure.Figure.Unit.Scale == UnitScale.TenMillion && isOfMoney)))
            figure.SharedUnit = StandardUnits.Yuan.Scaled(figure.Figure.Unit.Scale);
    }

    /// <summary>产能达到30亿: of whatever is made, and not of money.</summary>
    private bool IsOfThings(ReadOnlySpan<char> before) => sentence.Lexicon[WordSet.ThingNoun].IsIn(before);

    /// <summary>生产总值过千亿元、人口超千万: the noun that stands nearest says what is counted.</summary>
    private bool IsOfPeople(ReadOnlySpan<char> before, out bool isOfMoney)
    {
        int people = sentence.Lexicon.PeopleNouns.FindLast(before);
        int money = sentence.Lexicon.MoneyNouns.FindLast(before);
        isOfMoney = money >= 0 && money > people;
        return people >= 0 && people > money;
    }

    /// <summary>旅游人次达86.5万: the unit stands before the number, as the end of the noun.</summary>
    private Unit? UnitBefore(ReadOnlySpan<char> before)
    {
        int at = sentence.Lexicon.UnitNouns.FindLast(before);
        if (at < 0 || before.Length - at > LongestUnitGap)
            return null;
        int length = sentence.Lexicon.UnitNouns.AtStart(before[at..]);
        foreach (Unit unit in sentence.Units.Units)
        {
            if (before.Slice(at, length).SequenceEqual(unit.Symbol))
                return unit;
        }

        return null;
    }

    /// <summary>186万建档立卡贫困人口, 5万农户: the noun behind says what is counted.</summary>
    private Unit? CountedBehind(int i)
    {
        ReadOnlySpan<char> after = sentence.Span[sentence[i].End..];
        ReadOnlySpan<char> noun = after[..Math.Min(12, after.Length)];
        int end = noun.IndexOfAny('，', '。', '、');
        noun = end < 0 ? noun : noun[..end];
        if (sentence.Lexicon[WordSet.HouseholdNoun].AtStart(noun) > 0)
            return StandardUnits.Household;
        return sentence.Lexicon[WordSet.PeopleBehind].IsIn(noun) ? StandardUnits.Person : null;
    }

    private ReadOnlySpan<char> ClauseBefore(int i)
    {
        int first = i;
        while (first > 0 && !Punctuation.EndsClause(sentence[first - 1]))
            first--;
        int start = first == 0 ? 0 : sentence[first - 1].End;
        return sentence.Between(start, sentence[i].Figure.NumberStart);
    }
}
