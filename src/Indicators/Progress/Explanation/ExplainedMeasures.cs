using System.Globalization;
using Indicators.Derivation;
using static Indicators.Progress.ExplainedNumber;

namespace Indicators.Progress;

/// <summary>Every measure with its formula in numbers, where the figures are numbers.</summary>
internal sealed class ExplainedMeasures(TargetInputs inputs, Measures measures, Verdict verdict, ExplanationSteps steps)
{
    private decimal? V => measures.JudgedValue?.Value;

    private decimal? B => measures.JudgedBaseline?.Value;

    private decimal? Start => (inputs.ThresholdBaseline ?? measures.JudgedBaseline)?.Value ?? B;

    /// <summary>
    /// The threshold the way leads to: of a range its nearer edge from the baseline; none where the way starts inside it.
    /// </summary>
    private decimal? T => Edge(B);

    /// <summary>The threshold that is still to reach: of a range its nearer edge from the value; none inside it.</summary>
    private decimal? Left => Edge(V);

    private ElapsedShare? Clock => measures.YearToDate is null ? inputs.PlanElapsed ?? inputs.YearElapsed : inputs.YearElapsed;

    private string? N => Clock is { Unit: ElapsedUnit.Months } clock ? Of(clock.Elapsed / 12m) : null;

    private string? Whole => Clock is { Unit: ElapsedUnit.Months } clock ? Of(clock.Total / 12m) : null;

    private string? M => Clock is { Unit: ElapsedUnit.Months } clock && clock.Total > clock.Elapsed
        ? Of((clock.Total - clock.Elapsed) / 12m)
        : null;

    /// <summary>Of a goal that is met, or was met from the start, nothing more is needed.</summary>
    private bool NeedsMore => verdict.IsMet != true && verdict.Reason != Obstacle.MetAtBaseline;

    /// <summary>An average to date settles nothing before its due date: what is left of the time still has a growth to bring.</summary>
    private bool IsAverage => inputs.IsGrowth && B is null && !measures.RequiredGrowth.IsAbsent;

    public void Way()
    {
        Parts();
        Places();
        if (measures.YearToDate is not null || inputs.IsUsedUp)
            steps.Add(ExplanationKind.ShareOfYear, measures.Completion,
                V is { } used && Threshold() is { } all ? $"{Term(used)} / {Term(all)}" : null);
        else
            OnTheWay(ExplanationKind.Completion, measures.Completion, (v, b, t) => $"({Of(v)} − {Term(b)}) / ({Of(t)} − {Term(b)})");
        OnTheWay(ExplanationKind.LogCompletion, measures.LogCompletion, (v, b, t) => $"ln({Of(v)}/{Term(b)}) / ln({Of(t)}/{Term(b)})");
        Schedule();
        if (N is { } n && Whole is { } years)
            OnTheWay(ExplanationKind.GrowthRatio, measures.GrowthRatio, (v, b, t) =>
                $"(({Of(v)}/{Term(b)})^(1/{n}) − 1) / |({Of(t)}/{Term(b)})^(1/{years}) − 1|");
        else
            steps.Add(ExplanationKind.GrowthRatio, measures.GrowthRatio);
    }

    public void Ahead()
    {
        if (NeedsMore || IsAverage)
            Needed(inputs.Goal is { } goal ? MeasuresRecord.PaceUnitOf(goal.Unit) : null);
        string? projected = measures.YearToDate is null && V is { } value && B is { } start && M is { } rest && N is { } gone
            ? $"{Of(value)} + ({Of(value)} − {Term(start)}) × {rest} / {gone}"
            : null;
        if (measures.YearToDate is null)
            steps.Add(ExplanationKind.Projected, measures.Projected, projected, inputs.Goal?.Unit);
        if (measures.ProjectedDate is { } date)
            steps.Say(ExplanationKind.ProjectedDate, _ => CivilCalendar.Text(date));
        Gap();
        if (measures.YearsJudged is { } judged)
            steps.Say(ExplanationKind.Years, _ => $"{measures.YearsMet}/{judged}");
    }

