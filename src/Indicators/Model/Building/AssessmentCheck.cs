namespace Indicators;

/// <summary>Checks official assessments: the target and the source are there. One without either says nothing and is left out.</summary>
internal sealed class AssessmentCheck(CatalogFindings findings, CatalogIndex<Target> targets, CatalogIndex<Source> sources)
{
    public OfficialAssessment[] Check(IEnumerable<OfficialAssessment> items) => [.. items.Where(IsSound).Distinct()];

    private bool IsSound(OfficialAssessment assessment)
    {
        var from = new Referrer(CatalogSections.Assessments, assessment, assessment.Place);
        bool hasTarget = findings.Resolve(from, "target", assessment.TargetId, targets, CatalogSections.Targets) is not null;
        return findings.Resolve(from, "source", assessment.SourceId, sources, CatalogSections.Sources) is not null && hasTarget;
    }
}
