using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>An element of <c>compositions</c>.</summary>
internal struct CompositionEntry : IEntry<Composition>
{
    private string? _id;
    private CompositionKind _kind;
    private CompositionPart? _whole;
    private PartsOfWhole _parts;
    private TimePeriod? _from;
    private TimePeriod? _to;
    private int _toOffset;
    private Figure? _tolerance;
    private int _toleranceOffset;
    private CompositionRounding _rounding;
    private string? _source;
    private string? _note;

    public static ObjectShape Shape { get; } = ObjectShape.Of<CompositionEntry, Composition>("composition");

    public bool Row<TPass>(ref TPass pass, int row, Composition? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Id(Required("id"u8), ref _id, item?.Id); break;
            case 1:
                pass.Word(
                    Required("kind"u8,
                        "complete: the parts add up to the whole; partial: they do not overlap, and there are others; "
                        + "overlapping: each is at most the whole."),
                    ref _kind, item?.Kind ?? default, Vocabulary.CompositionKinds);
                break;
            case 2:
                pass.Object<CompositionWholeEntry, CompositionPart>(
                    Required("whole"u8, "The whole; without a subject, of every subject."),
                    ref _whole, item is null ? null : new CompositionPart(item.WholeIndicatorId, item.WholeSubjectId), null);
                break;
            case 3:
                pass.Value<PartsOfWhole, PartsOfWhole>(
                    Required("parts"u8,
                        "The parts, or children: the subjects below the whole's that exist in a period. The word since revision "
                        + "4."),
                    ref _parts, PartsOfWhole.Of(item));
                break;
            case 4: pass.Period(Optional("from"u8, "The first period it holds for. Since revision 2."), ref _from, item?.From); break;
            case 5:
                pass.Place(ref _toOffset);
                pass.Period(Optional("to"u8, "The last period it holds for. Since revision 2."), ref _to, item?.To);
                break;
            case 6:
                pass.Place(ref _toleranceOffset);
                pass.Figure(
                    Optional("tolerance"u8,
                        "How far the parts may be off the whole beyond rounding: an amount, or a percentage of the whole. Since "
                        + "revision 2."),
                    ref _tolerance, item?.Tolerance);
                break;
            case 7:
                pass.Word(
                    Optional("rounding"u8,
                        "unadjusted: each figure was rounded on its own, and may be off by half its last digit. Since revision 2."),
                    ref _rounding, item?.Rounding ?? default, Vocabulary.CompositionRoundings);
                break;
            case 8: pass.Reference(Optional("source"u8), ref _source, item?.SourceId); break;
            case 9: pass.Note(Optional("note"u8), ref _note, item?.Note); break;
            default: return false;
        }

        return true;
    }

    public readonly Composition Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if (_from is { } from && _to is { } to && to.EndDate < from.StartDate)
            reader.Fault(_toOffset, CatalogErrors.EndsBeforeStart, to.ToString(), from.ToString());
        if (_tolerance is { } tolerance && !Composition.IsTolerance(tolerance))
        {
            reader.Fault(_toleranceOffset, CatalogErrors.BadTolerance, TextPreview.Of(tolerance.Literal));
            return null!;
        }

        Composition composition = _parts.AreChildren
            ? Composition.OverChildren(_id!, _kind, _whole!.IndicatorId!)
            : new Composition(_id!, _kind, _whole!.IndicatorId!, _parts.Listed!);
        return composition with
        {
            WholeSubjectId = _whole.SubjectId,
            From = _from,
            To = _to,
            Tolerance = _tolerance,
            Rounding = _rounding,
            SourceId = _source,
            Note = _note,
            Place = session.Place,
        };
    }
}
