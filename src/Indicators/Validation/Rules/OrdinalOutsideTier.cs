using System.Globalization;

namespace Indicators.Validation.Rules;

/// <summary>IND1003: the place of a member is below 1 or beyond the count of its tier.</summary>
internal sealed class OrdinalOutsideTier() : CatalogRule("IND1003", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (PolicyFramework framework in context.Catalog.Frameworks)
        {
            foreach (FrameworkMember member in framework.Members)
            {
                int last = framework.FindTier(member.TierId)?.Count ?? int.MaxValue;
                if (member.Ordinal is { } ordinal && (ordinal < 1 || ordinal > last))
                    context.Report(FindingOf(framework, member, ordinal, last));
            }
        }
    }

    private Finding FindingOf(PolicyFramework framework, FrameworkMember member, int ordinal, int last)
    {
        string places = last == int.MaxValue ? "…" : last.ToString(CultureInfo.InvariantCulture);
        FindingFigure stated = FindingFigures.Number(FigureRoles.Stated, member.ToString(), ordinal);
        return FindingAt(member.Location ?? framework.Location, "ordinal", framework.Id, member.ToString(), stated.Text, places) with
        {
            SubjectId = member.SubjectId ?? framework.SubjectId,
            Figures = [stated, FindingFigures.Text(FigureRoles.Limit, $"{framework.Id}/{member.TierId}", places)],
        };
    }
}
