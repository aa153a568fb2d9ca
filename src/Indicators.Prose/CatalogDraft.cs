using Indicators.Prose.Drafting;

namespace Indicators.Prose;

/// <summary>
/// A catalogue as far as a text gives one: sources, subjects, indicators, observations and targets in a builder, and a list
/// of what the text did not say. Kind and direction of an indicator are guesses from its unit; the note of each says so.
/// </summary>
/// <example><code>
/// CatalogDraft draft = CatalogDraft.Of(PolicyTextReader.Read(text, options), new Source("news", "…", "…"));
/// foreach (UnresolvedClaim open in draft.Unresolved)
///     Console.WriteLine($"{open.Claim.Literal}: {open.Missing}");
/// IndicatorCatalog catalog = draft.Builder.BuildSound(out _);
/// </code></example>
public sealed class CatalogDraft
{
    private CatalogDraft(IndicatorCatalogBuilder builder, IReadOnlyList<UnresolvedClaim> unresolved)
    {
        Builder = builder;
        Unresolved = unresolved;
    }

    /// <summary>The items; a person goes on with it.</summary>
    public IndicatorCatalogBuilder Builder { get; }

    /// <summary>The claims that lack something, in the order of the text.</summary>
    public IReadOnlyList<UnresolvedClaim> Unresolved { get; }

    /// <summary>Makes a draft of the claims of one text.</summary>
    /// <param name="claims">The claims, in the order of the text.</param>
    /// <param name="source">Where they were read.</param>
    /// <param name="text">
    /// The text they were read from, for the line and column of each and the English it gives names in brackets; empty where offsets
    /// will do.
    /// </param>
    public static CatalogDraft Of(IEnumerable<PolicyClaim> claims, Source source, ReadOnlySpan<char> text = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(source);
        return Of(claims, source, new ClaimPlaces(text).Of, text);
    }

    /// <summary>Makes a draft of the claims of one document.</summary>
    /// <param name="claims">The claims, in the order of the text.</param>
    /// <param name="source">Where they were read.</param>
    /// <param name="placeOf">Where a claim stands in words, for the <c>at</c> of what is made of it: page and paragraph.</param>
    public static CatalogDraft Of(IEnumerable<PolicyClaim> claims, Source source, Func<PolicyClaim, string> placeOf)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(source);
        return Of(claims, source, placeOf, default);
    }

    /// <summary>
    /// Makes a draft of the claims of one document, with the English that its text gives in brackets: 地区生产总值（GDP） has the id gdp.
    /// </summary>
    /// <param name="claims">The claims, in the order of the text.</param>
    /// <param name="source">Where they were read.</param>
    /// <param name="placeOf">Where a claim stands in words, for the <c>at</c> of what is made of it: page and paragraph.</param>
    /// <param name="text">The text they were read from.</param>
    public static CatalogDraft Of(
        IEnumerable<PolicyClaim> claims, Source source, Func<PolicyClaim, string> placeOf, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(placeOf);
        var drafter = new Drafter(source, placeOf, new EnglishNames(text));
        drafter.Draft([.. claims]);
        return new CatalogDraft(drafter.Builder, drafter.Unresolved);
    }
}
