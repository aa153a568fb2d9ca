namespace Indicators.Validation.Rules;

/// <summary>IND1050: an acceptance of the catalogue fits no finding: what it accepted is gone, or it names the wrong thing.</summary>
/// <remarks>It looks at what is left after all other rules; the validator calls it last.</remarks>
internal sealed class AcceptanceUnused : IUnusedAcceptanceRule
{
    private static readonly LocalizedText Accepted = new("接受", "accepted");

    /// <inheritdoc/>
    public DiagnosticDescriptor Descriptor { get; } = new(
        "IND1050",
        DiagnosticSeverity.Information,
        new LocalizedText(
            "接受项“{0}”没有对应的发现。问题若已消除，请删去该项。",
            "The acceptance '{0}' fits no finding. Remove it if the matter is settled."));

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
        Figures = [new FindingFigure(Accepted, accepted.RuleId, accepted.Period, accepted.Reason.ToString(), accepted.Location)],
    };
}
