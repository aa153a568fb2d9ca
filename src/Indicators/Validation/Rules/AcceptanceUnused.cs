namespace Indicators.Validation.Rules;

/// <summary>IND1050: an acceptance of the catalogue fits no finding: what it accepted is gone, or it names the wrong thing.</summary>
/// <remarks>It looks at what is left after all other rules; the validator calls it last.</remarks>
internal sealed class AcceptanceUnused : IUnusedAcceptanceRule
{
    /// <inheritdoc/>
    public DiagnosticDescriptor Descriptor { get; } = ValidationWordings.Table.Kind("IND1050", DiagnosticSeverity.Information);

    /// <inheritdoc/>
    public void Check(RuleContext context)
    {
        // What is left over is only known once every other rule has run: see CheckUnused.
    }

    /// <inheritdoc/>
    public void CheckUnused(IEnumerable<AcceptedFinding> unused, RuleContext context)
    {
        foreach (AcceptedFinding accepted in unused)
            context.Report(FindingOf(accepted));
    }

    private Finding FindingOf(AcceptedFinding accepted) => new(new Diagnostic(Descriptor, accepted.Location, accepted.ToString()))
    {
        SubjectId = accepted.SubjectId,
        IndicatorId = accepted.IndicatorId,
        Period = accepted.Period,
        ItemId = accepted.ItemId,
        Figures =
            [new FindingFigure(FigureRoles.Accepted, accepted.RuleId, accepted.Period, accepted.Reason.ToString(), accepted.Location)],
    };
}
