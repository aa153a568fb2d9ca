using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>An element of <c>targets</c>.</summary>
internal struct TargetEntry : IEntry<Target>
{
    private string? _id;
    private string? _indicator;
    private string? _subject;
    private Transformation _transformation;
    private TimePeriod? _due;
    private TimePeriod? _span;
    private Goal? _goal;
    private Baseline? _baseline;
    private IReadOnlyList<Goal>? _alsoStated;
    private TargetNature _nature;
    private TargetCommitment _commitment;
    private TargetPath? _path;
    private TargetEvaluation _evaluate;
    private TargetReading _reads;
    private TargetProxy? _measuredBy;
    private IReadOnlyList<ResponsibleParty>? _responsible;
    private string? _parent;
    private TargetSupersession? _supersedes;
    private string? _source;
    private string? _at;
    private string? _note;

    public static ObjectShape Shape { get; } = ObjectShape.Of<TargetEntry, Target>("target");

    public bool Row<TPass>(ref TPass pass, int row, Target? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Id(Required("id"u8), ref _id, item?.Id); break;
            case 1: pass.IndicatorReference(Required("indicator"u8), ref _indicator, item?.Series.IndicatorId); break;
            case 2: pass.Reference(Required("subject"u8), ref _subject, item?.Series.SubjectId); break;
            case 3:
                pass.Value<TransformationValue, Transformation>(
                    Optional("transformation"u8),
                    ref _transformation, item?.Series.Transformation ?? default);
                break;
            case 4: pass.Period(Optional("due"u8, "Its end is the date it is due."), ref _due, item?.Due); break;
            case 5: pass.Period(Optional("span"u8, "The stretch it runs over."), ref _span, item?.Span); break;
            case 6: pass.Value<GoalValue, Goal?>(Required("goal"u8), ref _goal, item?.Goal); break;
            case 7: pass.Object<BaselineEntry, Baseline>(Optional("baseline"u8), ref _baseline, item?.Baseline, "baseline"); break;
            case 8:
                pass.Value<GoalListValue, IReadOnlyList<Goal>?>(
                    Optional("alsoStated"u8, "Other wordings of the same target."),
                    ref _alsoStated, item?.AlsoStated);
                break;
            case 9: pass.Word(Optional("nature"u8), ref _nature, item?.Nature ?? default, Vocabulary.Natures); break;
            case 10: pass.Word(Optional("commitment"u8), ref _commitment, item?.Commitment ?? default, Vocabulary.Commitments); break;
            case 11:
                pass.Value<PathValue, TargetPath?>(
                    Optional("path"u8, "The way from the baseline to the goal."),
                    ref _path, item?.Path);
                break;
            case 12: pass.Word(Optional("evaluate"u8), ref _evaluate, item?.Evaluation ?? default, Vocabulary.Evaluations); break;
            case 13:
                pass.Word(
                    Optional("reads"u8,
                        "From which side the goal limits the series; left out, bound word and direction tell. Since revision 2."),
                    ref _reads, item?.Reads ?? default, Vocabulary.TargetReadings);
                break;
            case 14:
                pass.Object<ProxyEntry, TargetProxy>(
                    Optional("measuredBy"u8, "The indicator observed in its place."),
                    ref _measuredBy, item?.MeasuredBy, null);
                break;
            case 15:
                pass.Value<ResponsibleValue, IReadOnlyList<ResponsibleParty>?>(
                    Optional("responsible"u8, "Who is responsible: one name, or a list of bodies with their parts."),
                    ref _responsible, item?.Responsible);
                break;
            case 16: pass.Reference(Optional("parent"u8, "The target it is part of."), ref _parent, item?.ParentId); break;
            case 17:
                pass.Object<SupersessionEntry, TargetSupersession>(
                    Optional("supersedes"u8, "The target it replaces."),
                    ref _supersedes, item?.Supersedes, null);
                break;
            case 18: pass.Reference(Optional("source"u8), ref _source, item?.SourceId); break;
            case 19: pass.Text(Optional("at"u8, "Where in the source it stands."), ref _at, item?.At, TextLimits.Name); break;
            case 20: pass.Note(Optional("note"u8), ref _note, item?.Note); break;
            default: return false;
        }

        return true;
    }

    public readonly Target Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if (_due is null == _span is null)
            reader.Fault(start, CatalogErrors.DueOrSpan);
        SeriesKey series = session.SeriesOf(_indicator!, _subject!, _transformation);
        Target target = _span is { } span
            ? Target.Over(_id!, series, span, _goal!)
            : Target.By(_id!, series, _due.GetValueOrDefault(), _goal!);
        return target with
        {
            Baseline = _baseline,
            AlsoStated = _alsoStated ?? [],
            Nature = _nature,
            Commitment = _commitment,
            Path = _path ?? TargetPath.ByGoal,
            Evaluation = _evaluate,
            Reads = _reads,
            MeasuredBy = _measuredBy,
            Responsible = _responsible ?? [],
            ParentId = _parent,
            Supersedes = _supersedes,
            SourceId = _source,
            At = _at,
            Note = _note,
            Place = session.Place,
        };
    }
}
