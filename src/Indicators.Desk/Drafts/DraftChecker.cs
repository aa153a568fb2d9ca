using System.Collections.Immutable;
using Indicators.Desk.Drafts.Claims;
using Indicators.Desk.Drafts.Record;
using Indicators.Desk.Drafts.Verdicts;
using Indicators.Desk.Drafts.Verdicts.Sums;
using Indicators.Desk.Drafts.Writing;
using Indicators.Prose;
using Indicators.Prose.Documents;
using NodaTime;

namespace Indicators.Desk;

/// <summary>
/// Checks drafts against a record (核稿): every figure of a text is looked up in the catalogue by the words around it, and held
/// against the figures beside it. Made once for a catalogue, for any number of drafts; safe to use from several threads at once.
/// </summary>
/// <example><code>
/// DraftCheck check = DraftChecker.For(catalog).Check(text, new DateOnly(2025, 1, 20));
/// </code></example>
public sealed class DraftChecker
{
    private readonly IndicatorCatalog _catalog;
    private readonly CatalogNames _names;
    private readonly RecordIndex _record;
    private readonly RegionCounts _counts;
    private readonly CompositionIndex _compositions;
    private readonly string? _place;

    private DraftChecker(IndicatorCatalog catalog, DraftCheckOptions options)
    {
        _catalog = catalog;
        _names = new CatalogNames(catalog);
        _record = new RecordIndex(catalog);
        _counts = new RegionCounts(catalog, _record);
        _compositions = new CompositionIndex(catalog);
        _place = options.Subject is { } subject ? IdOf(subject) : null;
    }

    internal RecordIndex Record => _record;

    /// <summary>Prepares a catalogue for checking.</summary>
    /// <param name="catalog">The record.</param>
    /// <param name="options">Whose drafts they are; null is <see cref="DraftCheckOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The options name a subject that the catalogue does not have.</exception>
    public static DraftChecker For(IndicatorCatalog catalog, DraftCheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new DraftChecker(catalog, options ?? DraftCheckOptions.Default);
    }

    /// <summary>Checks a text.</summary>
    /// <param name="text">The draft.</param>
    /// <param name="date">Its date, which 今年 and 上半年 are resolved by; null where it has none: such figures are then not read.</param>
    public DraftCheck Check(string text, DateOnly? date = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Check(text, date, null);
    }

    /// <summary>Checks a document. One that cannot be read gives no remarks and the reason.</summary>
    /// <param name="document">The draft.</param>
    /// <param name="date">Its date; null where it has none.</param>
    public DraftCheck Check(TextDocument document, DateOnly? date = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.IsReadable
            ? Check(document.Text, date, document)
            : new DraftCheck("", date, [], document.Diagnostics) { File = document.File };
    }

    private DraftCheck Check(string text, DateOnly? date, TextDocument? document)
    {
        LocalDate? day = date is { } given ? LocalDate.FromDateOnly(given) : null;
        var place = new DraftPlace(_catalog, _names, _counts, text, _place);
        var options = new PolicyTextOptions { DocumentDate = day, Units = _catalog.Units };
        var judge = new ClaimJudge(_catalog, _record, _names, day);
        var found = new List<Finding>();
        var unread = new List<(PassedNumber Number, DraftSentence Sentence)>();
        foreach ((DraftClaim? claim, PassedNumber? passed, DraftSentence sentence) in new DraftClaims(text, _names, place).Read(options))
        {
            if (claim is not null)
                found.Add(judge.Judge(claim));
            else
                unread.Add((passed!, sentence));
        }

        SwappedFigures.Mark(found);
        SaidAlready.Mark(found);
        new Reckoning(_catalog, _compositions, found, new KnownLevels(found, _record, _names, day)).Mark();
        var remarks = new RemarkMaker(_catalog, text, document);
        ImmutableArray<DraftRemark> all =
            [.. found.Select(remarks.Of).Concat(unread.Select(one => remarks.Of(one.Number, one.Sentence)))
                .OrderBy(remark => remark.Start)];
        return new DraftCheck(text, date, all, [.. CheckNotes.Of(_catalog, all, place, date, document)]) { File = document?.File };
    }

    private string IdOf(string subject)
    {
        if (_catalog.Subjects.Find(subject) is not null)
            return subject;
        return _names.SubjectsNamed(subject) is [var id, ..]
            ? id
            : throw new ArgumentException(
                $"The catalogue has no subject '{subject}': write the id or the name of one it has.", nameof(subject));
    }
}
