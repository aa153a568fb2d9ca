namespace Indicators.Validation.Rules;

/// <summary>IND4022: a target takes the place of one that was published after it.</summary>
/// <remarks>Where the date of the supersession itself is too early, IND4013 says so.</remarks>
internal sealed class SupersededIsNewer() : CatalogRule("IND4022", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (context.Catalog.Targets.Find(target.Supersedes?.TargetId) is { } other
                && context.Catalog.Sources.Find(target.SourceId)?.Published is { } own
                && context.Catalog.Sources.Find(other.SourceId)?.Published is { } later && own.Precedes(later)
                    && target.Supersedes!.On >= later.Start)
                context.Report(FindingOf(target, own, other, later));
        }
    }

    private Finding FindingOf(Target target, TimePeriod own, Target other, TimePeriod later)
    {
        Finding finding = FindingAt(target, "supersedes", target.Id, own.ToString(), other.Id, later.ToString());
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(other)] };
    }
}
