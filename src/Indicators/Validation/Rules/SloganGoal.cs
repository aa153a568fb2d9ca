namespace Indicators.Validation.Rules;

/// <summary>
/// IND4017: a goal, or another wording of it, is a slogan without a number or a stated base; nothing is computed from it.
/// </summary>
internal sealed class SloganGoal() : CatalogRule("IND4017", DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (target.Goal is NoNumberGoal slogan)
                context.Report(FindingAt(target, "goal", target.Id, slogan.ToText(Language.Chinese)));
            for (int i = 0; i < target.AlsoStated.Count; i++)
            {
                if (target.AlsoStated[i] is NoNumberGoal other)
                    context.Report(FindingAt(target, $"alsoStated[{i}]", target.Id, other.ToText(Language.Chinese)));
            }
        }
    }
}
