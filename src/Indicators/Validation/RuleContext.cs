using Indicators.Derivation;

namespace Indicators.Validation;

/// <summary>What a rule works on: the catalogue, and where its findings go.</summary>
public sealed class RuleContext
{
    private readonly List<Finding> _findings;
    private readonly CatalogNames _names;
    private readonly Lazy<ReconciliationResult> _reconciliation;

    internal RuleContext(IndicatorCatalog catalog, List<Finding> findings)
    {
        Catalog = catalog.InOrder();
        _findings = findings;
        _names = new CatalogNames(catalog);
        _reconciliation = new Lazy<ReconciliationResult>(() => Reconciler.Reconcile(catalog));
    }

    /// <summary>The catalogue, its items in the order of their ids: what a rule finds must not hang on how files are cut.</summary>
    public IndicatorCatalog Catalog { get; }

    /// <summary>What came of setting its statements against each other; worked out once, when first asked for.</summary>
    internal ReconciliationResult Reconciliation => _reconciliation.Value;

    /// <summary>Reports a finding.</summary>
    public void Report(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        _findings.Add(finding.Named(_names));
    }
}
