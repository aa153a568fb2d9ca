namespace Indicators.Validation.Rules;

/// <summary>IND4030: a goal is read as a ceiling and worded as a floor, or the other way round.</summary>
internal sealed class ReadsAgainstBound() : CatalogRule("IND4030", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (target.Goal.FigureOrNull is { } figure && Opposite(target.Reads, figure.Bound) is { } other)
                context.Report(FindingAt(target, "reads", target.Id, FindingFigures.GoalOf(target), CodeOf(target.Reads), CodeOf(other)));
        }
    }

    /// <summary>What the bound word says, where that is the other side.</summary>
    private static TargetReading? Opposite(TargetReading reads, Bound bound) => (reads, bound) switch
    {
        (TargetReading.Ceiling or TargetReading.Band, Bound.AtLeast or Bound.Above or Bound.AFewMoreThan) => TargetReading.Floor,
        (TargetReading.Floor or TargetReading.Band, Bound.AtMost or Bound.Below) => TargetReading.Ceiling,
        _ => null,
    };

    private static string CodeOf(TargetReading reads) => Vocabulary.TargetReadings.CodeOf(reads);
}
