using System.Globalization;
using Indicators.Derivation;
using static Indicators.Progress.ExplainedNumber;

namespace Indicators.Progress;

/// <summary>Every measure with its formula in numbers, where the figures are numbers.</summary>
internal sealed class ExplainedMeasures(ProgressAssessment a, ExplanationSteps steps)
{
    private decimal? V => a.JudgedValue?.Value;

    private decimal? B => a.JudgedBaseline?.Value;

    private decimal? T => a.Goal is { } goal ? goal.ThresholdOrNull(a.BaselineOfThreshold?.Value ?? B) : null;

    private ElapsedShare? Clock => a.YearToDate is null ? a.PlanElapsed ?? a.YearElapsed : a.YearElapsed;

    private string? N => Clock is { Unit: ElapsedUnit.Months } clock ? Of(clock.Elapsed / 12m) : null;

    private string? Whole => Clock is { Unit: ElapsedUnit.Months } clock ? Of(clock.Total / 12m) : null;

    private string? M => Clock is { Unit: ElapsedUnit.Months } clock && clock.Total > clock.Elapsed ? Of((clock.Total - clock.Elapsed) / 12m) : null;

    /// <summary>Of a goal that is met, or was met from the start, nothing more is needed.</summary>
    private bool NeedsMore => a.IsMet != true && a.Reason != Obstacle.MetAtBaseline;

    public void Way()
    {
        Parts();
        ExplanationKind share = a.YearToDate is not null || a.IsUsedUp ? ExplanationKind.ShareOfYear : ExplanationKind.Completion;
        string? way = V is { } v && T is { } t
            ? share == ExplanationKind.ShareOfYear ? $"{Term(v)} / {Term(t)}" : B is { } b ? $"({Of(v)} − {Term(b)}) / ({Of(t)} − {Term(b)})" : null
            : null;
        steps.Add(share, a.Completion, way);
        steps.Add(ExplanationKind.LogCompletion, a.LogCompletion, V is { } x && B is { } y && T is { } z ? $"ln({Of(x)}/{Term(y)}) / ln({Of(z)}/{Term(y)})" : null);
        Schedule();
        string? ratio = V is { } value && B is { } start && T is { } target && N is { } n && Whole is { } all
            ? $"(({Of(value)}/{Term(start)})^(1/{n}) − 1) / |({Of(target)}/{Term(start)})^(1/{all}) − 1|"
            : null;
        steps.Add(ExplanationKind.GrowthRatio, a.GrowthRatio, ratio);
    }

    public void Ahead()
    {
        Unit? unit = a.Goal is { } goal ? MeasuresRecord.PaceUnitOf(goal.Unit) : null;
        if (NeedsMore)
        {
            string? pace = V is { } v && T is { } t && M is { } m ? $"({Of(t)} − {Term(v)}) / {m}" : null;
            steps.Add(a.IsUsedUp ? ExplanationKind.LeftPace : ExplanationKind.RequiredPace, a.RequiredPace, pace, unit);
            steps.Add(ExplanationKind.MilestonePace, a.MilestonePace, a.NextMilestone is { } next ? $"({next.Value.Literal} − {(V is { } now ? Term(now) : "v")}) / m, {next.Period}" : null, unit);
            steps.Add(ExplanationKind.RequiredGrowth, a.RequiredGrowth, V is { } x && T is { } y && M is { } left ? $"({Of(y)} / {Term(x)})^(1/{left}) − 1" : null);
            string? times = V is { } a1 && B is { } b1 && T is { } t1 && M is { } m1 && N is { } n1 ? $"[({Of(t1)} − {Term(a1)}) / {m1}] / [({Of(a1)} − {Term(b1)}) / {n1}]" : null;
            steps.Add(ExplanationKind.Acceleration, a.Acceleration, times);
        }

        string? projected = a.YearToDate is null && V is { } value && B is { } start && M is { } rest && N is { } gone
            ? $"{Of(value)} + ({Of(value)} − {Term(start)}) × {rest} / {gone}"
            : null;
        if (a.YearToDate is null)
            steps.Add(ExplanationKind.Projected, a.Projected, projected, a.Goal?.Unit);
        if (a.ProjectedDate is { } date)
            steps.Say(ExplanationKind.ProjectedDate, _ => CivilCalendar.Text(date));
        Gap();
        if (a.YearsJudged is { } judged)
            steps.Say(ExplanationKind.Years, _ => $"{a.YearsMet}/{judged}");
    }

