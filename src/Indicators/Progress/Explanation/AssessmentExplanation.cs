namespace Indicators.Progress;

/// <summary>
/// An assessment as a person checks it by hand: what is asked, the figures with where they come from, the clocks, every
/// measure with its formula and numbers, the verdict.
/// </summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Steps">The steps in the order they are checked.</param>
/// <example><code>
/// foreach (ExplanationStep step in AssessmentExplanation.Of(assessment).Steps)
///     Console.WriteLine(step.ToText(Language.English));
/// </code></example>
public sealed record AssessmentExplanation(ProgressAssessment Assessment, IReadOnlyList<ExplanationStep> Steps)
{
    /// <summary>Explains an assessment.</summary>
    public static AssessmentExplanation Of(ProgressAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var steps = new ExplanationSteps();
        var inputs = new ExplainedInputs(assessment.Inputs, assessment.Measures, steps);
        var measures = new ExplainedMeasures(assessment.Inputs, assessment.Measures, assessment.Verdict, steps);
        inputs.Asked();
        inputs.Figures(assessment.YearlyTargets);
        inputs.Time();
        measures.Way();
        measures.Ahead();
        measures.Year();
        new ExplainedVerdict(assessment.Inputs, assessment.Measures, assessment.Verdict, steps).Add();
        return new AssessmentExplanation(assessment, steps.All);
    }

    /// <summary>The steps as lines.</summary>
    public string ToText(Language language) => string.Join("\n", Steps.Select(step => step.ToText(language)));
}
