namespace Indicators.Validation.Rules;

/// <summary>IND4029: a goal for growth is eight times the greatest growth of the series or more.</summary>
internal sealed class GrowthGoalImplausible() : CatalogRule("IND4029", DiagnosticSeverity.Warning)
{
    private const int Times = 8;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            Figure? rate = target.Goal switch { AnnualGrowthGoal growth => growth.Rate, AverageGrowthGoal growth => growth.Rate, _ => null };
            if (rate is { Amount: > 0m } asked && Greatest(context.Catalog, target) is { } seen && IsBeyond(asked, seen.Figure))
                context.Report(FindingOf(target, asked, seen));
        }
    }

    private static Observation? Greatest(IndicatorCatalog catalog, Target target)
    {
        Observation[] seen = [.. catalog.ObservationsOf(target.Series.With(Transformation.YearOnYearGrowth)).Where(observation => observation is { Period: not null, Figure.Amount: > 0m })];
        return seen.Length < 2 ? null : seen.MaxBy(observation => observation.Figure.Quantity);
    }

    private static bool IsBeyond(Figure asked, Figure seen) => asked.Quantity.RatioTo(seen.Quantity) >= Rational.Create(Times, 1);

    private Finding FindingOf(Target target, Figure asked, Observation seen)
    {
        Finding finding = FindingAt(target, "goal", target.Id, asked.Literal, seen.Figure.Literal, seen.Period.ToString()!);
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(seen, FigureRoles.Compared)] };
    }
}
