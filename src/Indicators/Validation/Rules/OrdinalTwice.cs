namespace Indicators.Validation.Rules;

/// <summary>IND1004: two members of one tier have the same place.</summary>
internal sealed class OrdinalTwice() : CatalogRule("IND1004", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (PolicyFramework framework in context.Catalog.Frameworks)
        {
            var seen = new Dictionary<(string Tier, int Ordinal), FrameworkMember>();
            foreach (FrameworkMember member in framework.Members)
            {
                if (member.Ordinal is { } ordinal && !seen.TryAdd((member.TierId, ordinal), member))
                    context.Report(FindingOf(framework, seen[(member.TierId, ordinal)], member, ordinal));
            }
        }
    }

    private Finding FindingOf(PolicyFramework framework, FrameworkMember first, FrameworkMember second, int ordinal)
    {
        FindingFigure stated = FindingFigures.Number(FigureRoles.Stated, second.ToString(), ordinal);
        return FindingAt(second.Location ?? framework.Location, "ordinal", framework.Id, first.ToString(), second.ToString(),
            stated.Text) with
        {
            SubjectId = second.SubjectId ?? framework.SubjectId,
            Figures = [stated, FindingFigures.Number(FigureRoles.Compared, first.ToString(), ordinal)],
        };
    }
}
