namespace Indicators.Json;

/// <summary>Reads an element of <c>targets</c>.</summary>
internal struct TargetEntry : IObjectReader<Target>
{
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
            case 0: _id = session.ReadId(ref reader); break;
            case 1: _indicator = session.ReadId(ref reader); break;
            case 2: _subject = session.ReadId(ref reader); break;
            case 3: _transformation = session.ReadTransformation(ref reader); break;
            case 4: _due = session.ReadPeriod(ref reader); break;
            case 5: _span = session.ReadPeriod(ref reader); break;
            case 6: _goal = session.ReadGoal(ref reader); break;
            case 7: _ = session.TryRead<BaselineEntry, Baseline>(ref reader, out _baseline); break;
            case 8: _alsoStated = session.ReadGoals(ref reader); break;
            case 9: _nature = CatalogParseState.ReadWord(ref reader, Vocabulary.Natures); break;
            case 10: _commitment = CatalogParseState.ReadWord(ref reader, Vocabulary.Commitments); break;
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
            case 11: _path = session.ReadPath(ref reader); break;
            case 12: _evaluate = CatalogParseState.ReadWord(ref reader, Vocabulary.Evaluations); break;
            case 13: _reads = CatalogParseState.ReadWord(ref reader, Vocabulary.TargetReadings); break;
            case 14: _ = session.TryRead<ProxyEntry, TargetProxy>(ref reader, out _measuredBy); break;
            case 15: _responsible = session.ReadResponsible(ref reader); break;
            case 16: _parent = session.ReadId(ref reader); break;
            case 17: _ = session.TryRead<SupersessionEntry, TargetSupersession>(ref reader, out _supersedes); break;
            case 18: _source = session.ReadId(ref reader); break;
            case 19: _at = reader.ReadString(TextLimits.Name); break;
            default: _note = reader.ReadString(TextLimits.Prose); break;
        }
    }
}
