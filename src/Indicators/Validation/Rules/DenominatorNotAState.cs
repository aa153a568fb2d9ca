namespace Indicators.Validation.Rules;

/// <summary>
/// IND2020: a ratio says which year end its denominator is taken at, but its denominator is no state on a day, or is not named.
/// </summary>
internal sealed class DenominatorNotAState() : CatalogRule("IND2020", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Indicator indicator in context.Catalog.Indicators.Where(indicator => indicator.DenominatorAt != DenominatorTime.Unstated))
        {
            if (context.Catalog.Indicators.Find(indicator.DenominatorId) is { IsPointInTime: true })
                continue;
            string time = Vocabulary.DenominatorTimes.CodeOf(indicator.DenominatorAt);
            Finding finding = FindingAt(indicator.Location, "denominatorAt", indicator.Id, time, indicator.DenominatorId ?? "—");
            context.Report(finding with
            { IndicatorId = indicator.Id, Figures = [FindingFigures.Text(FigureRoles.Stated, indicator.Id, time)] });
        }
    }
}
