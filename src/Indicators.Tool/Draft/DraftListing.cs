using System.Collections.Immutable;
using System.Globalization;
using Indicators.Prose;
using Indicators.Prose.Documents;

namespace Indicators.Tool;

/// <summary>What went into a draft, and claim by claim what is left to complete.</summary>
internal static class DraftListing
{
    public static void Write(
        TextWriter output, CatalogDraft draft, IndicatorCatalog catalog, ImmutableArray<Diagnostic> diagnostics, TextDocument document,
        Language language)
    {
        int left = draft.Unresolved.Count(open => !open.IsInDraft);
        output.WriteLine(language.Say(
            "draft.summary", catalog.Observations.Count, catalog.Targets.Count, catalog.Indicators.Count, draft.Unresolved.Count, left));
        foreach (UnresolvedClaim open in draft.Unresolved)
            output.WriteLine(Line(open, document, language));
        foreach (Diagnostic diagnostic in diagnostics)
            output.WriteLine(diagnostic.ToText(language));
    }

    private static string Line(UnresolvedClaim open, TextDocument document, Language language)
    {
        string mark = open.IsInDraft ? "~" : "-";
        string name = open.Claim.Indicator is { } words ? $"{Plain(words)} " : "";
        return language.Say("draft.open", $"{mark} {PlaceOf(document, open.Claim.Start, language)} {name}{Plain(open.Claim.Literal)}",
            open.ToText(language));
    }

    private static string PlaceOf(TextDocument document, long offset, Language language)
    {
        if (document.Kind != DocumentKind.Text)
            return document.PlaceAt(offset).ToText(language);
        ReadOnlySpan<char> before = document.Text.AsSpan(0, (int)offset);
        return string.Create(CultureInfo.InvariantCulture, $"{before.Count('\n') + 1}:{(int)offset - before.LastIndexOf('\n')}");
    }

    /// <summary>No control or direction character of a text reaches the terminal.</summary>
    private static string Plain(string words) =>
        string.Concat(words.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? ' ' : c));
}
