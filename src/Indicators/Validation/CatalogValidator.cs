using System.Collections.Immutable;
using Indicators.Derivation;
using Indicators.Validation.Rules;

namespace Indicators.Validation;

/// <summary>
/// Finds the contradictions of a catalogue: runs a list of rules over it and gathers what they report.
/// </summary>
/// <remarks>Immutable and safe to share. Never throws on data, never stops early; the same catalogue gives the same report.</remarks>
/// <example><code>
/// ValidationReport report = CatalogValidator.Standard.Validate(catalog);
/// foreach (Finding finding in report.Findings)
///     Console.WriteLine(finding);
/// </code></example>
public sealed class CatalogValidator
{
    /// <summary>Creates a validator of some rules.</summary>
    /// <param name="rules">The rules, each with an id of its own.</param>
    /// <exception cref="ArgumentException">Two rules have one id.</exception>
    public CatalogValidator(params IEnumerable<ICatalogRule> rules)
        : this(rules, StandardRelations.All)
    {
    }

    private CatalogValidator(IEnumerable<ICatalogRule> rules, ImmutableArray<Relation> relations)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rules = [.. rules];
        Relations = relations;
        string? twice = Rules.GroupBy(rule => rule.Descriptor.Id).FirstOrDefault(group => group.Count() > 1)?.Key;
        if (twice is not null)
            throw new ArgumentException($"Two rules have the id '{twice}'; give each an id of its own.", nameof(rules));
    }

    /// <summary>The validator with every rule of the package but the one on ratios, see <see cref="WithRatios"/>.</summary>
    public static CatalogValidator Standard { get; } = new(StandardRules.Standing);

    /// <summary>The rules, in the order they run.</summary>
    public ImmutableArray<ICatalogRule> Rules { get; }

    /// <summary>The relations between figures that it looks for, in the order they are looked for.</summary>
    public ImmutableArray<Relation> Relations { get; }

    /// <summary>This validator with more rules.</summary>
    /// <param name="rules">The rules to add.</param>
    /// <exception cref="ArgumentException">Two rules have one id.</exception>
    public CatalogValidator With(params IEnumerable<ICatalogRule> rules) => new(Rules.Concat(rules), Relations);

    /// <summary>This validator with relations of one's own, which are worked out with those of the package.</summary>
    /// <param name="relations">The relations to add.</param>
    /// <exception cref="ArgumentException">Two rules have one id.</exception>
    /// <example><code>
    /// var fares = Relation.Product(
    ///     "ACME0201", new LocalizedText("{0:series}：{1}为{2}，应为{3}；公布数为{4}。", "{0:series}: {2} make {3} in {1}; published: {4}."),
    ///     "fare-revenue", "trips", "fare");
    /// ValidationReport report = CatalogValidator.Standard.With(fares).Validate(catalog);
    /// </code></example>
    public CatalogValidator With(params IEnumerable<Relation> relations)
    {
        Relation[] added = [.. relations];
        // Each by itself: an id that two of them have is refused, not shared.
        return new CatalogValidator(Rules.Concat(added.SelectMany(relation => RelationRule.Of([relation]))), [.. Relations, .. added]);
    }

    /// <summary>
    /// This validator with the comparison of each figure's ratio to the last period with those of the subjects beside it
    /// (IND3064, information): off unless asked for, since what it finds is unusual and need not be wrong.
    /// </summary>
    /// <param name="options">How far from the others is out of line; null for the usual numbers.</param>
    /// <example><code>
    /// ValidationReport report = CatalogValidator.Standard.WithRatios().Validate(catalog);
    /// </code></example>
    public CatalogValidator WithRatios(RatioToLastPeriod? options = null) =>
        new(Rules.Where(rule => rule is not RatioOutOfLine).Append(new RatioOutOfLine(options)), Relations);

    /// <summary>This validator without some rules.</summary>
    /// <param name="ids">Their ids; one that no rule has is ignored.</param>
    public CatalogValidator Without(params IEnumerable<string> ids)
    {
        var left = ids.ToHashSet(StringComparer.Ordinal);
        return new CatalogValidator(Rules.Where(rule => !left.Contains(rule.Descriptor.Id)), Relations);
    }

    /// <summary>Checks a catalogue.</summary>
    /// <param name="catalog">The catalogue.</param>
    public ValidationReport Validate(IndicatorCatalog catalog) => Validate(catalog, []);

    /// <summary>Checks what is sound in a catalogue, and lists the result with what reading and building it found.</summary>
    /// <param name="catalog">The catalogue, such as <c>CatalogReader.ReadSound</c> and <c>BuildSound</c> give.</param>
    /// <param name="found">
    /// What they found. A rule's finding about an entry that has an error already is left out, and so is one about what is
    /// missing: it may only follow from what was cut off.
    /// </param>
    /// <example><code>
    /// IndicatorCatalog catalog = CatalogReader.ReadSound("catalog", out ImmutableArray&lt;Diagnostic&gt; found);
    /// ValidationReport report = CatalogValidator.Standard.Validate(catalog, found);
    /// </code></example>
    public ValidationReport Validate(IndicatorCatalog catalog, IEnumerable<Diagnostic> found) => Validate(catalog, found, 1);

    /// <summary>Checks a catalogue on several threads: the same findings in the same order.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="found">What reading and building it found; empty where nothing was.</param>
    /// <param name="threads">How many threads work at it at the most, 1 or more. They share out the figures, then the rules.</param>
    /// <param name="cancellationToken">Ends the check between two rules, or two pieces of the work on figures.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one thread.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <example><code>
    /// ValidationReport report = CatalogValidator.Standard.Validate(catalog, [], threads: Environment.ProcessorCount);
    /// </code></example>
    public ValidationReport Validate(
        IndicatorCatalog catalog, IEnumerable<Diagnostic> found, int threads, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(found);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        Finding[] faults = [.. found.Select(diagnostic => new Finding(diagnostic))];
        var broken = new FaultyEntries(faults);
        var pieces = new Pieces(threads, cancellationToken);
        var under = new CheckedCatalog(catalog, Relations);
        List<Finding> findings = Run(under, pieces);
        findings.RemoveAll(broken.Explain);
        var acceptances = new Acceptances(catalog.Accepted);
        ImmutableArray<AcceptedResult> accepted = acceptances.TakeFrom(findings);
        var context = new RuleContext(under, findings);
        foreach (IUnusedAcceptanceRule rule in Rules.OfType<IUnusedAcceptanceRule>())
            rule.CheckUnused(acceptances.Unused(Rules), context);
        // Once more, for what is only known now: an acceptance may have lost its finding to a fault.
        findings.RemoveAll(broken.Explain);
        Folding.Fold(findings);
        findings.AddRange(faults);
        findings.Sort(FindingOrder.Instance);
        return new ValidationReport([.. findings], accepted, () => under.Reconciliation);
    }

    /// <summary>What the rules find, in their order, whichever is done first.</summary>
    private List<Finding> Run(CheckedCatalog catalog, Pieces pieces)
    {
        if (Rules.Any(rule => rule is IReadsRelations))
            catalog.ReconciledBy(pieces);
        return [.. pieces.Of(Rules.Length, i => Run(Rules[i], catalog)).SelectMany(each => each)];
    }

    private static List<Finding> Run(ICatalogRule rule, CheckedCatalog catalog)
    {
        var findings = new List<Finding>();
        rule.Check(new RuleContext(catalog, findings) { Asking = rule.Descriptor });
        return findings;
    }
}
