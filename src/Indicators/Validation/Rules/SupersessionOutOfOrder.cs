namespace Indicators.Validation.Rules;

/// <summary>IND4013: a target takes the place of another before that one was published, or after it is itself due.</summary>
internal sealed class SupersessionOutOfOrder() : CatalogRule("IND4013", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (target.Supersedes is not { } supersession || context.Catalog.Targets.Find(supersession.TargetId) is not { } earlier)
                continue;
            TimePeriod? published = context.Catalog.Sources.Find(earlier.SourceId)?.Published;
            if (supersession.On > target.DueDate || (published is { } stated && supersession.On < stated.Start))
                context.Report(FindingOf(target, supersession, earlier, published));
        }
    }

    private Finding FindingOf(Target target, TargetSupersession supersession, Target earlier, TimePeriod? published)
    {
        TimePeriod on = TimePeriod.Day(supersession.On);
        Finding finding = FindingAt(
            target, "supersedes.on", target.Id, on.ToString(), earlier.Id, published?.ToString() ?? "—",
                TimePeriod.Day(target.DueDate).ToString());
        return finding with
        {
            Figures = [.. finding.Figures, FindingFigures.Text(FigureRoles.Stated, target.Id, on.ToString(), on, target.Location),
                FindingFigures.Of(earlier)],
        };
    }
}
