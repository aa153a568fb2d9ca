using System.Collections.Immutable;
using System.Globalization;
using Indicators.Prose;

namespace Indicators.Tool;

/// <summary>What went into a draft, and claim by claim what is left to complete.</summary>
internal static class DraftListing
{
    public static void Write(
        TextWriter output, CatalogDraft draft, IndicatorCatalog catalog, ImmutableArray<Diagnostic> diagnostics, string text, Language language)
    {
        bool english = language == Language.English;
        int left = draft.Unresolved.Count(open => !open.IsInDraft);
        output.WriteLine(english
            ? $"{catalog.Observations.Count} observations, {catalog.Targets.Count} targets, {catalog.Indicators.Count} indicators; "
                + $"{draft.Unresolved.Count} claims to complete, {left} of them not in the draft."
            : $"观测值{catalog.Observations.Count}个，目标{catalog.Targets.Count}个，指标{catalog.Indicators.Count}个；"
                + $"待补{draft.Unresolved.Count}处，其中{left}处未写入。");
        foreach (UnresolvedClaim open in draft.Unresolved)
            output.WriteLine(Line(open, text, english, language));
        foreach (Diagnostic diagnostic in diagnostics)
            output.WriteLine(diagnostic.ToText(language));
    }

    private static string Line(UnresolvedClaim open, string text, bool english, Language language)
    {
        (int line, int column) = PlaceOf(text, open.Claim.Start);
        string mark = open.IsInDraft ? "~" : "-";
        string name = open.Claim.Indicator is { } words ? $"{Plain(words)} " : "";
        return $"{mark} {line}:{column} {name}{Plain(open.Claim.Literal)}{(english ? ": " : "：")}{open.ToText(language)}";
    }

    private static (int Line, int Column) PlaceOf(string text, long offset)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, (int)offset);
        return (before.Count('\n') + 1, (int)offset - before.LastIndexOf('\n'));
    }

    /// <summary>No control or direction character of a text reaches the terminal.</summary>
    private static string Plain(string words) =>
        string.Concat(words.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? ' ' : c));
}
