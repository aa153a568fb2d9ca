using NodaTime;
using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>An element of <c>subjects</c>.</summary>
internal struct SubjectEntry : IEntry<Subject>
{
    private string? _id;
    private SubjectKind _kind;
    private string? _code;
    private LocalizedText? _name;
    private List<string>? _aliases;
    private string? _parent;
    private LocalDate? _from;
    private LocalDate? _to;
    private List<string>? _successors;
    private string? _source;
    private string? _note;

    public static ObjectShape Shape { get; } = ObjectShape.Of<SubjectEntry, Subject>("subject");

    public bool Row<TPass>(ref TPass pass, int row, Subject? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Id(Required("id"u8), ref _id, item?.Id); break;
            case 1: pass.Word(Required("kind"u8), ref _kind, item?.Kind ?? default, Vocabulary.SubjectKinds); break;
            case 2: pass.Text(Optional("code"u8, "Its official code, such as 500000."), ref _code, item?.Code, TextLimits.Label); break;
            case 3: pass.Wording(Required("name"u8), ref _name, item?.Name); break;
            case 4: pass.Texts(Optional("aliases"u8), ref _aliases, item?.Aliases, TextLimits.Name); break;
            case 5: pass.Reference(Optional("parent"u8, "The subject it belongs to."), ref _parent, item?.ParentId); break;
            case 6: pass.Date(Optional("validFrom"u8, "Its first day."), ref _from, item?.ValidFrom); break;
            case 7: pass.Date(Optional("validTo"u8, "Its last day."), ref _to, item?.ValidTo); break;
            case 8:
                pass.References(
                    Optional("successors"u8, "The subjects that took its place."),
                    ref _successors, item?.SuccessorIds);
                break;
            case 9: pass.Reference(Optional("source"u8), ref _source, item?.SourceId); break;
            case 10: pass.Note(Optional("note"u8), ref _note, item?.Note); break;
            default: return false;
        }

        return true;
    }

    public readonly Subject Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_id!, _kind, _name!)
    {
        Code = _code,
        Aliases = _aliases ?? [],
        ParentId = _parent,
        ValidFrom = _from,
        ValidTo = _to,
        SuccessorIds = _successors ?? [],
        SourceId = _source,
        Note = _note,
        Place = session.Place,
    };
}
