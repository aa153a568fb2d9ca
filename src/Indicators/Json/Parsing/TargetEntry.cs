namespace Indicators.Json;

/// <summary>Reads an element of <c>targets</c>.</summary>
internal struct TargetEntry : IObjectReader<Target>
{
    private const int IdProperty = 0;
    private const int IndicatorProperty = 1;
    private const int SubjectProperty = 2;
    private const int TransformationProperty = 3;
    private const int DueProperty = 4;
    private const int SpanProperty = 5;
    private const int GoalProperty = 6;
    private const int BaselineProperty = 7;
    private const int AlsoStatedProperty = 8;
    private const int NatureProperty = 9;
    private const int CommitmentProperty = 10;
    private const int PathProperty = 11;
    private const int EvaluateProperty = 12;
    private const int ReadsProperty = 13;
    private const int MeasuredByProperty = 14;
    private const int ResponsibleProperty = 15;
    private const int ParentProperty = 16;
    private const int SupersedesProperty = 17;
    private const int SourceProperty = 18;
    private const int AtProperty = 19;
    private const int NoteProperty = 20;

    private string? _id;
    private string? _indicator;
    private string? _subject;
    private Transformation _transformation;
    private TimePeriod? _due;
    private TimePeriod? _span;
    private Goal? _goal;
    private Baseline? _baseline;
    private List<Goal>? _alsoStated;
    private TargetNature _nature;
    private TargetCommitment _commitment;
    private TargetPath? _path;
    private TargetEvaluation _evaluate;
    private TargetReading _reads;
    private TargetProxy? _measuredBy;
    private List<ResponsibleParty>? _responsible;
    private string? _parent;
    private TargetSupersession? _supersedes;
    private string? _source;
    private string? _at;
    private string? _note;

    public static ObjectShape Shape { get; } = new(
        "target", "id!", "indicator!", "subject!", "transformation", "due", "span", "goal!", "baseline", "alsoStated", "nature",
        "commitment", "path", "evaluate", "reads", "measuredBy", "responsible", "parent", "supersedes", "source", "at", "note");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case IdProperty: _id = session.ReadId(ref reader); break;
            case IndicatorProperty: _indicator = session.ReadIndicatorId(ref reader); break;
            case SubjectProperty: _subject = session.ReadId(ref reader); break;
            case TransformationProperty: _transformation = session.ReadTransformation(ref reader); break;
            case DueProperty: _due = session.ReadPeriod(ref reader); break;
            case SpanProperty: _span = session.ReadPeriod(ref reader); break;
            case GoalProperty: _goal = session.ReadGoal(ref reader); break;
            case BaselineProperty: _ = session.TryRead<BaselineEntry, Baseline>(ref reader, out _baseline); break;
            case AlsoStatedProperty: _alsoStated = session.ReadGoals(ref reader); break;
            case NatureProperty: _nature = CatalogParseState.ReadWord(ref reader, Vocabulary.Natures); break;
            case CommitmentProperty: _commitment = CatalogParseState.ReadWord(ref reader, Vocabulary.Commitments); break;
            default: TakeRest(ref reader, session, property); break;
        }
    }

    public readonly Target Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if (_due is null == _span is null)
            reader.Fault(start, CatalogErrors.DueOrSpan);
        SeriesKey series = session.SeriesOf(_indicator!, _subject!, _transformation);
        Target target = _span is { } span ? Target.Over(_id!, series, span, _goal!) : Target.By(_id!, series, _due.GetValueOrDefault(), _goal!);
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

    private void TakeRest(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case PathProperty: _path = session.ReadPath(ref reader); break;
            case EvaluateProperty: _evaluate = CatalogParseState.ReadWord(ref reader, Vocabulary.Evaluations); break;
            case ReadsProperty: _reads = CatalogParseState.ReadWord(ref reader, Vocabulary.TargetReadings); break;
            case MeasuredByProperty: _ = session.TryRead<ProxyEntry, TargetProxy>(ref reader, out _measuredBy); break;
            case ResponsibleProperty: _responsible = session.ReadResponsible(ref reader); break;
            case ParentProperty: _parent = session.ReadId(ref reader); break;
            case SupersedesProperty: _ = session.TryRead<SupersessionEntry, TargetSupersession>(ref reader, out _supersedes); break;
            case SourceProperty: _source = session.ReadId(ref reader); break;
            case AtProperty: _at = reader.ReadString(TextLimits.Name); break;
            case NoteProperty: _note = reader.ReadString(TextLimits.Prose); break;
        }
    }
}
