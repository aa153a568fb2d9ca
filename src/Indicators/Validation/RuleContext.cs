namespace Indicators.Validation;

/// <summary>What a rule works on: the catalogue, and where its findings go.</summary>
public sealed class RuleContext
{
    private readonly List<Finding> _findings;

    internal RuleContext(IndicatorCatalog catalog, List<Finding> findings)
    {
        Catalog = catalog;
        _findings = findings;
    }

    /// <summary>The catalogue.</summary>
    public IndicatorCatalog Catalog { get; }

    /// <summary>Reports a finding.</summary>
    public void Report(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        _findings.Add(finding);
    }
}
