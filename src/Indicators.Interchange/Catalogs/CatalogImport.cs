using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>Reads the rows of a file into a catalogue: observations and targets with what they name.</summary>
internal sealed class CatalogImport
{
    private readonly DataRows _rows;
    private readonly ImportOptions _options;
    private readonly Findings _findings;
    private readonly ImportVocabulary _vocabulary;
    private readonly RowReader _reader;
    private readonly ObservationList _observations;
    private readonly TargetRows _targets;

    private CatalogImport(DataRows rows, ImportOptions options, Findings findings, string fileId)
    {
        _rows = rows;
        _options = options;
        _findings = findings;
        _vocabulary = new ImportVocabulary(options) { FileId = fileId };
        _reader = new RowReader(rows, options, _vocabulary, findings) { OnOther = Take };
        _observations = new ObservationList(_reader, findings);
        _targets = new TargetRows(_reader, findings);
    }

    /// <summary>Reads all rows.</summary>
    /// <param name="rows">The rows; read to their end.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="findings">What was found already, and where to put the rest.</param>
    /// <param name="fileId">Called what there is no other name for.</param>
    public static ImportReport Read(DataRows rows, ImportOptions options, Findings findings, string fileId) =>
        new CatalogImport(rows, options, findings, fileId).Read();

    private ImportReport Read()
    {
        if (_reader.Schema[ConceptRole.Value] < 0 && _rows.Columns.Count > 0)
            AskForValue();
        while (_reader.Read(out Observation observation))
            _observations.Add(observation);
        IndicatorCatalogBuilder builder = _reader.Definitions.IsEmpty
            ? new IndicatorCatalogBuilder()
            : _reader.Definitions.Read(FileName, withTargets: true, _findings).ToBuilder();
        Fill(builder);
        Tell();
        IndicatorCatalog catalog = builder.BuildSound(out ImmutableArray<Diagnostic> wrong);
        foreach (Diagnostic diagnostic in wrong)
            _findings.Add(diagnostic);
        return new ImportReport(catalog, _findings.Diagnostics, _findings.Questions);
    }

    private string FileName => _rows.Columns.Count > 0 ? _rows.LocationOf(0).File ?? "" : "";

    private void Take(RowReader reader)
    {
        if (_rows.Action == RowAction.Delete)
            _observations.Delete();
        else
            _targets.Take();
    }

    private void Fill(IndicatorCatalogBuilder builder)
    {
        foreach (Unit unit in _vocabulary.OwnUnits)
            builder.Add(unit);
        Add(builder.Sources, _vocabulary.Sources, source => source.Id);
        Add(builder.Subjects, _vocabulary.Subjects, subject => subject.Id);
        FindDefinitionChanges();
        foreach (IndicatorDraft draft in _vocabulary.Indicators)
        {
            if (builder.Indicators.All(known => known.Id != draft.Id))
                builder.Add(WithBreaks(draft.Defined, draft) ?? draft.Build(KindOf(draft), DirectionOf(draft)));
        }

        foreach (Observation observation in _observations.All)
            builder.Observations.Add(observation);
        foreach (Target target in _targets.All)
            builder.Add(target);
    }

    private static Indicator? WithBreaks(Indicator? defined, IndicatorDraft draft) =>
        defined is null || draft.AllBreaks() is not { Length: > 0 } breaks ? defined : defined with
        {
            Breaks = [.. defined.Breaks, .. breaks.Where(one => defined.Breaks.All(known => known.At != one.At))],
        };

    /// <summary>A file of ours defines its breaks itself.</summary>
    private void FindDefinitionChanges()
    {
        if (!_vocabulary.HasOtherDefinition || _reader.Schema.IsOurs)
            return;
        foreach ((string indicator, SeriesBreak found) in DefinitionChanges.Of(_observations.All))
            _vocabulary.Break(indicator, found);
    }

    private static void Add<T>(IList<T> items, IEnumerable<T> added, Func<T, string> id)
    {
        var known = items.Select(id).ToHashSet(StringComparer.Ordinal);
        foreach (T item in added.Where(item => known.Add(id(item))))
            items.Add(item);
    }

    private IndicatorKind KindOf(IndicatorDraft draft) => Words.KindOf(Answer("kind", draft.Id)) ?? draft.KindByUnit;

    private Direction DirectionOf(IndicatorDraft draft) => Words.DirectionOf(Answer("direction", draft.Id)) ?? Direction.Neutral;

    private string? Answer(string question, string id) =>
        _options.Answers.GetValueOrDefault($"{question}:{id}") ?? _options.Answers.GetValueOrDefault(question);

    private void AskForValue()
    {
        string[] choices = [.. _rows.Columns
            .Where(column => column.Kind is ColumnKind.Component or ColumnKind.Measure or ColumnKind.Attribute)
            .Select(column => column.Id)];
        _findings.Ask(new ImportQuestion("value", InterchangeWordings.Table["question.value"])
        {
            Choices = [.. choices],
            Location = _rows.LocationOf(0),
        });
    }

    /// <summary>What the file did not say, once for all of it.</summary>
    private void Tell()
    {
        RowSchema schema = _reader.Schema;
        if (_reader.WithoutValue > 0)
            _findings.Add(InterchangeErrors.Missing, null, InvariantText.Of(_reader.WithoutValue));
        _reader.Tell();
        if (schema.IsOurs)
            return;
        if (schema.DimensionsByPlace.Length > 0)
            _findings.Add(InterchangeErrors.RolesByPlace, null, Listed(schema.DimensionsByPlace), Listed(schema.AttributesByPlace));
        IndicatorDraft[] unstated = [.. _vocabulary.Indicators.Where(draft => draft.Defined is null
            && (Answer("kind", draft.Id) ?? Answer("direction", draft.Id)) is null)];
        if (unstated.Length > 0)
            _findings.Add(InterchangeErrors.KindUnstated, null, Listed([.. unstated.Select(draft => draft.Id)]));
        if (_vocabulary.HasUnstatedSubject)
            _findings.Add(InterchangeErrors.SubjectUnstated, null, ImportVocabulary.UnstatedSubjectId);
        if (schema[ConceptRole.Time] < 0 && _observations.Any)
            _findings.Add(InterchangeErrors.NoPeriod, null);
        if (!_vocabulary.HasNames && _observations.Any)
            _findings.Add(InterchangeErrors.IdsAreNames, null);
    }

    private static string Listed(ImmutableArray<string> ids)
    {
        const int shown = 5;
        string first = string.Join(", ", ids.Take(shown));
        return ids.Length <= shown ? first.Length > 0 ? first : "–" : $"{first} … ({InvariantText.Of(ids.Length)})";
    }
}
