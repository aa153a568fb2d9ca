using Indicators.Desk.Drafts.Names;

namespace Indicators.Desk.Drafts.Record;

/// <summary>The names of a catalogue: of its indicators and of its subjects, in every form they are met in.</summary>
internal sealed class CatalogNames
{
    /// <summary>The id a drafted catalogue gives to the subject of what names none.</summary>
    private const string NotStated = "not-stated";

    private readonly IndicatorCatalog _catalog;

    public CatalogNames(IndicatorCatalog catalog)
    {
        _catalog = catalog;
        foreach (Indicator indicator in catalog.Indicators)
        {
            foreach (string form in NamesOf(indicator.Name, indicator.Aliases).SelectMany(NameForms.OfIndicator))
                Indicators.Add(form, indicator.Id);
        }

        foreach (Subject subject in catalog.Subjects)
        {
            foreach (string form in NamesOf(subject.Name, subject.Aliases).SelectMany(NameForms.OfSubject))
                Subjects.Add(form, subject.Id);
        }
    }

    public NameIndex Indicators { get; } = new();

    public NameIndex Subjects { get; } = new();

    /// <summary>The subject that stands for none; null where the catalogue has no such.</summary>
    public string? Unnamed => _catalog.Subjects.Find(NotStated) is not null ? NotStated : null;

    /// <summary>The Chinese name of an indicator.</summary>
    public string NameOf(string indicator) => _catalog.Indicators[indicator].Name.In(Language.Chinese);

    /// <summary>The subjects a name means: those that bear it, or for the country and the world, one of the words for them.</summary>
    public IReadOnlyList<string> SubjectsNamed(string name)
    {
        string folded = FoldedText.Fold(name);
        if (Subjects.Find(folded) is { Count: > 0 } ids)
            return ids;
        foreach (string word in OwnPlaces.SameAs(folded))
        {
            if (Subjects.Find(word) is { Count: > 0 } same)
                return same;
        }

        return [];
    }

    private static IEnumerable<string> NamesOf(LocalizedText name, IReadOnlyList<string> aliases) =>
        name.Wordings.Select(wording => wording.Value).Concat(aliases);
}
