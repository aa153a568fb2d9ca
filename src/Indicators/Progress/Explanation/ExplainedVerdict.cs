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
        if (!a.Lead.IsAbsent)
            steps.Say(ExplanationKind.Cuts, Bands);
        steps.Say(ExplanationKind.Status, language => language.Say("explain.status-in-words", a.Status.ToText(language), a.Status.ToString()));
        if (a.Possible.Count > a.Status.Count)
            steps.Say(ExplanationKind.Possible, language => language.Say("explain.status-in-words", a.Possible.ToText(language), a.Possible.ToString()));
        foreach (OfficialAssessment official in a.Official)
            steps.Say(ExplanationKind.Official, language => $"{official.Class.In(language)} ({Source(official)}{CivilCalendar.Text(official.On)})");
        if (a.Reason != Obstacle.None)
            steps.Say(ExplanationKind.Reason, language => a.Reason.ToText(language));
    }

    private string Bands(Language language) => a.YearToDate is not null
        ? language.Say("explain.bands-of-year")
        : language.Say("explain.bands", ExplainedNumber.Of(a.Options.ScheduleBand));

    private string Source(OfficialAssessment official) => a.Names.Sources.Find(official.SourceId) is { } source ? $"{source.Publisher} {source.Published}, " : "";

    private static string Answer(bool? answer, Language language) =>
        language.Say(answer switch { true => "explain.answer.yes", false => "explain.answer.no", _ => "explain.answer.open" });
}
