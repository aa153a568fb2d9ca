using System.Collections.Immutable;
using Indicators.Derivation;
using Indicators.Validation;

namespace Indicators.Fuzz.Targets;

/// <summary>Random catalogues through the checker: no exception, every finding in both languages, the same twice.</summary>
internal sealed class ValidateTarget() : CatalogTarget("validate")
{
    public override void Check(string input)
    {
        IndicatorCatalog catalog = ReadSound(input, out ImmutableArray<Diagnostic> found);
        ValidationReport report = CatalogValidator.Standard.Validate(catalog, found);
        foreach (Finding finding in report.Findings)
            _ = finding.ToText(Language.Chinese) + finding.ToText(Language.English);
        _ = FindingRecord.Of(report).Count();
        foreach (Reconciliation reconciled in report.Reconciled)
            _ = reconciled.ToText(Language.Chinese) + reconciled + reconciled.Implied + reconciled.Room;
        new SarifLog(report).WriteTo(Stream.Null);
    }
}
