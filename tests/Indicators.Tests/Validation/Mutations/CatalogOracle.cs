using System.Runtime.CompilerServices;

namespace Indicators.Tests.Validation.Mutations;

/// <summary>
/// Says which statements of a catalogue cannot hold, by trying every one against every other. Written apart from the rules
/// and from reconciliation: plain loops over exact intervals, no equations, no propagation.
/// </summary>
internal sealed partial class CatalogOracle
{
    private readonly IndicatorCatalog _catalog;
    private readonly List<Fact> _facts;
    private readonly ILookup<(string Indicator, string Subject), Fact> _bySeries;
    private readonly ILookup<string, Fact> _byIndicator;
    private readonly List<string> _violations = [];

    private CatalogOracle(IndicatorCatalog catalog)
    {
        _catalog = catalog;
        _facts = [.. catalog.Observations.Select(observation => Fact.Of(observation, catalog)).OfType<Fact>()];
        _bySeries = _facts.ToLookup(fact => (fact.IndicatorId, fact.SubjectId));
        _byIndicator = _facts.ToLookup(fact => fact.IndicatorId);
    }

    public static IReadOnlyList<string> Violations(IndicatorCatalog catalog)
    {
        var oracle = new CatalogOracle(catalog);
        oracle.CheckSingles();
        oracle.CheckPairs();
        oracle.CheckSums();
        oracle.CheckFlows();
        oracle.CheckTargets();
        oracle.CheckReleases();
        oracle.CheckStructure();
        return oracle._violations;
    }

    private void Note(bool violated, [InterpolatedStringHandlerArgument(nameof(violated))] Reason why)
    {
        if (violated)
            _violations.Add(why.Text());
    }

    private IEnumerable<Fact> Find(string indicator, string subject, Transformation how, Indicator kind, TimePeriod period) =>
        _bySeries[(indicator, subject)].Where(fact => IsSame(kind, fact.Period, period) && fact.How == how);

    private IEnumerable<Fact> Levels(string indicator, string subject, Indicator kind, TimePeriod period) =>
        Find(indicator, subject, Transformation.Level, kind, period);

    /// <summary>A state is that of the day the period ends; anything else is of the whole period.</summary>
    private static bool IsSame(Indicator indicator, TimePeriod one, TimePeriod other) =>
        one == other || (indicator.IsPointInTime && one.EndDate == other.EndDate);

    /// <summary>Growth need not be the quotient of the levels where it is declared to be of other prices or of another scope, or across a break.</summary>
    private static bool IsComparable(Indicator indicator, TimePeriod one, TimePeriod other) =>
        indicator.GrowthBasis.Price != PriceBasis.Constant && indicator.GrowthBasis.Scope != ScopeBasis.Comparable
        && !indicator.Breaks.Any(stop => other.End < stop.At && stop.At <= one.End);

    private static Interval OnePlus(Interval growth) => Interval.Point(Rational.One) + growth;
}
