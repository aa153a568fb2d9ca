using Indicators.Derivation;

namespace Indicators.Progress;

/// <summary>The verdict, where it is cut, what stays possible, and why there is none.</summary>
internal sealed class ExplainedVerdict(TargetInputs inputs, Measures measures, Verdict verdict, ExplanationSteps steps)
{
    public void Add()
    {
        bool isJudged = inputs.Current is not null && !inputs.IsOfOtherPeriod;
        if (isJudged)
            steps.Say(ExplanationKind.Met, language => Answer(verdict.IsMet, language));
        if (verdict.MeetsThresholdToDate is { } meets)
            steps.Say(ExplanationKind.MeetsThresholdToDate, language => Answer(meets, language));
        if (verdict.MetBefore is { } before)
            steps.Cite(ExplanationKind.MetBefore, ExplainedInputs.Term(inputs, before));
        if (!measures.Lead.IsAbsent || measures.Places is { Up: not null })
            steps.Say(ExplanationKind.Cuts, Bands);
        steps.Say(ExplanationKind.Status, language => language.Say("explain.status-in-words",
            new VerdictInWords(inputs, measures, verdict).Names(verdict.Status, language), verdict.Status.ToString()));
        if (verdict.Possible.Count > verdict.Status.Count)
            steps.Say(ExplanationKind.Possible, language => language.Say("explain.status-in-words",
                new VerdictInWords(inputs, measures, verdict).Names(verdict.Possible, language), verdict.Possible.ToString()));
        foreach (OfficialAssessment official in inputs.Official)
            steps.Say(ExplanationKind.Official, language => $"{official.Class.In(language)} ({Source(official)})");
        if (verdict.Reason != Obstacle.None)
            steps.Say(ExplanationKind.Reason, language => verdict.Reason.ToText(language));
    }

    private string Bands(Language language) => (measures.YearToDate is not null, inputs.IsUsedUp) switch
    {
        (true, true) => language.Say(inputs.Goal?.Side == GoalSide.Within ? "explain.bands-of-range" : "explain.bands-of-ceiling-of-year"),
        (true, false) => language.Say("explain.bands-of-year"),
        (false, true) => language.Say("explain.bands-of-use", ExplainedNumber.Of(inputs.Options.ScheduleBand)),
        _ => language.Say("explain.bands", ExplainedNumber.Of(inputs.Options.ScheduleBand)),
    };

    /// <summary>Who said it and when: one day where it was published as it was found.</summary>
    private string Source(OfficialAssessment official)
    {
        string day = CivilCalendar.Text(official.On);
        if (inputs.Names.Source(official.SourceId) is not { } source)
            return day;
        string from = ProgressText.Source(source);
        return source.Published?.ToString() == day ? from : $"{from}, {day}";
    }

    private static string Answer(bool? answer, Language language) =>
        language.Say(answer switch { true => "explain.answer.yes", false => "explain.answer.no", _ => "explain.answer.open" });
}
