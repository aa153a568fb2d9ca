namespace Indicators.Validation;

/// <summary>What the rules of the package have in common: a descriptor, and findings that point at a property of an item.</summary>
internal abstract class CatalogRule(string id, DiagnosticSeverity severity) : ICatalogRule
{
    /// <inheritdoc/>
    public DiagnosticDescriptor Descriptor { get; } = ValidationWordings.Table.Kind(id, severity);

    /// <inheritdoc/>
    public abstract void Check(RuleContext context);

    /// <summary>A finding at a property of an item.</summary>
    protected Finding FindingAt(SourceLocation? item, string property,
        params System.Collections.Immutable.ImmutableArray<string> arguments) =>
        new(new Diagnostic(Descriptor, item is null ? null : item with { Path = $"{item.Path}.{property}" }, arguments));

    /// <summary>A finding at a property of an observation, which is the first of its figures.</summary>
    protected Finding FindingAt(Observation observation, string property,
        params System.Collections.Immutable.ImmutableArray<string> arguments) =>
        FindingAt(observation.Location, property, arguments) with
        {
            SubjectId = observation.Series.SubjectId,
            Figures = [FindingFigures.Of(observation, FigureRoles.Published)],
        };

    /// <summary>A finding at a property of a target, which is the first of its figures.</summary>
    protected Finding FindingAt(Target target, string property, params System.Collections.Immutable.ImmutableArray<string> arguments) =>
        FindingAt(target.Location, property, arguments) with
        {
            SubjectId = target.Series.SubjectId,
            Figures = [FindingFigures.Of(target)],
        };
}
