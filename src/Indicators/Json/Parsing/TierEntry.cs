using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>A tier of a framework, its sub-tiers included.</summary>
internal struct TierEntry : IEntry<Tier>
{
    private string? _id;
    private LocalizedText? _name;
    private int? _count;
    private string? _code;
    private bool _open;
    private string? _sizeClass;
    private string? _note;
    private List<Tier>? _tiers;
    private Figure? _figure;
    private bool _isOutside;
    private List<string>? _overlaps;
    private string? _subject;

    public static ObjectShape Shape { get; } = ObjectShape.Of<TierEntry, Tier>("tier");

    public bool Row<TPass>(ref TPass pass, int row, Tier? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Id(Required("id"u8), ref _id, item?.Id); break;
            case 1: pass.Wording(Required("name"u8), ref _name, item?.Name); break;
            case 2:
                pass.Number(
                    Optional("count"u8, "How many members it has; absent for an open tier and for a part that is a figure."),
                    ref _count, item?.Count, 0, 1_000_000);
                break;
            case 3:
                pass.Text(
                    Optional("code"u8,
                        "What it contributes to the framework's code; default the count in digits or in Chinese, X or N for an "
                        + "open tier."),
                    ref _code, item?.Code, TextLimits.Label);
                break;
            case 4: pass.Flag(Optional("open"u8), ref _open, item?.IsOpen == true, word: true); break;
            case 5: pass.Text(Optional("sizeClass"u8, "A label such as 万亿级."), ref _sizeClass, item?.SizeClass, TextLimits.Label); break;
            case 6: pass.Note(Optional("note"u8), ref _note, item?.Note); break;
            case 7:
                pass.List<TierEntry, Tier>(
                    Optional("tiers"u8, "Sub-tiers; they do not contribute to the code."),
                    ref _tiers, item?.Tiers, "tier", onLines: false);
                break;
            case 8:
                pass.Figure(
                    Optional("figure"u8,
                        "The figure that this part of the code stands for instead of a number of members: 6%左右. Since revision 3."),
                    ref _figure, item?.Figure);
                break;
            case 9:
                pass.Flag(
                    Optional("inCode"u8, "For a tier that the code does not count. Since revision 3."),
                    ref _isOutside, item?.IsInCode == false, word: false);
                break;
            case 10:
                pass.References(
                    Optional("overlaps"u8, "The tiers whose members may stand in this one too. Since revision 3."),
                    ref _overlaps, item?.Overlaps);
                break;
            case 11:
                pass.Reference(
                    Optional("subject"u8, "The subject that is the tier as a whole, for figures and targets of it. Since revision 3."),
                    ref _subject, item?.SubjectId);
                break;
            default: return false;
        }

        return true;
    }

    public readonly Tier Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if ((_count is null ? 0 : 1) + (_open ? 1 : 0) + (_figure is null ? 0 : 1) != 1)
            reader.Fault(start, CatalogErrors.CountOrOpen);
        Tier tier = _count is { } count ? new Tier(_id!, _name!, count)
            : _figure is { } figure ? Tier.OfFigure(_id!, _name!, figure)
            : Tier.Open(_id!, _name!);
        return tier with
        {
            Code = _code,
            IsInCode = !_isOutside,
            Overlaps = _overlaps ?? [],
            SubjectId = _subject,
            SizeClass = _sizeClass,
            Note = _note,
            Tiers = _tiers ?? [],
        };
    }
}
