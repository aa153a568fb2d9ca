using Indicators.Progress;
using NodaTime;

namespace Indicators.Desk;

/// <summary>
/// Finds the verdicts that revisions turned: each target that a revised series concerns, by what was known before the day and on it.
/// </summary>
internal sealed class VerdictTurns(IndicatorCatalog catalog)
{
    private readonly ProgressCalculator _calculator = new(catalog);

    /// <summary>The turned verdicts of the days on which figures were revised.</summary>
    /// <param name="revised">The indicator, the subject and the day of every revision.</param>
    public IEnumerable<TurnedVerdict> Of(IEnumerable<(SeriesKey Series, LocalDate Day)> revised)
    {
        ILookup<(string Indicator, string Subject), LocalDate> days = revised.Distinct()
            .ToLookup(one => (one.Series.IndicatorId, one.Series.SubjectId), one => one.Day);
        foreach (Target target in catalog.Targets)
        {
            foreach (LocalDate day in Concerning(target).SelectMany(key => days[key]).Distinct().Order())
            {
                if (TurnOf(target, day) is { } turned)
                    yield return turned;
            }
        }
    }

    /// <summary>Its own series, its proxy's, and the series it is measured against.</summary>
    private static IEnumerable<(string Indicator, string Subject)> Concerning(Target target)
    {
        yield return (target.Series.IndicatorId, target.Series.SubjectId);
        if (target.MeasuredBy is { } proxy)
            yield return (proxy.IndicatorId, target.Series.SubjectId);
        if (target.Goal is RelativeGoal { Reference: var reference })
            yield return (reference.IndicatorId ?? target.Series.IndicatorId, reference.SubjectId ?? target.Series.SubjectId);
    }

    private TurnedVerdict? TurnOf(Target target, LocalDate day)
    {
        DateOnly on = day.ToDateOnly(), before = day.PlusDays(-1).ToDateOnly();
        if (catalog.SeriesOf(target).Latest(before, before)?.Period is not { } newest)
            return null;
        DateOnly asOf = newest.End.ToDateOnly();
        ProgressStatusSet first = _calculator.Assess(target, asOf, before).Status, then = _calculator.Assess(target, asOf, on).Status;
        return first == then ? null : new TurnedVerdict(target, newest.End, first, then, day);
    }
}
