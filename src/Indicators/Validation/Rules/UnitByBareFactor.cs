namespace Indicators.Validation.Rules;

/// <summary>IND2040: a unit of one's own is defined by a bare factor, so that one must know what the factor is to.</summary>
internal sealed class UnitByBareFactor() : CatalogRule("IND2040", DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (OwnUnit own in context.Catalog.OwnUnitEntries)
        {
            Unit unit = own.Unit;
            if (unit.Definition is null && unit.Factor != Rational.One && StandardUnits.BaseOf(unit.Dimension) is not null)
                context.Report(FindingOf(own, unit));
        }
    }

    private Finding FindingOf(OwnUnit own, Unit unit) =>
        FindingAt(own.Place.Location, "factor", unit.Symbol, unit.Factor.ToString(), StandardUnits.Meaning(unit)) with
        {
            Figures = [FindingFigures.Text(FigureRoles.Stated, unit.Code, unit.Factor.ToString())],
        };
}