    /// <summary>A rank is told in places; what its verdict rests on is how many of them are gone, beside the time.</summary>
    private void Places()
    {
        if (measures.Places is null || verdict.Status.Contains(ProgressStatus.NotAssessable) || V is not { } v || B is not { } b
            || T is not { } t || b <= t || Clock is not { } clock)
            return;
        steps.Add(ExplanationKind.PlacesGone, Measure.Exactly((b - v) / (b - t)), $"({Of(b)} − {Of(v)}) / ({Of(b)} − {Of(t)})");
        steps.Add(ExplanationKind.TimeShare, Measure.Exactly(clock.Elapsed / (decimal)clock.Total), $"{clock.Elapsed}/{clock.Total}");
    }

    /// <summary>What the rest of the time must bring, on the way to the nearer edge of a range.</summary>
    private void Needed(Unit? unit)
    {
        string? pace = V is { } v && Left is { } t && M is { } m ? $"({Of(t)} − {Term(v)}) / {m}" : null;
        steps.Add(inputs.IsUsedUp ? ExplanationKind.LeftPace : ExplanationKind.RequiredPace, measures.RequiredPace, pace, unit);
        steps.Add(ExplanationKind.MilestonePace, measures.MilestonePace, ToMilestone(), unit);
        steps.Add(ExplanationKind.RequiredGrowth, measures.RequiredGrowth, IsAverage ? AverageLeft() : RateLeft());
        string? times = V is { } now && B is { } from && Left is { } to && M is { } rest && N is { } gone
            ? $"[({Of(to)} − {Term(now)}) / {rest}] / [({Of(now)} − {Term(from)}) / {gone}]"
            : null;
        // A pace that leads away from the goal is not to be taken so many times.
        if (measures.Acceleration.Value is not < 0m)
            steps.Add(ExplanationKind.Acceleration, measures.Acceleration, times);
    }

    private string? RateLeft() => V is { } v && Left is { } t && M is { } m ? $"({Of(t)} / {Term(v)})^(1/{m}) − 1" : null;

    /// <summary>What the years left must average, by the factors of both averages.</summary>
    private string? AverageLeft() => V is { } v && Left is { } t && N is { } n && Whole is { } all && M is { } m
        ? $"({Of(1m + (t / 100m))}^{all} / {Of(1m + (v / 100m))}^{n})^(1/{m}) − 1"
        : null;

    private string? ToMilestone() =>
        measures.NextMilestone is { } next && inputs.Goal is { } goal && V is { } v
        && inputs.PlanElapsed is { Unit: ElapsedUnit.Months } gone && inputs.PlanClock is { } clock
        && next.Value.Quantity.AmountOrNull(goal.Unit) is { } amount
            ? $"({Of(amount)} − {Term(v)}) / {Of((clock.ShareElapsed(next.Period.End).Elapsed - gone.Elapsed) / 12m)}"
            : null;

    /// <summary>
    /// A measure with its formula of value, baseline and threshold in their numbers; beyond the far edge of a range it is nothing, and why.
    /// </summary>
    private void OnTheWay(ExplanationKind kind, Measure measure, Func<decimal, decimal, decimal, string> formula)
    {
        bool isKnown = V is not null && B is not null && T is not null;
        if (isKnown && Beyond() is { } beyond)
            steps.AddBecause(kind, measure, language => language.Say("explain.beyond-edge", beyond));
        else
            steps.Add(kind, measure, isKnown ? formula(V!.Value, B!.Value, T!.Value) : null);
    }

    /// <summary>Value and far edge of a range that the value has left on the other side; null where it has not.</summary>
    private string? Beyond()
    {
        if (V is not { } v || T is not { } t || inputs.Goal is not { Side: GoalSide.Within } goal)
            return null;
        bool isFromBelow = B < t;
        decimal far = (isFromBelow ? goal.ThresholdOrNull(Start, upper: true) : goal.ThresholdOrNull(Start)) ?? t;
        return (isFromBelow ? v > far : v < far) ? $"{Of(v)} {(isFromBelow ? ">" : "<")} {Of(far)}" : null;
    }

    private decimal? Edge(decimal? from)
    {
        if (Threshold() is not { } low || inputs.Goal is not { Side: GoalSide.Within } goal)
            return Threshold();
        return from < low ? low : goal.ThresholdOrNull(Start, upper: true) is { } high && from > high ? high : null;
    }

    private decimal? Threshold() => inputs.Goal?.ThresholdOrNull(Start);

