using Indicators.Progress;

namespace Indicators.Reporting;

/// <summary>备注: why there is no verdict, what stood for what, what the office itself said, which findings concern the figures.</summary>
internal static class TargetRemarks
{
    public static string Text(ReportTarget target, PageSource source)
    {
        string text = source.Sentences(Parts(target, source));
        return text.Length == 0 ? source.None : text;
    }

    private static IEnumerable<string> Parts(ReportTarget target, PageSource source)
    {
        ProgressAssessment assessment = target.Assessment;
        if (assessment.Verdict.NeedsReason)
            yield return assessment.Reason.ToText(source.Language);
        if (assessment.SupersededBy is { } later)
            yield return source.Say("remark.superseded", assessment.Inputs.GoalText(source.Language), later.Id);
        foreach (Substitution one in assessment.Inputs.Substitutions)
            yield return one.ToText(source.Language);
        foreach (OfficialAssessment one in assessment.Inputs.Official)
        {
            string day = OfficialParagraph.DayIn(one.On.ToDateOnly(), source.Language);
            yield return source.Say("remark.official", one.Class.In(source.Language), day);
        }

        if (target.Target.Commitment == TargetCommitment.Stretch)
            yield return target.Target.Commitment.ToText(source.Language);
        if (!target.Findings.IsEmpty)
            yield return source.Say("remark.findings", source.List(target.Findings.Select(finding => finding.Id).Distinct()));
        if (target.Target.Note is { Length: > 0 } note)
            yield return note;
    }
}
