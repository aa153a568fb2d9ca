using System.Collections.Immutable;

namespace Indicators.Desk;

/// <summary>
/// Works backwards from targets (倒排测算): what each month, quarter or year that is left must bring, by what growth, resting on what.
/// </summary>
/// <remarks>Pure: the same catalogue and question give the same plan. The clock is never read. Safe to share.</remarks>
/// <example><code>
/// BackwardPlan plan = BackwardPlanner.For(catalog).Plan(
///     catalog.Targets["vehicle-output-2025"], new DateOnly(2025, 9, 30), PlanStep.Month, SeasonalPattern.LastYears(3));
/// Console.WriteLine(plan.ToText(Language.English));
/// </code></example>
public sealed class BackwardPlanner
{
    private readonly IndicatorCatalog _catalog;

    private BackwardPlanner(IndicatorCatalog catalog) => _catalog = catalog;

    /// <summary>A planner over a catalogue.</summary>
    /// <param name="catalog">Its targets and figures.</param>
    public static BackwardPlanner For(IndicatorCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new BackwardPlanner(catalog);
    }

    /// <summary>The plan of one target.</summary>
    /// <param name="target">A target of the catalogue.</param>
    /// <param name="asOf">Periods that ended by this day may be done; the rest is to come.</param>
    /// <param name="step">How long the steps are.</param>
    /// <param name="pattern">How what is left is spread; null: even.</param>
    /// <param name="options">Stated values, a limit, rounding; null: none.</param>
    public BackwardPlan Plan(
        Target target, DateOnly asOf, PlanStep step = PlanStep.Month, SeasonalPattern? pattern = null, PlanOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new PlanRun(_catalog).Plan(Question(target, asOf, step, pattern, options));
    }

    /// <summary>The plans of several targets, in their order; figures of one series are read once.</summary>
    /// <param name="targets">Targets of the catalogue.</param>
    /// <param name="asOf">Periods that ended by this day may be done; the rest is to come.</param>
    /// <param name="step">How long the steps are.</param>
    /// <param name="pattern">How what is left is spread; null: even.</param>
    /// <param name="options">Stated values, a limit, rounding; null: none.</param>
    public ImmutableArray<BackwardPlan> PlanAll(
        IEnumerable<Target> targets, DateOnly asOf, PlanStep step = PlanStep.Month, SeasonalPattern? pattern = null,
        PlanOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(targets);
        var run = new PlanRun(_catalog);
        return [.. targets.Select(target => run.Plan(Question(target, asOf, step, pattern, options)))];
    }

    private PlanQuestion Question(Target target, DateOnly asOf, PlanStep step, SeasonalPattern? pattern, PlanOptions? options) =>
        new(target, asOf, step, pattern ?? SeasonalPattern.Even, options ?? PlanOptions.Default, TargetNames.Of(_catalog, target));
}
