using System.Globalization;
using NodaTime;

namespace Indicators.Interchange;

/// <summary>Reads the rows of a file into observations, one after the other, in memory that does not grow with their number.</summary>
internal sealed partial class RowReader
{
    private readonly DataRows _rows;
    private readonly RowSchema _schema;
    private readonly ImportOptions _options;
    private readonly Findings _findings;
    private readonly ImportVocabulary _vocabulary;
    private readonly SeriesBook _book;
    private readonly PeriodBook _periods = new();
    private readonly NoteBook _notes;
    private readonly DecimalMark _mark;
    private readonly PartialKeys _partial;
    private readonly StatedDecimals _decimals;
    private WrittenLiterals _cells = new(UnitSet.Standard);
    private bool _started;
    private int _measure = -1;

    public RowReader(DataRows rows, ImportOptions options, ImportVocabulary vocabulary, Findings findings)
    {
        _rows = rows;
        _options = options;
        _findings = findings;
        _vocabulary = vocabulary;
        _schema = RowSchema.Of(rows.Columns, options);
        _partial = new PartialKeys(rows, _schema);
        _decimals = new StatedDecimals(rows, _schema, _partial);
        _book = new SeriesBook(rows, _schema, new SeriesMaker(rows, _schema, vocabulary, options, findings, _partial));
        _notes = new NoteBook(rows, _schema, findings, _partial);
        _mark = new DecimalMark { AllowsComma = rows.AllowsDecimalComma };
    }

    public RowSchema Schema => _schema;

    /// <summary>What the file defines besides its observations.</summary>
    public DefinitionRows Definitions { get; } = new();

    /// <summary>The statements that are targets with a definition.</summary>
    public HashSet<string> DefinedTargets { get; } = new(StringComparer.Ordinal);

    /// <summary>The series of the row read last.</summary>
    public SeriesEntry? Series { get; private set; }

    /// <summary>Rows with a key but no value.</summary>
    public int WithoutValue { get; private set; }

    /// <summary>
    /// Called for a row that is no observation: a definition, a target, a deletion. Null where only observations are asked
    /// for.
    /// </summary>
    public Action<RowReader>? OnOther { get; init; }

    public string Cell(ConceptRole role) => _schema[role] is >= 0 and var column ? _rows[column].ToString() : "";

    public DataRows Rows => _rows;

    /// <summary>Goes to the next observation; what cannot be read is reported and passed over.</summary>
    public bool Read(out Observation observation)
    {
        observation = null!;
        if (_schema[ConceptRole.Value] < 0 && _schema[ConceptRole.Literal] < 0)
            return false;
        while (NextMeasure() || NextRow())
        {
            if (IsDefinition())
            {
                TakeDefinition();
                continue;
            }

            Start();
            if (IsOther())
            {
                OnOther?.Invoke(this);
                continue;
            }

            if (TryObserve(out observation))
                return true;
        }

        return false;
    }

    /// <summary>Tells at the end what only all rows together show.</summary>
    public void Tell() => _decimals.Tell(_findings);

    /// <summary>The next of several measures of the row that was read last.</summary>
    private bool NextMeasure()
    {
        if (_measure + 1 >= _schema.Measures.Length || _measure < 0 || _rows.Action == RowAction.Delete)
            return false;
        _schema.UseMeasure(++_measure);
        return true;
    }

    private bool NextRow()
    {
        if (!_rows.Read())
            return false;
        _measure = _schema.Measures.Length > 1 ? 0 : -1;
        if (_measure == 0)
            _schema.UseMeasure(0);
        return true;
    }

    private bool IsDefinition() => _schema.IsOurs && _rows.Action != RowAction.Delete && !_rows[_schema[ConceptRole.Definition]].IsEmpty;

    private void TakeDefinition()
    {
        string json = _rows[_schema[ConceptRole.Definition]].ToString();
        string section = Cell(ConceptRole.MeasureRole) == "TARGET" ? DefinitionRows.Targets
            : Cell(ConceptRole.Indicator) is not ("" or "~") ? DefinitionRows.Indicators
            : Cell(ConceptRole.Subject) is not ("" or "~") ? DefinitionRows.Subjects : DefinitionRows.Rest;
        if (section == DefinitionRows.Targets)
            DefinedTargets.Add(Cell(ConceptRole.Statement));
        Definitions.Add(section, json);
    }

    /// <summary>Before the first figure: what the file has defined so far, above all its units.</summary>
    private void Start()
    {
        if (_started)
            return;
        _started = true;
        if (Definitions.IsEmpty)
            return;
        _vocabulary.Own = Definitions.Read("", withTargets: false, _findings);
        _vocabulary.Units = _vocabulary.Own.Units;
        _cells = new WrittenLiterals(_vocabulary.Units);
    }

    private bool IsOther() =>
        _rows.Action == RowAction.Delete
        || (_schema[ConceptRole.MeasureRole] is >= 0 and var role && _rows[role] is "TARGET" or "BASELINE" or "PLAN");

