using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>Puts what was read around a figure into one statement: transformation, sign, bound, basis, base.</summary>
internal sealed class StatementMaker(Sentence sentence)
{
    /// <summary>翻六十番 is more than any decimal of money holds.</summary>
    private const decimal MostDoublings = 60m;

    private readonly BasisFinder _basis = new(sentence);
    private StatementKind _previous;
    private bool _previousIsOfGrowth;
    private string? _previousIndicator;

    public void StartSentence()
    {
        _previous = StatementKind.Level;
        _previousIsOfGrowth = false;
        _previousIndicator = null;
    }

    public ClaimStatement Make(
        in Clause clause, in Figure figure, in ClaimMeaning reading, Bound bound, in ClaimComparison comparison, TimePeriod? period,
        string? indicator, ClaimModality modality)
    {
        StatementKind kind = KindOf(clause, figure, reading);
        bool isByThen = modality == ClaimModality.Target && IsByThen(clause);
        if (isByThen && kind == StatementKind.Addition)
            kind = StatementKind.Difference;
        bool isOfGrowth = kind is StatementKind.Difference or StatementKind.Rank && IsOfGrowth(clause, figure, kind, indicator);
        ClaimComparison against = kind == StatementKind.Rank && RankUniverse.Find(sentence, clause) is { } universe
            ? ClaimComparison.With(universe)
            : IsAimWithoutBase(kind, modality, comparison) ? default : comparison;
        _previous = kind;
        _previousIsOfGrowth = isOfGrowth || kind == StatementKind.Growth;
        _previousIndicator = indicator;
        return new ClaimStatement(kind, kind == StatementKind.Multiple ? Multiple(figure) : figure, bound)
        {
            IsFall = reading.IsDecrease,
            IsOfGrowth = isOfGrowth,
            Basis = _basis.Find(clause, kind == StatementKind.Growth),
            Comparison = against,
            Base = isByThen && against.Kind != ComparisonKind.Since
                && !(against.Kind == ComparisonKind.Average && period is { WholeMonths: > 12 })
                ? null
                : BaseOf(kind, against, period, figure.Dimension == Dimension.Points),
        };
    }

    /// <summary>到2030年翻一番: nobody aims at doubling within a year, and the text does not say since when.</summary>
    private static bool IsAimWithoutBase(StatementKind kind, ClaimModality modality, in ClaimComparison comparison) =>
        kind == StatementKind.Multiple && modality == ClaimModality.Target && comparison.Kind == ComparisonKind.YearOnYear;

    /// <summary>到2027年新增600家: not within that year, and the text does not say from when on.</summary>
    private bool IsByThen(in Clause clause)
    {
        for (int i = clause.Index - 1; i >= 0; i--)
        {
            if (sentence[i].Kind == TokenKind.Period)
                return sentence[i].Start > 0 && sentence.Lexicon[WordSet.LeadsTo].Has(sentence.Span[sentence[i].Start - 1]);
        }

        return false;
    }

    private StatementKind KindOf(in Clause clause, in Figure figure, in ClaimMeaning reading) => reading.Statement ?? reading.Kind switch
    {
        ClaimKind.Rank => StatementKind.Rank,
        ClaimKind.Growth => IsMultiple(clause, figure) ? StatementKind.Multiple : StatementKind.Growth,
        ClaimKind.Delta when clause.Nearest(WordRole.Contribution) >= 0 => StatementKind.Contribution,
        ClaimKind.Delta => IsAddition(clause, reading) ? StatementKind.Addition : StatementKind.Difference,
        _ => StatementKind.Level,
    };

    /// <summary>翻一番, 是2017年的2.6倍, 增长到3倍 say how many times the base it is; 增长1.5倍 says by how much it grew.</summary>
    private bool IsMultiple(in Clause clause, in Figure figure)
    {
        if (figure.Unit.Symbol is [Hanzi.Doubling])
            return true;
        if (!figure.Unit.Equals(StandardUnits.Multiple))
            return false;
        ReadOnlySpan<char> before = clause.Before;
        return sentence.Lexicon[WordSet.AsMuchAs].AtEnd(before) > 0;
    }

