using System.Globalization;
using Indicators.Progress;
using static Indicators.Tool.Explained;

namespace Indicators.Tool;

/// <summary>Every input and step of one assessment in the order a person checks it by hand: what is asked, the figures and their ranges, the clocks, each formula with its numbers, the verdict.</summary>
internal sealed class ProgressExplanation(TextWriter output, IndicatorCatalog catalog, ProgressAssessment a, Language language)
{
    private readonly Explained _lines = new(output, language);

    /// <summary>v, b, T where all three are numbers.</summary>
    private (decimal V, decimal B, decimal T)? Points => a is { JudgedValue.Point: { } v, JudgedBaseline.Point: { } b, Goal: { } goal } ? (v, b, goal.ThresholdFor(b)) : null;

    private decimal? YearsGone => Clock is { } clock ? clock.Elapsed / 12m : null;

    private decimal? YearsLeft => Clock is { } clock ? (clock.Total - clock.Elapsed) / 12m : null;

    private ElapsedShare? Clock => a.YearToDate is null ? a.PlanElapsed ?? a.YearElapsed : a.YearElapsed;

    public void Write()
    {
        Asked();
        Inputs();
        Time();
        Way();
        Ahead();
        Year();
        Verdict();
    }

    private void Line(string key, string? value) => _lines.Line(language.Say(key), value);

    private void Asked()
    {
        Indicator indicator = catalog.Indicators[a.Target.Series.IndicatorId];
        Line("explain.indicator", indicator.Name.In(language));
        Line("explain.subject", catalog.Subjects[a.Target.Series.SubjectId].Name.In(language));
        Line("explain.direction", indicator.Direction.ToText(language));
        Line("explain.goal", $"{a.GoalText(language)} ({GoalWords.Terms(a.Target, language)})");
        Line("explain.target-from", SourceText(a.Target.SourceId));
        Line("explain.superseded-by", a.SupersededBy is { } later ? $"{later.Id} ({later.Supersedes!.On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)})" : null);
        Line("explain.measured-by", a.ProxyId is { } proxy ? catalog.Indicators[proxy].Name.In(language) : null);
    }

    private void Inputs()
    {
        Line("explain.current-v", a.Current is { } current ? $"{current.Figure.Literal} ({current.Period}){From(current)}; {current.Figure.Range}" : null);
        Line("explain.baseline-b", a.Baseline is { } baseline ? $"{baseline.Literal} ({a.BaselinePeriod}){BaselineFrom()}; {baseline.Range}" : null);
        Line("explain.threshold-t", Threshold());
        if (a.JudgedValue is { } v)
            Line("explain.v-as-calculated-with", $"{Range(v)} {a.Goal?.Unit}".TrimEnd());
        if (a.JudgedBaseline is { } b)
            Line("explain.b-as-calculated-with", $"{Range(b)} {a.Goal?.Unit}".TrimEnd());
        foreach (InputSubstitution substitution in a.Substitutions)
            Line("explain.substituted", substitution.ToText(language));
    }

    private void Time()
    {
        Line("explain.clock-of-the-year", a.YearElapsed is { } year ? Share(year) : null);
        Line("explain.clock-of-the-plan", a.PlanElapsed is { } plan ? Share(plan) : null);
        Line("explain.time-share", a.TimeShare is { } time ? Number(time) + Months() : null);
        Line("explain.way-through", a.Target.Path.Kind == TargetPathKind.Milestones ? a.Target.Path.ToString() : null);
        Line("explain.planned-value-pv", WithUnit(a.Planned));
        Line("explain.planned-share", Text(a.PlannedShare));
    }

    private string Months() => a.YearToDate is { } part ? $" = {part.Months}/{part.TotalMonths}" : Clock is { } clock ? $" = {clock.Elapsed}/{clock.Total}" : "";

    private void Way()
    {
        string? way = a.YearToDate is not null && Points is { } task ? $"{Term(task.V)} / {Term(task.T)}"
            : Points is { } p ? $"({Number(p.V)} − {Term(p.B)}) / ({Number(p.T)} − {Term(p.B)})" : null;
        _lines.Line("p = (v − b) / (T − b)", Text(a.Completion, way));
        _lines.Line("λ = ln(v/b) / ln(T/b)", Text(a.LogCompletion, Points is { } l ? $"ln({Number(l.V)}/{Term(l.B)}) / ln({Number(l.T)}/{Term(l.B)})" : null));
        decimal? gone = a.LogCompletion.IsAbsent ? a.Completion.Value : a.LogCompletion.Value;
        decimal? wanted = a.PlannedShare.IsAbsent ? a.TimeShare : a.PlannedShare.Value;
        string? difference = gone is { } g && wanted is { } w ? $"{Number(g)} − {Term(w)}" : null;
        string? quotient = gone is { } x && wanted is { } y ? $"{Number(x)} / {Term(y)}" : null;
        Line("explain.lead", Text(a.Lead, difference));
        Line("explain.index", Text(a.ScheduleIndex, quotient));
        Line("explain.growth-ratio-r", Text(a.GrowthRatio));
    }

