using Indicators.Derivation;

namespace Indicators.Progress;

/// <summary>The verdict, where it is cut, what stays possible, and why there is none.</summary>
internal sealed class ExplainedVerdict(ProgressAssessment a, ExplanationSteps steps)
{
    public void Add()
    {
        bool isJudged = a.Current is not null && !a.IsOfOtherPeriod;
        if (isJudged)
            steps.Say(ExplanationKind.Met, language => Answer(a.IsMet, language));
        if (a.MeetsThresholdToDate is { } meets)
            steps.Say(ExplanationKind.MeetsThresholdToDate, language => Answer(meets, language));
        if (a.MetBefore is { } before)
            steps.Cite(ExplanationKind.MetBefore, ExplainedInputs.Term(a, before));
        if (!a.Lead.IsAbsent || a.Places is { Up: not null })
            steps.Say(ExplanationKind.Cuts, Bands);
        steps.Say(ExplanationKind.Status, language => language.Say("explain.status-in-words", VerdictInWords.Names(a, a.Status, language), a.Status.ToString()));
        if (a.Possible.Count > a.Status.Count)
            steps.Say(ExplanationKind.Possible, language => language.Say("explain.status-in-words", VerdictInWords.Names(a, a.Possible, language), a.Possible.ToString()));
        foreach (OfficialAssessment official in a.Official)
            steps.Say(ExplanationKind.Official, language => $"{official.Class.In(language)} ({Source(official)})");
        if (a.Reason != Obstacle.None)
            steps.Say(ExplanationKind.Reason, language => a.Reason.ToText(language));
    }

    private string Bands(Language language) => (a.YearToDate is not null, a.IsUsedUp) switch
    {
        (true, true) => language.Say(a.Goal?.Side == GoalSide.Within ? "explain.bands-of-range" : "explain.bands-of-ceiling-of-year"),
        (true, false) => language.Say("explain.bands-of-year"),
        (false, true) => language.Say("explain.bands-of-use", ExplainedNumber.Of(a.Options.ScheduleBand)),
        _ => language.Say("explain.bands", ExplainedNumber.Of(a.Options.ScheduleBand)),
    };

    /// <summary>Who said it and when: one day where it was published as it was found.</summary>
    private string Source(OfficialAssessment official)
    {
        string day = CivilCalendar.Text(official.On);
        if (a.Names.Sources.Find(official.SourceId) is not { } source)
            return day;
        string from = ProgressText.Source(source);
        return source.Published?.ToString() == day ? from : $"{from}, {day}";
    }

    private static string Answer(bool? answer, Language language) =>
        language.Say(answer switch { true => "explain.answer.yes", false => "explain.answer.no", _ => "explain.answer.open" });
}
