using System.Collections.Immutable;
using Indicators.Derivation;

namespace Indicators.Validation;

/// <summary>
/// A rule over the contradictions of the reconciliation: those of some kinds, where the statements were bound to agree to a
/// degree. What one of them costs is the degree's business, so that one kind makes two rules.
/// </summary>
internal abstract class ContradictionRule(DiagnosticDescriptor descriptor) : ICatalogRule
{
    /// <inheritdoc/>
    public DiagnosticDescriptor Descriptor => descriptor;

    /// <inheritdoc/>
    public void Check(RuleContext context)
    {
        foreach (Contradiction found in context.Reconciliation.Contradictions.Where(IsMine))
            context.Report(FindingOf(found, context.Catalog));
    }

    /// <summary>True for the contradictions this rule reports.</summary>
    protected abstract bool IsMine(Contradiction found);

    /// <summary>The values that its message names.</summary>
    protected virtual ImmutableArray<string> ArgumentsOf(Contradiction found) => found.Arguments;

    /// <summary>True where nothing leaves a way out: one source says it, or the basis is declared, and the words have one reading.</summary>
    protected static bool IsCertain(Contradiction found) =>
        found.Basis is AgreementBasis.OneSource or AgreementBasis.Declared && !found.IsAmbiguous;

    /// <summary>True where a way out is left, but not the one that every release takes: to measure its changes from bases of its own.</summary>
    protected static bool IsUncertain(Contradiction found) => !IsCertain(found) && found.Basis != AgreementBasis.OtherRelease;

    /// <summary>An error: the sentence of an equation, and that its statements cannot all hold.</summary>
    protected static DiagnosticDescriptor Certain(string id, LocalizedText sentence) =>
        new(id, DiagnosticSeverity.Error, ValidationWordings.Table.Text("contradiction.certain", sentence));

    /// <summary>A warning: the sentence of an equation, and that nothing declares the basis on which it would hold.</summary>
    protected static DiagnosticDescriptor Uncertain(string id, LocalizedText sentence) =>
        new(id, DiagnosticSeverity.Warning, ValidationWordings.Table.Text("contradiction.uncertain", sentence));

    /// <summary>True where points and growth of one thing have the same digits: IND2002 says what is wrong there.</summary>
    protected static bool RepeatsPoints(Contradiction found) =>
        found.Statements.Any(points => points.Figure.Dimension == Dimension.Points && found.Statements.Any(growth =>
            growth.Series.Transformation.IsGrowth && growth.Series.IndicatorId == points.Series.IndicatorId
            && growth.Series.SubjectId == points.Series.SubjectId && growth.Figure.Amount == points.Figure.Amount));

    private Finding FindingOf(Contradiction found, IndicatorCatalog catalog)
    {
        PublishedValue first = found.Statements[0];
        IEnumerable<FindingFigure> figures = found.Statements.Select(Published);
        FindingFigure[] implied = found.Implied is { } range ? [new FindingFigure(FigureRoles.Implied, found.ImpliedName!, found.ImpliedPeriod, range)] : [];
        return new Finding(new Diagnostic(descriptor, first.Location, ArgumentsOf(found)))
        {
            IndicatorId = first.Series.IndicatorId,
            SubjectId = first.Series.SubjectId,
            Period = first.Period,
            ItemId = found.ItemId,
            Figures = [.. figures, .. implied],
            Derivation = found.Steps,
            Hint = PriceBasis(found, catalog) ?? found.Hint,
            Suspects = [.. found.Explanations.Select(explanation => new Suspicion([.. explanation.Figures.Select(Suspect)], explanation.IsExchange))],
        };
    }

    private static FindingFigure Published(PublishedValue statement) =>
        new(FigureRoles.Published, statement.Name, statement.Period, statement.Figure.Literal, statement.Location);

    private static SuspectFigure Suspect(SuspectValue suspect)
    {
        PublishedValue statement = suspect.Node.Spokesman!;
        return new SuspectFigure(Published(statement), suspect.Shown.IsBounded ? suspect.Text : null);
    }

    /// <summary>
    /// Where the growth of money may be at constant prices and nobody says so, that comes first: no slip of a digit is guessed
    /// at. Two figures that only stand in each other's place are another matter.
    /// </summary>
    private static LocalizedText? PriceBasis(Contradiction found, IndicatorCatalog catalog)
    {
        if (found.Kind != EquationKind.Growth || found.Hint?.Phrase?.Key is "hint.swap" or "hint.swap-periods")
            return null;
        Indicator? open = found.Statements.Where(statement => statement.Series.Transformation is { IsGrowth: true, Basis: ComparisonBasis.Unstated })
            .Select(statement => catalog.Indicators.Find(statement.Series.IndicatorId)).OfType<Indicator>().FirstOrDefault(Basis.HasOpenPrices);
        return open is null ? null : ValidationWordings.Table.Text("hint.price-basis", open.Id);
    }
}