    public void Year()
    {
        if (a.YearToDate is not { } year)
            return;
        string? toDate = year.ToDate.Value is { } d ? Term(d) : null, last = year.LastToDate.Value is { } l ? Term(l) : null, whole = year.LastYear.Value is { } w ? Term(w) : null;
        Unit? unit = a.Goal?.Unit;
        steps.Add(ExplanationKind.YearToDate, year.ToDate, unit: unit);
        steps.Add(ExplanationKind.LastToDate, year.LastToDate, unit: unit);
        steps.Add(ExplanationKind.LastYear, year.LastYear, unit: unit);
        steps.Add(ExplanationKind.RunRate, year.RunRate, toDate is null ? null : $"{year.TotalMonths} × {toDate} / {year.Months}", unit);
        steps.Add(ExplanationKind.SamePeriodShare, year.SamePeriodShare, toDate is null || last is null ? null : $"{toDate} × {whole} / {last}", unit);
        steps.Add(ExplanationKind.Additive, year.Additive, toDate is null || last is null ? null : $"{toDate} + ({whole} − {last})", unit);
        steps.Add(ExplanationKind.ExpectedShare, year.ExpectedShare, last is null ? null : $"{last} / {whole}");
        steps.Add(ExplanationKind.SeasonalLead, year.SeasonalLead);
        if (NeedsMore)
            steps.Add(ExplanationKind.NeededGrowth, year.NeededGrowth, T is { } t && last is not null && toDate is not null ? $"({Of(t)} − {toDate}) / ({whole} − {last}) − 1" : null);
    }

    private void Schedule()
    {
        decimal? gone = a.LogCompletion.IsAbsent ? a.Completion.Value : a.LogCompletion.Value;
        decimal? wanted = a.PlannedShare.IsAbsent ? a.TimeShare : a.PlannedShare.Value;
        if (a.IsUsedUp)
        {
            steps.Add(ExplanationKind.LeadOfUse, a.Lead, a.Goal?.Side != GoalSide.Within && gone is { } used && wanted is { } time ? $"{Of(time)} − {Term(used)}" : null);
            steps.Add(ExplanationKind.IndexOfUse, a.ScheduleIndex, gone is { } u && wanted is { } of ? $"{Of(of)} / {Term(u)}" : null);
            return;
        }

        steps.Add(ExplanationKind.Lead, a.Lead, gone is { } g && wanted is { } w ? $"{Of(g)} − {Term(w)}" : null);
        steps.Add(ExplanationKind.ScheduleIndex, a.ScheduleIndex, gone is { } x && wanted is { } y ? $"{Of(x)} / {Term(y)}" : null);
    }

    /// <summary>What the value was made of: a sum, an average of yearly changes, a chain of them.</summary>
    private void Parts()
    {
        if (a.Summands.Count < 2 || a.JudgedValue is not { } judged)
            return;
        var value = new Measure(judged.Value, judged.Low, judged.High);
        if (a.Target.Goal is CumulativeGoal || a.YearToDate is not null)
            steps.Add(ExplanationKind.Sum, value, Joined(" + ", one => InUnit(one)), a.Goal?.Unit);
        else if (IsSubstituted(SubstitutionKind.AverageOfRates))
            steps.Add(ExplanationKind.Average, value, $"({Factors()})^(1/{a.Summands.Count.ToString(CultureInfo.InvariantCulture)}) − 1", StandardUnits.Percent);
        else if (a.ChainedYears is not null)
            steps.Add(ExplanationKind.Chain, value, Factors());
        else if (IsSubstituted(SubstitutionKind.AverageOfLevels) && N is { } n)
            steps.Add(ExplanationKind.Average, value, $"({Literal(a.Summands[^1])} / {Literal(a.Summands[0])})^(1/{n}) − 1", StandardUnits.Percent);
        else if (IsSubstituted(SubstitutionKind.GrowthOfLevels))
            steps.Add(ExplanationKind.Average, value, $"{Literal(a.Summands[^1])} / {Literal(a.Summands[0])} − 1", StandardUnits.Percent);
    }

    private void Gap()
    {
        bool isRate = a.Reference is { } reference ? reference.Unit.Dimension == Dimension.Ratio : a.Goal?.Unit.Dimension == Dimension.Ratio || a.Current?.Figure.Dimension == Dimension.Ratio;
        decimal? other = a.Reference?.Value.Value ?? (a.Goal is { Side: not GoalSide.Within } goal ? goal.Offset : null);
        Unit? unit = isRate ? StandardUnits.PercentagePoint : a.Reference?.Unit ?? a.Current?.Figure.Unit;
        steps.Add(isRate ? ExplanationKind.Gap : ExplanationKind.Distance, a.Gap, V is { } v && other is { } o ? $"{Of(v)} − {Term(o)}" : null, unit);
    }

    private bool IsSubstituted(SubstitutionKind kind) => a.Substitutions.Any(one => one.Kind == kind);

    private string Factors() => Joined(" × ", one => one.Figure.Quantity.AmountOrNull(StandardUnits.Multiple) is { } rate ? Of(1m + rate) : one.Figure.Literal);

    private string Joined(string sign, Func<Observation, string> text) => string.Join(sign, a.Summands.Select(text));

    private string InUnit(Observation one) =>
        a.Goal is { } goal && one.Figure.Dimension == goal.Unit.Dimension && one.Figure.Quantity.AmountOrNull(goal.Unit) is { } amount ? Term(amount) : one.Figure.Literal;

    private static string Literal(Observation one) => Term(one.Figure.Amount);
}
