namespace Indicators.Validation;

/// <summary>
/// One check of a catalogue: it looks at everything and reports every fault of its one kind. The rules that come with the
/// package and those of a user are the same to a <see cref="CatalogValidator"/>.
/// </summary>
/// <remarks>A rule holds no state between two catalogues, never throws on data and reports in the order of the catalogue.</remarks>
/// <example><code>
/// sealed class EveryTargetHasASource : ICatalogRule
/// {
///     public DiagnosticDescriptor Descriptor { get; } = new(
///         "ACME0001", DiagnosticSeverity.Warning, new LocalizedText("目标“{0}”没有来源。", "The target '{0}' has no source."));
///
///     public void Check(RuleContext context)
///     {
///         foreach (Target target in context.Catalog.Targets.Where(target => target.SourceId is null))
///             context.Report(target, target.Id);
///     }
/// }
/// </code></example>
public interface ICatalogRule
{
    /// <summary>The kind of finding the rule makes: id, severity and wording.</summary>
    DiagnosticDescriptor Descriptor { get; }

    /// <summary>Looks at a catalogue and reports what it finds.</summary>
    /// <param name="context">The catalogue, what was derived from it, and where findings go.</param>
    void Check(RuleContext context);
}