    private void Ahead()
    {
        string? pace = Points is { } p && YearsLeft is > 0m and { } m ? $"({Number(p.T)} − {Term(p.V)}) / {Number(m)}" : null;
        Line("explain.required-a-year", WithUnit(a.RequiredPace, pace));
        Line("explain.required-a-year-to-the-next-milestone", WithUnit(a.MilestonePace) is { } step ? $"{step} ({a.NextMilestone!.Period}: {a.NextMilestone.Value.Literal})" : null);
        Line("explain.required-growth", Text(a.RequiredGrowth, Points is { } q && YearsLeft is > 0m and { } left ? $"({Number(q.T)} / {Term(q.V)})^(1/{Number(left)}) − 1" : null));
        Line("explain.acceleration", Text(a.Acceleration));
        string? projected = a.YearToDate is null && Points is { } r && YearsGone is > 0m and { } gone && YearsLeft is { } rest
            ? $"{Number(r.V)} + ({Number(r.V)} − {Term(r.B)}) × {Number(rest)} / {Number(gone)}"
            : null;
        Line("explain.projected-at-due", WithUnit(a.Projected, projected));
        Line("explain.projected-date", a.ProjectedDate is { } date ? date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : null);
        Line("explain.growth-gap", Text(a.Gap));
        Line("explain.years", a.YearsJudged is { } judged ? $"{a.YearsMet}/{judged}" : null);
    }

    private void Year()
    {
        if (a.YearToDate is not { } year)
            return;
        Line("explain.year-to-date-a", $"{Text(year.ToDate)} ({year.Period}, {year.Months}/{year.TotalMonths})");
        Line("explain.same-months-last-year-b", Text(year.LastToDate));
        Line("explain.last-year-y", Text(year.LastYear));
        _lines.Line(language.Say("explain.run-rate", year.TotalMonths), Text(year.RunRate));
        Line("explain.same-period-share-a-y-b", Text(year.SamePeriodShare));
        Line("explain.additive-a", Text(year.Additive));
        Line("explain.share-of-last-year-b-y", Text(year.ExpectedShare));
        Line("explain.seasonal-lead-a-t-b-y", Text(year.SeasonalLead));
        Line("explain.needed-growth-of-the-rest", Text(year.NeededGrowth));
    }

    private void Verdict()
    {
        Line("explain.met", a.Current is null ? null : language.Say(a.IsMet switch { true => "answer.yes", false => "answer.no", _ => "answer.open" }));
        Line("explain.meets-the-threshold-to-date", a.MeetsThresholdToDate is { } meets ? language.Say(meets ? "answer.yes" : "answer.no") : null);
        Line("explain.thresholds", a.Lead.IsAbsent ? null : Bands());
        Line("explain.status", language.Say("explain.status-in-words", a.Status.ToText(language), a.Status.ToString()));
        Line("explain.possible-within-the-rounding", a.Possible.Count > a.Status.Count ? language.Say("explain.status-in-words", a.Possible.ToText(language), a.Possible.ToString()) : null);
        foreach (OfficialAssessment official in a.Official)
            Line("explain.officially", $"{official.Class.In(language)} ({SourceText(official.SourceId)}, {official.On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)})");
        Line("explain.reason", a.Reason == NotAssessableReason.None ? null : a.Reason.ToText(language));
    }

    private string Bands()
    {
        if (a.YearToDate is not null)
            return language.Say("explain.bands-of-year");
        return language.Say("explain.bands", Number(a.Options.ScheduleBand));
    }

    private string Share(ElapsedShare share)
    {
        string text = language.Say("explain.share-of-time", share.Elapsed, share.Total, share.Unit.ToText(language));
        return $"{text} = {Number(share.Elapsed / (decimal)share.Total)}";
    }

    private string? Threshold() => a.Goal is { } goal
        ? $"{(goal.NeedsBaseline ? $"{Number(goal.Slope)}·b + " : "")}{Number(goal.Offset)}{goal.Unit}{(goal.UpperOffset is { } upper ? $"—{Number(upper)}{goal.Unit}" : "")} ({GoalWords.Side(goal, language)}){(goal.NeedsBaseline && Points is { } p ? $" = {Number(p.T)}{goal.Unit}" : "")}"
        : null;

    private string BaselineFrom() => a.BaselineObservation is { } observation ? From(observation) : language.Say("explain.stated-with-target");

    private string From(Observation observation)
    {
        string source = SourceText(observation.SourceId) is { } text ? $", {text}" : "";
        return observation.PublishedOn is { } day ? $"{source}, {language.Say("explain.published-on", day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture))}" : source;
    }

    private string? SourceText(string? id) => catalog.Sources.Find(id) is { } source ? $"{source.Publisher} {source.Published}" : null;

    private string? WithUnit(Measure measure, string? formula = null) => Text(measure) is { } text
        ? $"{text} {a.Goal?.Unit}".TrimEnd() + (formula is null ? "" : $" = {formula}")
        : null;
}