    public void Year()
    {
        if (measures.YearToDate is not { } year)
            return;
        string? toDate = year.ToDate.Value is { } d ? Term(d) : null, last = year.LastToDate.Value is { } l ? Term(l) : null,
            whole = year.LastYear.Value is { } w ? Term(w) : null;
        // A goal that is a rate is in percent; the levels beside it are in the unit of their indicator.
        Unit level = inputs.Names.Indicator(inputs.Target.Series.IndicatorId)!.Unit;
        bool isOfGrowth = inputs.Goal?.Unit.Dimension == Dimension.Ratio && level.Dimension != Dimension.Ratio;
        Unit? unit = isOfGrowth ? level : inputs.Goal?.Unit;
        Total(ExplanationKind.YearToDate, year.ToDate, isOfGrowth ? year.PartsToDate : [], unit);
        Total(ExplanationKind.LastToDate, year.LastToDate, year.PartsOfLastToDate, unit);
        Total(ExplanationKind.LastYear, year.LastYear, year.PartsOfLastYear, unit);
        steps.Add(ExplanationKind.RunRate, year.RunRate, toDate is null ? null : $"{year.TotalMonths} × {toDate} / {year.Months}", unit);
        steps.Add(ExplanationKind.SamePeriodShare, year.SamePeriodShare,
            toDate is null || last is null ? null : $"{toDate} × {whole} / {last}", unit);
        steps.Add(ExplanationKind.Additive, year.Additive, toDate is null || last is null ? null : $"{toDate} + ({whole} − {last})", unit);
        steps.Add(ExplanationKind.ExpectedShare, year.ExpectedShare, last is null ? null : $"{last} / {whole}");
        steps.Add(ExplanationKind.SeasonalLead, year.SeasonalLead, Season(year));
        string? wanted = !isOfGrowth ? Threshold() is { } t ? Of(t)
            : null
            : inputs.Goal is { Side: not GoalSide.Within } rate && whole is not null ? $"{Of(1m + (rate.Offset / 100m))} × {whole}"
            : null;
        if (NeedsMore)
            steps.Add(ExplanationKind.NeededGrowth, year.NeededGrowth,
                wanted is not null && last is not null && toDate is not null ? $"({wanted} − {toDate}) / ({whole} − {last}) − 1" : null);
    }

    private string? Season(YearToDateFigures year) =>
        measures.Completion.Value is not { } share || year.ExpectedShare.Value is not { } expected ? null
        : inputs.IsUsedUp ? $"{Of(expected)} − {Term(share)}" : $"{Of(share)} − {Term(expected)}";

    /// <summary>A total of months with the figures it is, or was added up from.</summary>
    private void Total(ExplanationKind kind, Measure total, IReadOnlyList<Observation> parts, Unit? unit)
    {
        foreach (Observation part in parts)
            steps.Cite(parts.Count > 1 ? ExplanationKind.Summand : kind, ExplainedInputs.Term(inputs, part));
        if (parts.Count != 1)
            steps.Add(kind, total, parts.Count > 1 ? string.Join(" + ", parts.Select(part => InUnit(part, unit))) : null, unit);
    }

    private void Schedule()
    {
        decimal? gone = measures.LogCompletion.IsAbsent ? measures.Completion.Value : measures.LogCompletion.Value;
        decimal? wanted = measures.PlannedShare.IsAbsent ? measures.TimeShare : measures.PlannedShare.Value;
        if (inputs.IsUsedUp)
        {
            steps.Add(ExplanationKind.LeadOfUse, measures.Lead,
                inputs.Goal?.Side != GoalSide.Within && gone is { } used && wanted is { } time ? $"{Of(time)} − {Term(used)}" : null);
            steps.Add(ExplanationKind.IndexOfUse, measures.ScheduleIndex,
                gone is { } u && wanted is { } of ? $"{Of(of)} / {Term(u)}" : null);
            return;
        }

        (ExplanationKind lead, ExplanationKind index) =
            !measures.PlannedShare.IsAbsent ? (ExplanationKind.LeadOnPlan, ExplanationKind.IndexOnPlan)
            : measures.LogCompletion.IsAbsent ? (ExplanationKind.Lead, ExplanationKind.ScheduleIndex)
            : (ExplanationKind.LeadAtEqualRates, ExplanationKind.IndexAtEqualRates);
        steps.Add(lead, measures.Lead, gone is { } g && wanted is { } w ? $"{Of(g)} − {Term(w)}" : null);
        steps.Add(index, measures.ScheduleIndex, gone is { } x && wanted is { } y ? $"{Of(x)} / {Term(y)}" : null);
    }

