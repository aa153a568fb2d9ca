using Indicators.Desk.Drafts.Names;
using Indicators.Desk.Drafts.Record;

namespace Indicators.Desk.Drafts.Claims;

/// <summary>
/// The place a draft speaks of: stated by the asker, or guessed from the first place it names, and for want of one from the
/// place most figures of the catalogue are of. What was guessed is remembered, so that it can be said.
/// </summary>
internal sealed class DraftPlace
{
    /// <summary>The head of a draft: its title and first lines.</summary>
    private const int Head = 400;

    private readonly IndicatorCatalog _catalog;
    private readonly string? _stated;
    private readonly List<string> _named;
    private readonly string[] _most;
    private readonly SortedDictionary<string, string?> _guesses = new(StringComparer.Ordinal);

    public DraftPlace(IndicatorCatalog catalog, CatalogNames names, RegionCounts counts, string text, string? stated)
    {
        _catalog = catalog;
        _stated = stated;
        FoldedText head = FoldedText.Of(text.AsSpan(0, Math.Min(Head, text.Length)));
        _named = [.. names.Subjects.In(head).SelectMany(mention => mention.Ids).Where(IsPlace).Distinct()];
        _most = counts.Ids;
    }

    /// <summary>Words taken for a place that was not stated, with its id; null where none was found.</summary>
    public IReadOnlyDictionary<string, string?> Guesses => _guesses;

    /// <summary>Whose the figures are that name nobody; null where that cannot be told.</summary>
    public string? Default => _stated ?? (_named.Count > 0 ? _named[0] : _most.FirstOrDefault());

    /// <summary>The place meant by 全市, 我区; null where it is none of those words, or cannot be told.</summary>
    public string? Of(string word)
    {
        if (!OwnPlaces.IsOwn(word))
            return null;
        if (_stated is not null)
            return _stated;
        if (!_guesses.TryGetValue(word, out string? id))
            _guesses.Add(word, id = _named.Concat(_most).FirstOrDefault(each => IsOfRank(each, word[^1])));
        return id;
    }

    private bool IsOfRank(string id, char rank) => _catalog.Subjects[id].Name.In(Language.Chinese).EndsWith(rank);

    private bool IsPlace(string id)
    {
        Subject subject = _catalog.Subjects[id];
        string name = FoldedText.Fold(subject.Name.In(Language.Chinese));
        return subject.Kind == SubjectKind.Region && !OwnPlaces.IsCountry(name) && !OwnPlaces.IsWorld(name) && !OwnPlaces.IsOwn(name);
    }
}
