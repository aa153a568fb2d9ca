using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>A member of a framework.</summary>
internal struct MemberEntry : IEntry<FrameworkMember>
{
    private string? _tier;
    private int? _ordinal;
    private string? _subject;
    private bool _cluster;
    private string? _parent;
    private string? _sizeClass;
    private Confidence _confidence;
    private string? _source;
    private LocalizedText? _note;

    public static ObjectShape Shape { get; } = ObjectShape.Of<MemberEntry, FrameworkMember>("member");

    public bool Row<TPass>(ref TPass pass, int row, FrameworkMember? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Reference(Required("tier"u8, "The lowest tier it belongs to."), ref _tier, item?.TierId); break;
            case 1: pass.Number(Optional("ordinal"u8), ref _ordinal, item?.Ordinal, 1, 1_000_000); break;
            case 2: pass.Reference(Optional("subject"u8), ref _subject, item?.SubjectId); break;
            case 3: pass.Flag(Optional("cluster"u8), ref _cluster, item is IndustryCluster, word: true); break;
            case 4: pass.Reference(Optional("parent"u8, "The subject of another member."), ref _parent, item?.ParentId); break;
            case 5:
                pass.Text(
                    Optional("sizeClass"u8, "A label such as 万亿级; default the tier's."),
                    ref _sizeClass, item?.SizeClass, TextLimits.Label);
                break;
            case 6: pass.Word(Required("confidence"u8), ref _confidence, item?.Confidence ?? default, Vocabulary.Confidences); break;
            case 7: pass.Reference(Optional("source"u8), ref _source, item?.SourceId); break;
            case 8: pass.Wording(Optional("note"u8), ref _note, item?.Note); break;
            default: return false;
        }

        return true;
    }

    public readonly FrameworkMember Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        FrameworkMember member = _cluster
            ? new IndustryCluster(_tier!, _subject, _confidence)
            : new FrameworkMember(_tier!, _subject, _confidence);
        return member with
        {
            Ordinal = _ordinal,
            ParentId = _parent,
            SizeClass = _sizeClass,
            SourceId = _source,
            Note = _note,
            Place = session.NextMemberPlace(ref reader, start),
        };
    }
}
