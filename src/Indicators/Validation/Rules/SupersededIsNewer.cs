namespace Indicators.Validation.Rules;

/// <summary>IND4022: a target takes the place of one that was published after it.</summary>
/// <remarks>Where the date of the supersession itself is too early, IND4013 says so.</remarks>
internal sealed class SupersededIsNewer() : CatalogRule(
    "IND4022",
    DiagnosticSeverity.Warning,
    "目标“{0}”（来源公布于{1}）取代“{2}”，后者的来源公布更晚（{3}）。请核对取代关系与来源。",
    "Target '{0}', whose source is of {1}, supersedes '{2}', whose source is later ({3}). Turn the supersession round, or correct a source.")
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (context.Catalog.Targets.Find(target.Supersedes?.TargetId) is { } other
                && context.Catalog.Sources.Find(target.SourceId)?.Published is { } own
                && context.Catalog.Sources.Find(other.SourceId)?.Published is { } later && own.Precedes(later) && target.Supersedes!.On >= later.Start)
                context.Report(FindingOf(target, own, other, later));
        }
    }

    private Finding FindingOf(Target target, TimePeriod own, Target other, TimePeriod later)
    {
        Finding finding = FindingAt(target, "supersedes", target.Id, own.ToString(), other.Id, later.ToString());
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(other)] };
    }
}
