namespace Indicators;

/// <summary>Checks acceptances: they name something, and what they name is there. One that does not is left out.</summary>
internal sealed class AcceptedCheck(CatalogFindings findings, KnownItems known)
{
    public AcceptedFinding[] Check(IEnumerable<AcceptedFinding> items) => [.. items.Select(Sound).OfType<AcceptedFinding>().Distinct()];

    private AcceptedFinding? Sound(AcceptedFinding accepted)
    {
        if (accepted.IsUnbounded)
        {
            findings.Report(CatalogDiagnostics.UnboundedAcceptance, accepted.Place, null, accepted.RuleId);
            return null;
        }

        var from = new Referrer(CatalogSections.Accepted, accepted, accepted.Place);
        bool sound =
            findings.Resolve(from, "indicator", accepted.IndicatorId, known.Indicators, CatalogSections.Indicators) == accepted.IndicatorId;
        sound &= findings.Resolve(from, "subject", accepted.SubjectId, known.Subjects, CatalogSections.Subjects) == accepted.SubjectId;
        if (accepted.ItemId is { } item && !known.HasItem(item))
        {
            if (!KnownItems.Sections.Any(section => findings.IsLeftOut(section, item)))
                findings.ReportUnknown(from, "item", item, CatalogSections.Targets);
            sound = false;
        }

        if (!sound)
            return null;
        int errors = findings.Errors;
        bool sourced = findings.Resolve(from, "source", accepted.SourceId, known.Sources, CatalogSections.Sources) == accepted.SourceId;
        return sourced ? accepted : findings.Errors > errors ? null : accepted with { SourceId = null };
    }
}
