using Indicators.Text.Grammar;
using Indicators.Text.Lexicon;
using Indicators.Text.Recognisers;

namespace Indicators.Text.Context;

/// <summary>What a growth, a difference or a rank is compared with.</summary>
internal static class ComparisonFinder
{
    private const int LongestName = 12;

    public static ClaimComparison Find(Sentence sentence, in Clause clause, in Reading reading, PeriodContext periods, ClaimComparison previous)
    {
        if (reading.Kind is not (ClaimKind.Growth or ClaimKind.Delta or ClaimKind.Share or ClaimKind.Level or ClaimKind.Other))
            return default;
        int word = clause.Nearest(Cue.YearOnYear | Cue.Previous | Cue.Average | Cue.Higher);
        if (word >= 0 && TryName(sentence, clause, word, out ClaimComparison higher))
            return higher;
        if (periods.Base is { } since && reading.Kind is ClaimKind.Growth or ClaimKind.Delta)
            return SinceOrYear(since, periods.Current);
        if (reading.Kind is not (ClaimKind.Growth or ClaimKind.Delta))
            return default;
        if (word >= 0 && sentence[word].Has(Cue.Average))
            return ClaimComparison.Average;
        if (word >= 0 && sentence[word].Has(Cue.Previous))
            return ClaimComparison.Previous;
        if (word >= 0 && sentence[word].Has(Cue.YearOnYear))
            return ClaimComparison.YearOnYear;
        if (clause.ContinuesList(out _))
            return previous;
        return Implied(reading, periods);
    }

    /// <summary>A growth of a stated year or part of a year is one on the year before, where nothing else is said.</summary>
    private static ClaimComparison Implied(in Reading reading, PeriodContext periods) =>
        reading.Kind == ClaimKind.Growth && periods.Current is { } period && period.WholeMonths is > 0 and <= 12 ? ClaimComparison.YearOnYear : default;

    private static ClaimComparison SinceOrYear(TimePeriod since, TimePeriod? current) =>
        current is { } period && period.WholeMonths == since.WholeMonths && since.StartDate.AddYears(1) == period.StartDate
            ? ClaimComparison.YearOnYear
            : ClaimComparison.Since(since);

    /// <summary>高于全国2.3个百分点, 比全国高1.2个百分点.</summary>
    private static bool TryName(Sentence sentence, in Clause clause, int word, out ClaimComparison comparison)
    {
        comparison = default;
        if (!sentence[word].Has(Cue.Higher))
            return false;
        ReadOnlySpan<char> after = sentence.Between(sentence[word].End, sentence[clause.Index].Figure.NumberStart);
        ReadOnlySpan<char> name = after.IsEmpty ? NameBefore(sentence, clause, word) : after;
        if (name.IsEmpty || name.Length > LongestName || char.IsDigit(name[^1]))
            return false;
        comparison = ClaimComparison.With(name.ToString());
        return true;
    }

    private static ReadOnlySpan<char> NameBefore(Sentence sentence, in Clause clause, int word)
    {
        for (int i = word - 1; i >= clause.First; i--)
        {
            if (sentence[i].Has(Cue.Versus))
                return sentence.Between(sentence[i].End, sentence[word].Start);
        }

        return default;
    }
}