    public bool TryObserve(out Observation observation)
    {
        observation = null!;
        int value = _schema[ConceptRole.Value];
        ReadOnlySpan<char> text = value < 0 ? default : _rows[value];
        ReadOnlySpan<char> literal = _schema[ConceptRole.Literal] is >= 0 and var at ? _rows[at] : default;
        if (literal.IsEmpty && IsMissing(text))
        {
            if (text.IsEmpty && (_schema[ConceptRole.Time] is not (>= 0 and var time) || _rows[time] is "" or "~"))
                TakeAttributes();
            else
                WithoutValue++;
            return false;
        }

        if (!TryPeriod(out TimePeriod? period) || _book.Find() is not { } series)
            return false;
        Series = series;
        if (series.IsToDate && period is { } last)
            period = TimePeriod.Between(new DateOnly(last.EndYear, 1, 1), last.End.ToDateOnly());
        if (!TryFigure(series, text, literal, out Figure figure))
            return false;
        observation = Complete(series, period, figure);
        return true;
    }

    /// <summary>Attributes of a part of the key; for observations that were read already they come too late.</summary>
    private void TakeAttributes()
    {
        if (_partial.Take() && _book.HasAgreeing())
            _findings.Add(InterchangeErrors.AttributeLate, _rows.LocationOf(0));
    }

    /// <summary>What says that there is no value; a zero is one.</summary>
    private static bool IsMissing(ReadOnlySpan<char> text) =>
        text is "" or "NaN" or "#N/A" or "#NA" or "NA" or "N/A" or ":" or ".." or "-" or "." or "null";

    private bool TryPeriod(out TimePeriod? period)
    {
        period = null;
        int column = _schema[ConceptRole.Time];
        if (column < 0 || _rows[column] is "" or "~")
            return true;
        ReadOnlySpan<char> start = _schema[ConceptRole.YearStart] is >= 0 and var at ? _rows[at] : default;
        if (_periods.TryRead(_rows[column], start, out TimePeriod read))
        {
            period = read;
            return true;
        }

        _findings.Add(InterchangeErrors.Period, _rows.LocationOf(column), _rows[column].ToString());
        return false;
    }

    private Observation Complete(SeriesEntry series, TimePeriod? period, Figure figure)
    {
        ObservationStatus status = Status(series, period, out string? code);
        string? comment = Text(ConceptRole.Comment);
        if (code is not null && _schema.IsOurs && code == KeptStatus.Of(status, series.Key, period, comment, OwnIndicator(series)))
            code = null;
        else if (code is not null)
            TakeMarks(series, period, code);
        string? note = _notes.Of(comment, code);
        if (!_schema.IsOurs)
            return new Observation(series.Key, period, figure) { Status = status, SourceId = series.SourceId, Note = note };
        return new Observation(series.Key, period, figure)
        {
            Status = status,
            Note = note,
            SourceId = Text(ConceptRole.Source) is { } said
                ? _notes.Share(CatalogId.Of(CodeText.Unescape(said), series.SourceId ?? "source"))
                : null,
            PublishedOn = Published(),
            At = Text(ConceptRole.At),
            Confidence = ConfidenceOf(Cell(ConceptRole.Confidence)),
        };
    }

    private LocalDate? Published() =>
        Text(ConceptRole.Published) is { } day
            && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? LocalDate.FromDateOnly(date) : null;

    private static Confidence ConfidenceOf(string word) => word switch
    {
        "corroborated" => Confidence.Corroborated,
        "recalled" => Confidence.Recalled,
        _ => Confidence.Confirmed,
    };

    private string? Text(ConceptRole role) =>
        _schema[role] is >= 0 and var column && !_rows[column].IsEmpty ? _rows[column].ToString() : null;

    /// <summary>The status; a code without counterpart comes back to be kept in the note.</summary>
    private ObservationStatus Status(SeriesEntry series, TimePeriod? period, out string? kept)
    {
        kept = null;
        int column = _schema[ConceptRole.Status];
        if (column < 0)
            return ObservationStatus.Final;
        ReadOnlySpan<char> code = _rows[column];
        if (code.IsEmpty && !_partial.IsEmpty)
            code = _partial.Find(column);
        if (StatusCodes.TryRead(code, out ObservationStatus status))
            return status;
        kept = code.ToString();
        if (_options.Mapping?.Statuses.GetValueOrDefault(kept) is { } said)
            return MappedStatuses.Of(said);
        if (!StatusCodes.IsKnown(code))
            status = StatusOfLetters(kept, column);
        return status;
    }

    private Indicator? OwnIndicator(SeriesEntry series) => _vocabulary.Own?.Indicators.Find(series.Key.IndicatorId);

    /// <summary>What a code says beside the status: a break, another definition. A mapping has said otherwise already.</summary>
    private void TakeMarks(SeriesEntry series, TimePeriod? period, string code)
    {
        if (_options.Mapping?.Statuses.ContainsKey(code) == true)
            return;
        if (StatusCodes.HasBreak(code) && period is { } from)
            _vocabulary.Break(series.Key.IndicatorId, from.Start.ToDateOnly());
        _vocabulary.HasOtherDefinition |= StatusCodes.HasOtherDefinition(code);
    }

    /// <summary>Several letters are several statuses, as flags have them: bp is a break and provisional.</summary>
    private ObservationStatus StatusOfLetters(string code, int column)
    {
        ObservationStatus found = ObservationStatus.Final;
        bool known = code.Length is > 1 and <= 7;
        foreach (char c in code.Where(c => char.IsLetter(c)))
        {
            if (StatusCodes.TryRead([c], out ObservationStatus status))
                found = status == ObservationStatus.Final ? found : status;
            else
                known &= StatusCodes.IsKnown([c]);
        }

        if (!known)
            _findings.Add(InterchangeErrors.UnknownStatus, _rows.LocationOf(column), code);
        return known ? found : ObservationStatus.Final;
    }
}
