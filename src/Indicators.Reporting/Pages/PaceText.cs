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
        if (assessment.RequiredPace.IsAbsent)
            return assessment.RequiredGrowth.IsAbsent ? null : language.Say("pace.growth", assessment.RequiredGrowth.ToPercentText());
        int left = Period.Between(period.End, target.Target.DueDate, PeriodUnits.Months).Months;
        bool isMonthly = left <= MonthsOfYear;
        Unit unit = goal.Unit == StandardUnits.Percent ? StandardUnits.PercentagePoint : goal.Unit;
        return language.Say(isMonthly ? "pace.month" : "pace.year", Amount(assessment.RequiredPace, unit, isMonthly ? MonthsOfYear : 1));
    }

    private static string Amount(Measure pace, Unit unit, int parts)
    {
        if (pace.Value is { } value)
            return RoundedAmount.Of(value / parts, unit);
        return (pace.Low, pace.High) switch
        {
            ({ } low, { } high) => $"{RoundedAmount.Of(low / parts, unit)}–{RoundedAmount.Of(high / parts, unit)}",
            ({ } low, _) => $"≥{RoundedAmount.Of(low / parts, unit)}",
            (_, var high) => $"≤{RoundedAmount.Of(high!.Value / parts, unit)}",
        };
    }
}
