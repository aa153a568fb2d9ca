using Indicators.Desk.Drafts.Names;
using Indicators.Desk.Drafts.Record;

namespace Indicators.Desk.Drafts.Claims;

/// <summary>The regions of a catalogue that have figures, those with the most first; without the country and the world.</summary>
internal sealed class RegionCounts(IndicatorCatalog catalog, RecordIndex record)
{
    public string[] Ids { get; } =
    [
        .. catalog.Subjects
            .Where(subject => subject.Kind == SubjectKind.Region && record.CountOf(subject.Id) > 0)
            .Where(subject => FoldedText.Fold(subject.Name.In(Language.Chinese)) is var name
                && !OwnPlaces.IsCountry(name) && !OwnPlaces.IsWorld(name) && !OwnPlaces.IsOwn(name) && subject.Id != "not-stated")
            .OrderByDescending(subject => record.CountOf(subject.Id)).ThenBy(subject => subject.Id, StringComparer.Ordinal)
            .Select(subject => subject.Id),
    ];
}