    /// <summary>What the value was made of: a sum, an average of yearly changes, a chain of them.</summary>
    private void Parts()
    {
        if (inputs.Summands.Count < 2 || measures.JudgedValue is not { } judged)
            return;
        var value = new Measure(judged.Value, judged.Low, judged.High);
        if (inputs.Target.Goal is CumulativeGoal || measures.YearToDate is not null)
            steps.Add(ExplanationKind.Sum, value, Joined(" + ", one => value.Value is null ? Least(one) : InUnit(one, inputs.Goal?.Unit)),
                inputs.Goal?.Unit);
        else if (IsSubstituted(SubstitutionKind.AverageOfRates))
            steps.Add(ExplanationKind.Average, value,
                $"({Factors()})^(1/{inputs.Summands.Count.ToString(CultureInfo.InvariantCulture)}) − 1", StandardUnits.Percent);
        else if (inputs.ChainedYears is not null)
            steps.Add(ExplanationKind.Chain, value, Factors());
        else if (IsSubstituted(SubstitutionKind.AverageOfLevels) && N is { } n)
            steps.Add(ExplanationKind.Average, value, $"({Literal(inputs.Summands[^1])} / {Literal(inputs.Summands[0])})^(1/{n}) − 1",
                StandardUnits.Percent);
        else if (IsSubstituted(SubstitutionKind.GrowthOfLevels))
            steps.Add(ExplanationKind.Growth, value, $"{Literal(inputs.Summands[^1])} / {Literal(inputs.Summands[0])} − 1",
                StandardUnits.Percent);
    }

    private void Gap()
    {
        bool isRate = inputs.Reference is { } reference
            ? reference.Unit.Dimension == Dimension.Ratio
            : inputs.Goal?.Unit.Dimension == Dimension.Ratio || inputs.Current?.Figure.Dimension == Dimension.Ratio;
        decimal? other = inputs.Reference?.Value.Value ?? (inputs.Goal is { Side: GoalSide.Within } ? Left : inputs.Goal?.Offset)
            ?? OfYearBefore();
        Unit? unit = isRate ? StandardUnits.PercentagePoint : inputs.Reference?.Unit ?? inputs.Current?.Figure.Unit;
        steps.Add(isRate ? ExplanationKind.Gap : ExplanationKind.Distance, measures.Gap,
            V is { } v && other is { } o ? $"{Of(v)} − {Term(o)}" : null, unit);
    }

    /// <summary>The year before, of a goal that is held against it.</summary>
    private decimal? OfYearBefore() =>
        inputs.Target.Goal is PreviousYearGoal && inputs.Current is { Figure.Unit: var unit } && inputs.OfYearBefore() is { } before
        ? before.Figure.Quantity.AmountOrNull(unit)
        : null;

    private bool IsSubstituted(SubstitutionKind kind) => inputs.Substitutions.Any(one => one.Kind == kind);

    private string Factors() =>
        Joined(" × ", one => one.Figure.Quantity.AmountOrNull(StandardUnits.Multiple) is { } rate ? Of(1m + rate) : one.Figure.Literal);

    private string Joined(string sign, Func<Observation, string> text) => string.Join(sign, inputs.Summands.Select(text));

    private static string InUnit(Observation one, Unit? unit) =>
        unit is not null && one.Figure.Dimension == unit.Dimension && one.Figure.Quantity.AmountOrNull(unit) is { } amount
            ? Term(amount)
            : one.Figure.Literal;

    /// <summary>What a figure is at the least, of a sum that is known to be no less.</summary>
    private string Least(Observation one) =>
        inputs.Goal is { Unit: var unit } && one.Figure.Dimension == unit.Dimension
        && one.Figure.MeasureIn(unit, inputs.Options.Reading).Low is { } least
            ? Term(least)
            : one.Figure.Literal;

    private static string Literal(Observation one) => Term(one.Figure.Amount);
}
