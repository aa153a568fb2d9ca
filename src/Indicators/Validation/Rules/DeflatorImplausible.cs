namespace Indicators.Validation.Rules;

/// <summary>
/// IND3040: two levels and growth that is real, or on a comparable scope, imply a change of prices or scope unlike that of the years
/// before.
/// </summary>
internal sealed class DeflatorImplausible() : CatalogRule("IND3040", DiagnosticSeverity.Information), IReadsRelations
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var histories = context.Reconciliation.Excused.Select(ImpliedDeflator.Of).OfType<ImpliedDeflator>()
            .GroupBy(each => (each.Growth.Series, each.Period.WholeMonths, each.Period.StartDate.Month));
        foreach (var history in histories.OrderBy(group => group.Key.ToString(), StringComparer.Ordinal))
            Check(context, [.. history.OrderBy(each => each.Period.End)]);
    }

    private void Check(RuleContext context, List<ImpliedDeflator> history)
    {
        var plausible = new List<ImpliedDeflator>();
        ImpliedDeflator? last = null;
        foreach (ImpliedDeflator each in history)
        {
            DeflatorRange range = DeflatorRange.Of(plausible, each);
            if (!each.IsOutside(range))
                plausible.Add(each);
            else if (last is null || !each.Undoes(last))
                context.Report(FindingOf(each, range));
            last = each.IsOutside(range) ? each : null;
        }
    }

    private Finding FindingOf(ImpliedDeflator each, DeflatorRange range)
    {
        DiagnosticDescriptor descriptor = Descriptor.About(ValidationWordings.Table[range.IsOwn ? "deflator.own" : "deflator.default"]);
        SourceLocation? place = each.Growth.Location is { } at ? at with { Path = $"{at.Path}.value" } : null;
        var diagnostic = new Diagnostic(
            descriptor, place, each.Growth.Series.ToString(), range.IsOwn ? "own" : "default", each.Period.ToString(),
            each.Level.Figure.Literal,
            each.Base.Period.ToString()!, each.Base.Figure.Literal, each.Growth.Figure.Literal, each.ToString(), range.ToString());
        return new Finding(diagnostic)
        {
            SubjectId = each.Growth.Series.SubjectId,
            IndicatorId = each.Growth.Series.IndicatorId,
            Period = each.Period,
            Figures = [FindingFigures.Of(each.Growth, FigureRoles.Published), FindingFigures.Of(each.Level, FigureRoles.Published),
                FindingFigures.Of(each.Base, FigureRoles.Earlier),
                FindingFigures.Text(FigureRoles.Limit, each.Growth.Series.IndicatorId, range.ToString())],
        };
    }
}
