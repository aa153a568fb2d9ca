using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>An element of <c>accepted</c>.</summary>
internal struct AcceptedEntry : IEntry<AcceptedFinding>
{
    private string? _rule;
    private string? _indicator;
    private string? _subject;
    private TimePeriod? _period;
    private string? _item;
    private LocalizedText? _reason;
    private string? _source;

    public static ObjectShape Shape { get; } = ObjectShape.Of<AcceptedEntry, AcceptedFinding>("acceptance");

    public bool Row<TPass>(ref TPass pass, int row, AcceptedFinding? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Reference(Required("rule"u8, "The id of the rule, such as IND3002."), ref _rule, item?.RuleId); break;
            case 1: pass.Reference(Optional("indicator"u8), ref _indicator, item?.IndicatorId); break;
            case 2: pass.Reference(Optional("subject"u8), ref _subject, item?.SubjectId); break;
            case 3: pass.Period(Optional("period"u8), ref _period, item?.Period); break;
            case 4:
                pass.Reference(
                    Optional("item"u8, "The id of a target, framework, composition, indicator, subject or source."),
                    ref _item, item?.ItemId);
                break;
            case 5: pass.Wording(Required("reason"u8, "Why the finding is left as it is."), ref _reason, item?.Reason); break;
            case 6: pass.Reference(Optional("source"u8), ref _source, item?.SourceId); break;
            default: return false;
        }

        return true;
    }

    public readonly AcceptedFinding Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_rule!, _reason!)
    {
        IndicatorId = _indicator,
        SubjectId = _subject,
        Period = _period,
        ItemId = _item,
        SourceId = _source,
        Place = session.Place,
    };
}
