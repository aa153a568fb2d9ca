using Indicators.Desk.Drafts.Names;
using Indicators.Desk.Drafts.Record;
using Indicators.Prose;
using NodaTime;

namespace Indicators.Desk.Drafts.Verdicts.Sums;

/// <summary>
/// The levels of a period that figures of a draft are reckoned with: those of the record, and where it has none those of the draft.
/// </summary>
internal sealed class KnownLevels
{
    private readonly Dictionary<(string Name, string Subject, TimePeriod Period), int> _byName = [];
    private readonly Dictionary<(string Indicator, string Subject, TimePeriod Period), int> _byTopic = [];
    private readonly List<Finding> _findings;
    private readonly RecordIndex _record;
    private readonly CatalogNames _names;
    private readonly LocalDate? _date;

    public KnownLevels(List<Finding> findings, RecordIndex record, CatalogNames names, LocalDate? date)
    {
        (_findings, _record, _names, _date) = (findings, record, names, date);
        for (int i = 0; i < findings.Count; i++)
        {
            if (LevelOf(findings[i]) is null || findings[i].Claim.Claim.Period is not { } period)
                continue;
            if (KeyOf(findings[i]) is { } words)
                _byName.TryAdd((words.Name, words.Subject, period), i);
            if (TopicOf(findings[i]) is { } topic)
                _byTopic.TryAdd((topic.Indicator, topic.Subject, period), i);
        }
    }

    /// <summary>The words a figure is named by in the draft; null where there are none.</summary>
    public static (string Name, string Subject)? KeyOf(Finding finding)
    {
        PolicyClaim claim = finding.Claim.Claim;
        return claim.Indicator is { } words ? (FoldedText.Fold(words), FoldedText.Fold(claim.Subject ?? "")) : null;
    }

    /// <summary>The level a figure states as one number; null where it states none.</summary>
    public static Figure? LevelOf(Finding finding) =>
        finding.Claim.Claim.Statement is { Kind: StatementKind.Level, Figure: { IsRange: false } figure } ? figure : null;

    /// <summary>The indicator and subject of the catalogue that a figure is surely of; null where several may be meant.</summary>
    public static (string Indicator, string Subject)? TopicOf(Finding finding)
    {
        if (finding.Topic is { } topic)
            return topic;
        bool isSure =
            finding.Claim is { IsOfUnknownSubject: false, Indicators: [{ By: Claims.NamedBy.Name, Ids: [_] }, ..], Subjects: [[_], ..] };
        return isSure ? (finding.Claim.Indicators[0].Ids[0], finding.Claim.Subjects[0][0]) : null;
    }

    /// <summary>True where the record says nothing of a figure: only such a one may be marked.</summary>
    public bool IsOpen(int index) => _findings[index].Verdict is DraftVerdict.NotInTheRecord or DraftVerdict.OtherBasisOrScope;

    /// <summary>The level of the draft under some words, of one subject and period.</summary>
    public int? InDraft(string name, string subject, TimePeriod period) =>
        _byName.TryGetValue((name, subject, period), out int index) ? index : null;

    /// <summary>
    /// The level of an indicator named by words, of the subject and period of a figure. One that the draft states and the record does not
    /// have is meant before a level of the record: the names may be the same, and the scope another.
    /// </summary>
    public KnownLevel? Named(string name, Finding near)
    {
        if (near.Claim.Claim.Period is not { } period)
            return null;
        string folded = FoldedText.Fold(name);
        int? stated = InDraft(folded, FoldedText.Fold(near.Claim.Claim.Subject ?? ""), period);
        if (stated is { } open && IsOpen(open))
            return At(open);
        if (!near.Claim.IsOfUnknownSubject)
        {
            foreach (string subject in near.Claim.Subjects.SelectMany(group => group))
            {
                foreach (string id in _names.Indicators.Find(folded))
                {
                    if (Recorded(id, subject, period) is { } figure)
                        return new KnownLevel(figure, null);
                }
            }
        }

        return stated is { } index ? At(index) : null;
    }

    /// <summary>The level of a series of the catalogue.</summary>
    public KnownLevel? Of(SeriesKey series, TimePeriod period)
    {
        if (Recorded(series.IndicatorId, series.SubjectId, period) is { } figure)
            return new KnownLevel(figure, null);
        return _byTopic.TryGetValue((series.IndicatorId, series.SubjectId, period), out int index) ? At(index) : null;
    }

    /// <summary>The level a figure of the draft states; null where it states none.</summary>
    public KnownLevel? At(int index) => LevelOf(_findings[index]) is { } level ? new KnownLevel(level, index) : null;

    private Figure? Recorded(string indicator, string subject, TimePeriod period)
    {
        RecordedStatement[] levels =
            [.. _record.At(indicator, subject, period)
                .Where(one => one is { Target: null, Form.Kind: FormKind.Level, Figure.IsRange: false })];
        return levels.Length == 0
            ? null
            : CurrentStatements.KnownOn(levels, _date).MaxBy(one => one.PublishedOn ?? LocalDate.MinIsoValue)!.Figure;
    }
}