    private static Figure Multiple(in Figure figure)
    {
        if (figure.Unit.Symbol is not [Hanzi.Doubling] || figure.IsRange)
            return figure;
        if (figure.Amount != decimal.Truncate(figure.Amount) || figure.Amount is < 0m or > MostDoublings)
            return figure;
        decimal times = 1m;
        for (int i = 0; i < figure.Amount; i++)
            times *= 2m;
        return new Figure(times, StandardUnits.Multiple, figure.Bound);
    }

    /// <summary>新增 counts what came, whatever went; 净增 and 增加 are the change. The items of a list go on as the first.</summary>
    private bool IsAddition(in Clause clause, in ClaimMeaning reading)
    {
        int word = clause.Nearest(WordRole.New | WordRole.Delta | WordRole.Up | WordRole.Down);
        if (word < 0)
            return _previous == StatementKind.Addition && !reading.IsDecrease;
        ReadOnlySpan<char> verb = sentence.Span[sentence[word].Start..sentence[word].End];
        return sentence[word].Has(WordRole.New) && !sentence.Lexicon[WordSet.NetWord].IsIn(verb) && !sentence[word].Has(WordRole.Down);
    }

    /// <summary>增速高于全国2.3个百分点, 增长6.4%，比上年加快0.3个百分点: growth itself is what is compared.</summary>
    private bool IsOfGrowth(in Clause clause, in Figure figure, StatementKind kind, string? indicator)
    {
        if (kind == StatementKind.Difference && figure.Dimension != Dimension.Points)
            return false;
        if (GrowthNouns.IsAtEndOf(indicator) || clause.Nearest(WordRole.GrowthNoun) >= 0)
            return true;
        int word = clause.Nearest(WordRole.Up | WordRole.Down | WordRole.Narrow | WordRole.Higher);
        if (kind == StatementKind.Difference && word >= 0
            && sentence.Lexicon[WordSet.SpeedWord].Has(sentence.Span[sentence[word].Start..sentence[word].End]))
            return true;
        // 增速快于全国1.1个百分点，居全市第2位: the place is that of the growth.
        if (kind == StatementKind.Rank && _previous == StatementKind.Difference && _previousIsOfGrowth && indicator == _previousIndicator)
            return true;
        // A clause that names nothing of its own goes on with the growth before: 增长6.4%，比上年提高0.3个百分点.
        return kind == StatementKind.Difference && _previousIsOfGrowth && indicator == _previousIndicator;
    }

    /// <summary>An amount that rose within a year, or within some, rose on the year before.</summary>
    private static TimePeriod? BaseOf(
        StatementKind kind, in ClaimComparison comparison, TimePeriod? period, bool isInPoints) => comparison.Kind switch
        {
            ComparisonKind.Since => comparison.Period,
            ComparisonKind.YearOnYear when kind is StatementKind.Difference or StatementKind.Multiple => YearBefore(period),
            ComparisonKind.Previous when kind is StatementKind.Difference or StatementKind.Multiple => PeriodBefore(period),
            ComparisonKind.None when kind == StatementKind.Difference && !isInPoints && period is { WholeMonths: >= 12 } =>
                LastYearBefore(period),
            ComparisonKind.Average when period is not null => LastYearBefore(period),
            _ => null,
        };

    /// <summary>None where it would begin before the calendar does.</summary>
    private static TimePeriod? PeriodBefore(TimePeriod? period) =>
        period is { StartDate.Year: > 1 } known && known.Days < known.StartDate.DayNumber ? known.Previous() : null;

    private static TimePeriod? LastYearBefore(TimePeriod? period) =>
        period is { StartDate.Year: > 1 } known ? TimePeriod.Year(known.StartDate.Year - 1) : null;

    private static TimePeriod? YearBefore(TimePeriod? period) =>
        period is { StartDate.Year: > 1 } known ? known.SamePeriodLastYear() : null;
}
