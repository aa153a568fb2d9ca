using NodaTime;

namespace Indicators.Desk.Drafts.Record;

/// <summary>
/// The statements of a catalogue, put where the questions about a figure look for them: by whose figure of which period it is,
/// and by its value. Made once; a question costs what it finds.
/// </summary>
internal sealed class RecordIndex
{
    private static readonly IReadOnlyList<RecordedStatement> None = [];

    private readonly Dictionary<(string Indicator, string Subject, TimePeriod? Period), List<RecordedStatement>> _byPeriod = [];
    private readonly Dictionary<(string Indicator, string Subject, LocalDate End), List<RecordedStatement>> _byEnd = [];
    private readonly Dictionary<(string Indicator, string Subject), List<RecordedStatement>> _firsts = [];
    private readonly Dictionary<(string Indicator, string Subject, Quantity Value), List<RecordedStatement>> _byValue = [];
    private readonly Dictionary<(string Indicator, TimePeriod? Period, Quantity Value), List<RecordedStatement>> _bySubjects = [];
    private readonly Dictionary<(string Subject, TimePeriod? Period, Quantity Value), List<RecordedStatement>> _byIndicators = [];
    private readonly Dictionary<string, int> _counts = [];
    private long _steps;

    public RecordIndex(IndicatorCatalog catalog)
    {
        // What was derived is in nobody's publication: a draft is not held against it.
        foreach (Observation observation in catalog.Observations.Where(one => one.Status != ObservationStatus.Derived))
        {
            Add(new RecordedStatement(observation.Series, FormOf(observation, catalog), observation.Period, observation.Figure)
            {
                Observation = observation,
                PublishedOn = catalog.PublishedOn(observation),
            });
        }

        foreach (Target target in catalog.Targets)
            AddTarget(target, catalog);
    }

    /// <summary>Statements made and looked at since the index was made: what the work is counted by.</summary>
    public long Steps => Interlocked.Read(ref _steps);

    /// <summary>The statements of a period; a null period are those whose period is not stated.</summary>
    public IReadOnlyList<RecordedStatement> At(string indicator, string subject, TimePeriod? period) =>
        Found(_byPeriod.GetValueOrDefault((indicator, subject, period)));

    /// <summary>The statements of periods that end on a day.</summary>
    public IReadOnlyList<RecordedStatement> EndingOn(string indicator, string subject, LocalDate end) =>
        Found(_byEnd.GetValueOrDefault((indicator, subject, end)));

    /// <summary>A few statements of the indicator and subject; empty where the record has none.</summary>
    public IReadOnlyList<RecordedStatement> SomeOf(string indicator, string subject) =>
        Found(_firsts.GetValueOrDefault((indicator, subject)));

    /// <summary>Statements of other periods with the same value.</summary>
    public IReadOnlyList<RecordedStatement> WithValue(string indicator, string subject, Quantity value) =>
        Found(_byValue.GetValueOrDefault((indicator, subject, value)));

    /// <summary>Statements of other subjects with the same value.</summary>
    public IReadOnlyList<RecordedStatement> OfSubjects(string indicator, TimePeriod? period, Quantity value) =>
        Found(_bySubjects.GetValueOrDefault((indicator, period, value)));

    /// <summary>Statements of other indicators with the same value.</summary>
    public IReadOnlyList<RecordedStatement> OfIndicators(string subject, TimePeriod? period, Quantity value) =>
        Found(_byIndicators.GetValueOrDefault((subject, period, value)));

    /// <summary>How many statements are of a subject.</summary>
    public int CountOf(string subject) => _counts.GetValueOrDefault(subject);

    private IReadOnlyList<RecordedStatement> Found(List<RecordedStatement>? statements)
    {
        Interlocked.Add(ref _steps, 1 + (statements?.Count ?? 0));
        return statements ?? None;
    }

    /// <summary>A growth is on the basis it states, or the one its source or its indicator declares.</summary>
    private static StatementForm FormOf(Observation observation, IndicatorCatalog catalog)
    {
        StatementForm form = StatementForm.Of(observation.Series.Transformation);
        if (form.Basis != ComparisonBasis.Unstated || observation.SourceId is not { } id
            || !catalog.Sources.TryFind(id, out Source? source))
            return form;
        return observation.Series.Transformation.IsGrowth ? form with { Basis = source.Basis } : form;
    }

    private void AddTarget(Target target, IndicatorCatalog catalog)
    {
        LocalDate? published = target.SourceId is { } id && catalog.Sources.TryFind(id, out Source? source) ? source.PublishedBy : null;
        foreach ((StatementForm form, Figure figure) in TargetStatements.Of(target))
        {
            Add(new RecordedStatement(target.Series, form, target.Due ?? target.Span, figure)
            {
                Target = target,
                PublishedOn = published,
            });
        }
    }

    private void Add(RecordedStatement statement)
    {
        // To say that there is something it is enough; a series of a thousand periods is not kept twice.
        const int some = 8;
        if (statement.Form.Kind == FormKind.Other)
            return;
        Interlocked.Increment(ref _steps);
        (string indicator, string subject) = (statement.Series.IndicatorId, statement.Series.SubjectId);
        Put(_byPeriod, (indicator, subject, statement.Period), statement);
        if (statement.Period is { } period)
            Put(_byEnd, (indicator, subject, period.End), statement);
        if (_firsts.GetValueOrDefault((indicator, subject))?.Count is not >= some)
            Put(_firsts, (indicator, subject), statement);
        _counts[subject] = _counts.GetValueOrDefault(subject) + 1;
        AddValue(statement, statement.Figure.Quantity);
    }

    private void AddValue(RecordedStatement statement, Quantity value)
    {
        const int some = 8;
        (string indicator, string subject) = (statement.Series.IndicatorId, statement.Series.SubjectId);
        Put(_byValue, (indicator, subject, value), statement, some);
        Put(_bySubjects, (indicator, statement.Period, value), statement, some);
        Put(_byIndicators, (subject, statement.Period, value), statement, some);
    }

    private static void Put<TKey>(
        Dictionary<TKey, List<RecordedStatement>> into, TKey key, RecordedStatement statement, int most = int.MaxValue)
        where TKey : notnull
    {
        if (!into.TryGetValue(key, out List<RecordedStatement>? statements))
            into.Add(key, statements = new List<RecordedStatement>(1));
        if (statements.Count < most)
            statements.Add(statement);
    }
}
