using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>An element of <c>frameworks</c>.</summary>
internal struct FrameworkEntry : IEntry<PolicyFramework>
{
    private string? _id;
    private string? _code;
    private LocalizedText? _name;
    private string? _subject;
    private TimePeriod? _asOf;
    private LocalizedText? _codeMeaning;
    private List<Tier>? _tiers;
    private List<FrameworkMember>? _members;
    private string? _supersedes;
    private string? _source;
    private string? _note;

    public static ObjectShape Shape { get; } = ObjectShape.Of<FrameworkEntry, PolicyFramework>("framework");

    public bool Row<TPass>(ref TPass pass, int row, PolicyFramework? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Id(Required("id"u8), ref _id, item?.Id); break;
            case 1: pass.Text(Required("code"u8), ref _code, item?.Code, TextLimits.Label); break;
            case 2: pass.Wording(Required("name"u8), ref _name, item?.Name); break;
            case 3: pass.Reference(Optional("subject"u8), ref _subject, item?.SubjectId); break;
            case 4: pass.Period(Required("asOf"u8), ref _asOf, item?.AsOf); break;
            case 5: pass.Wording(Optional("codeMeaning"u8), ref _codeMeaning, item?.CodeMeaning); break;
            case 6: pass.List<TierEntry, Tier>(Required("tiers"u8), ref _tiers, item?.Tiers, "tier", onLines: true); break;
            case 7:
                pass.List<MemberEntry, FrameworkMember>(
                    Optional("members"u8),
                    ref _members, item?.Members, "member", onLines: true);
                break;
            case 8: pass.Reference(Optional("supersedes"u8, "The edition before."), ref _supersedes, item?.SupersedesId); break;
            case 9: pass.Reference(Optional("source"u8), ref _source, item?.SourceId); break;
            case 10: pass.Note(Optional("note"u8), ref _note, item?.Note); break;
            default: return false;
        }

        return true;
    }

    public readonly PolicyFramework Build(ref LocatedReader reader, CatalogParseState session, int start) =>
        new(_id!, _code!, _name!, _asOf!.Value, _tiers!)
        {
            SubjectId = _subject,
            CodeMeaning = _codeMeaning,
            Members = _members ?? [],
            SupersedesId = _supersedes,
            SourceId = _source,
            Note = _note,
            Place = session.Place,
        };
}
