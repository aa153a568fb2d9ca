using Indicators.Prose;

namespace Indicators.Desk.Tests.Own;

/// <summary>A text checked against the catalogue that is drafted from it: whatever is marked there is marked falsely.</summary>
internal static class OwnCatalog
{
    public static DraftCheck CheckOf(string text, DateOnly? date)
    {
        var source = new Source("own", "The text", "Its office");
        CatalogDraft draft = CatalogDraft.Of(PolicyTextReader.Read(text, PolicyTextOptions.Default.DatedOn(date)), source, text);
        return DraftChecker.For(draft.Builder.BuildSound(out _)).Check(text, date);
    }

    public static string LineOf(DraftRemark mark) => $"{mark.Literal} | {mark.Sentence} | {mark.ToText(Language.English)}";
}
