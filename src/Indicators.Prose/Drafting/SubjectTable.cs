using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Drafting;

/// <summary>A subject for every name, added when it is first asked for.</summary>
internal sealed class SubjectTable(IndicatorCatalogBuilder builder, EnglishNames english)
{
    private static LocalizedText NotStated => ProseWordings.Table["draft.unnamed-subject"];

    private readonly NameTable _names = new();
    private readonly Dictionary<string, string> _ids = [];

    /// <summary>The id of a subject; a placeholder where the text names none.</summary>
    public string IdOf(string? name)
    {
        // Only then: a name of nothing but control characters is blank once they are gone.
        name = PlainText.Of(name ?? "");
        name = string.IsNullOrWhiteSpace(name) ? null : name;
        string key = name ?? "";
        if (_ids.TryGetValue(key, out string? id))
            return id;
        string? given = name is null ? null : english.Of(name);
        id = _names.NewId(given is null ? name ?? "not-stated" : EnglishNames.IdOf(given));
        _ids.Add(key, id);
        builder.Add(new Subject(id, KindOf(name), name is null ? NotStated : new LocalizedText(name, given)));
        return id;
    }

    private static SubjectKind KindOf(string? name)
    {
        bool isFirm = name is not null && PolicyLexicon.Default.Tables[WordSet.FirmEnd].AtEnd(name) > 0;
        return isFirm ? SubjectKind.Enterprise : SubjectKind.Region;
    }
}
