namespace Indicators.Validation.Rules;

/// <summary>IND4034: an official assessment was made before the period it judges had ended.</summary>
internal sealed class AssessedBeforePeriodEnds() : CatalogRule("IND4034", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (OfficialAssessment assessment in context.Catalog.Assessments)
        {
            if (assessment.Period is not { } period || assessment.On >= period.End)
                continue;
            string day = TimePeriod.Day(assessment.On).ToString();
            Finding finding =
                FindingAt(assessment.Location, "on", assessment.TargetId, assessment.Class.In(Language.Chinese), day, period.ToString());
            context.Report(finding with
            {
                ItemId = assessment.TargetId,
                Figures = [FindingFigures.Text(FigureRoles.Stated, assessment.TargetId, day, period)],
            });
        }
    }
}
