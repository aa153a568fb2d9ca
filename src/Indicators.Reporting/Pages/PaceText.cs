using Indicators.Progress;
using NodaTime;

namespace Indicators.Reporting;

/// <summary>What is needed until the target is due: a year, or a month where no more than twelve are left.</summary>
internal static class PaceText
{
    private const int MonthsOfYear = 12;

    public static string? Of(ReportTarget target, Language language)
    {
        ProgressAssessment assessment = target.Assessment;
        if (assessment.IsMet == true || assessment is not { Goal: { } goal, Current.Period: { } period })
            return null;
        if (assessment.Measures.RequiredPace.IsAbsent)
            return assessment.Measures.RequiredGrowth.IsAbsent
                ? null
                : language.Say("pace.growth", assessment.Measures.RequiredGrowth.ToPercentText());
        int left = Period.Between(period.End, target.Target.DueDate, PeriodUnits.Months).Months;
        bool isMonthly = left <= MonthsOfYear;
        Unit unit = goal.Unit == StandardUnits.Percent ? StandardUnits.PercentagePoint : goal.Unit;
        string amount = Amount(assessment.Measures.RequiredPace, unit, isMonthly ? MonthsOfYear : 1, language);
        return language.Say(isMonthly ? "pace.month" : "pace.year", amount);
    }

    private static string Amount(Measure pace, Unit unit, int parts, Language language)
    {
        string Part(decimal amount) => RoundedAmount.Of(amount / parts, unit, language);
        if (pace.Value is { } value)
            return Part(value);
        return (pace.Low, pace.High) switch
        {
            ({ } low, { } high) => $"{Part(low)}–{Part(high)}",
            ({ } low, _) => $"≥{Part(low)}",
            (_, var high) => $"≤{Part(high!.Value)}",
        };
    }
}
