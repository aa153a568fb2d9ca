using System.Collections.Immutable;
using Indicators.Derivation;

namespace Indicators.Validation;

/// <summary>
/// A catalogue under check: in order, and with what is worked out of it once, for whichever rule asks first. Several threads may
/// ask.
/// </summary>
internal sealed class CheckedCatalog
{
    private readonly Lock _reconciling = new();
    private readonly ImmutableArray<Relation> _relations;
    private readonly Lazy<IReadOnlyList<Series>> _nestedFlows;
    private ReconciliationResult? _reconciliation;

    public CheckedCatalog(IndicatorCatalog catalog, ImmutableArray<Relation> relations)
    {
        InOrder = catalog.InOrder();
        Names = new CatalogNames(catalog);
        _relations = relations;
        _nestedFlows =
            new Lazy<IReadOnlyList<Series>>(() => [.. InOrder.AllSeries.Where(series => Flows.OnlyGrow(series)
                && NestedPeriods.Are(series))]);
    }

    /// <summary>The catalogue, its items in the order of their ids.</summary>
    public IndicatorCatalog InOrder { get; }

    /// <summary>How its things are called.</summary>
    public CatalogNames Names { get; }

    /// <summary>What came of setting its statements against each other.</summary>
    public ReconciliationResult Reconciliation => ReconciledBy(Pieces.InTurn);

    /// <summary>The same, shared out to threads where nobody has asked before.</summary>
    public ReconciliationResult ReconciledBy(Pieces pieces)
    {
        lock (_reconciling)
            return _reconciliation ??= Reconciler.Reconcile(InOrder, _relations, pieces);
    }

    /// <summary>The flows that only grow and of which some periods have days in common.</summary>
    public IReadOnlyList<Series> NestedFlows => _nestedFlows.Value;
}
