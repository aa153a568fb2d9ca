namespace Indicators.Validation.Rules;

/// <summary>IND3048: of two places in one ranking the worse has the better value.</summary>
internal sealed class RankAgainstValues() : CatalogRule("IND3048", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Ranking ranking in Ranking.Of(context.Catalog, RankedWith.Of(context.Catalog)))
        {
            foreach (var (better, worse) in ranking.Crossed())
                context.Report(FindingOf(better, worse));
        }
    }

    private Finding FindingOf((Observation Rank, Observation Value) better, (Observation Rank, Observation Value) worse)
    {
        Finding finding = FindingAt(
            worse.Rank, "value", worse.Value.Series.ToString(), worse.Rank.Period.ToString()!, worse.Rank.Figure.Literal,
            worse.Value.Figure.Literal,
            better.Value.Series.ToString(), better.Rank.Figure.Literal, better.Value.Figure.Literal);
        return finding with
        {
            Figures =
            [
                .. finding.Figures, FindingFigures.Of(worse.Value, FigureRoles.Published),
                FindingFigures.Of(better.Rank, FigureRoles.Compared),
                FindingFigures.Of(better.Value, FigureRoles.Compared),
            ],
        };
    }
}
