using System.Globalization;

namespace Indicators.Validation.Rules;

/// <summary>
/// IND4029: a goal for growth is five times the greatest growth of the series or more, eight times the only one; where none is known, it
/// doubles every year.
/// </summary>
internal sealed class GrowthGoalImplausible() : CatalogRule("IND4029", DiagnosticSeverity.Warning)
{
    private const int Times = 5;

    private const int TimesOfOne = 8;

    private const int TimesBeyondHalf = 4;

    private static readonly Quantity Fifth = Percentages.Percent(20m);

    private static readonly Quantity Half = Percentages.Percent(50m);

    private static readonly Quantity Doubling = Percentages.Percent(100m);

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            Figure? rate =
                target.Goal switch { AnnualGrowthGoal growth => growth.Rate, AverageGrowthGoal growth => growth.Rate, _ => null };
            if (rate is not { Amount: > 0m, Dimension: var dimension } asked || dimension != Dimension.Ratio || asked.Quantity < Fifth)
                continue;
            Growth[] seen = [.. Published(context.Catalog, target), .. OfLevels(context.Catalog, target)];
            if (seen.MaxBy(growth => growth.Rate) is { } greatest)
                Compare(context, target, asked, greatest, asked.Quantity >= Half ? TimesBeyondHalf : seen.Length > 1 ? Times : TimesOfOne);
            else if (asked.Quantity >= Doubling)
                context.Report(FindingOf(target, asked, "—", null));
        }
    }

    private void Compare(RuleContext context, Target target, Figure asked, Growth greatest, int times)
    {
        if (greatest.Rate.Sign > 0 && asked.Quantity.RationalIn(StandardUnits.Multiple) >= greatest.Rate * Rational.Create(times, 1))
            context.Report(FindingOf(target, asked, greatest.Text, greatest.Seen));
    }

    private static IEnumerable<Growth> Published(IndicatorCatalog catalog, Target target) =>
        from observation in catalog.ObservationsOf(target.Series.ToLevel().With(Transformation.YearOnYearGrowth))
        where observation is { Period: not null, Figure.Dimension: var dimension } && dimension == Dimension.Ratio
        select new Growth(observation.Figure.Quantity.RationalIn(StandardUnits.Multiple), observation.Figure.Literal, observation);

    /// <summary>The growth from each published level to that of a year later.</summary>
    private static IEnumerable<Growth> OfLevels(IndicatorCatalog catalog, Target target)
    {
        SeriesKey levels = target.Series.ToLevel();
        foreach (Observation now in catalog.ObservationsOf(levels))
        {
            if (now is { Period: { } period, Figure.Amount: > 0m } && period.YearBefore() is { } before
                && catalog.At(levels, before) is { Figure.Amount: > 0m } then)
            {
                Rational rate = now.Figure.Quantity.RatioTo(then.Figure.Quantity) - Rational.One;
                yield return new Growth(rate, rate.TryRound(3, MidpointRounding.ToEven,
                    out decimal rounded) ? (rounded * 100m).ToString("0.#", CultureInfo.InvariantCulture) + "%" : "—", now);
            }
        }
    }

    private Finding FindingOf(Target target, Figure asked, string seen, Observation? observation)
    {
        Finding finding = FindingAt(target, "goal", target.Id, asked.Literal, seen, observation?.Period?.ToString() ?? "—");
        return observation is null
            ? finding
            : finding with { Figures = [.. finding.Figures, FindingFigures.Of(observation, FigureRoles.Compared)] };
    }

    private sealed record Growth(Rational Rate, string Text, Observation Seen);
}
