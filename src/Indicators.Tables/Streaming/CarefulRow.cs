using System.Collections.Immutable;
using Indicators.Tables.Assembly;
using Indicators.Tables.Blocks;
using Indicators.Tables.Figures;
using Indicators.Tables.Labels;
using Indicators.Tables.Mapping;
using Indicators.Tables.Statements;

namespace Indicators.Tables.Streaming;

/// <summary>Reads a row that brings something new, by the rules of any table.</summary>
internal sealed class CarefulRow
{
    private readonly StreamedHead _head;
    private readonly string _file;
    private readonly TableLog _log;
    private readonly QuestionList _questions = new();
    private readonly StatementResolver _resolver;
    private readonly StatementReader _reader;
    private readonly TableBasis _basis;
    private readonly IndicatorCatalogBuilder _builder = new();
    private readonly SeriesTable _series;
    private readonly Source _source;
    private readonly Dictionary<PeriodClass, Dictionary<string, TimePeriod>> _periods = [];
    private readonly bool _isExpected;
    private readonly bool _mayShare;
    private readonly bool _leavesOut;
    private readonly IndicatorCatalog _known;

    public CarefulRow(StreamedHead head, string file, TableImportOptions options)
    {
        _head = head;
        _file = file;
        _known = options.Catalog;
        Answers answers = options.Mapping.Answers;
        _log = new TableLog(answers);
        _resolver = new StatementResolver(answers, options.Catalog);
        _reader = new StatementReader(head.Block, head.Context, head.Rows, head.Columns, _log);
        _source = options.Mapping.Source ?? CatalogAssembly.SourceOf(file);
        _builder.Add(_source);
        foreach (Unit unit in options.Catalog.OwnUnits)
            _builder.Add(unit);
        _series = new SeriesTable(_builder, options.Catalog);
        _basis = new TableBasis(BasisNotes.Of(head.Block), []);
        _isExpected = TableFingerprint.IsExpected(head.Block, options.Mapping.Tables, _log);
        _leavesOut = answers.ByKind.ContainsKey(AnswerKind.Ignore);
        _mayShare = !answers.ByKind.ContainsKey(AnswerKind.Period);
    }

    public string SourceId => _source.Id;

    /// <summary>
    /// The column that says nothing but whom a figure is about; 0 where there is none, or a person may have said more of it.
    /// </summary>
    public int SubjectColumn => _mayShare && !_leavesOut ? _head.Rows.SubjectColumn : 0;

    /// <summary>True for a label that is the name of a subject and nothing else.</summary>
    public bool IsPlainSubject(string label) =>
        _head.Block.Grid.Labels.Of(label) is { Name.Length: > 0, Unit: null, Period: null, IsPart: false } reading
        && reading.Measure == default && !Labels.LabelWords.IsTotal(reading.Name);

    /// <summary>The series of another subject, where that of one and the subject are known; null where its figures need a look.</summary>
    public StreamedSeries? OfSubject(StreamedSeries series, string subject)
    {
        SeriesKey key = _builder.Key(series.Key.IndicatorId, subject, series.Key.Transformation);
        return _known.FindSeries(key) is null ? series with { Key = key } : null;
    }

    public void Tell(Diagnostic problem) => _log.Add(problem);

    public ImportReport Report()
    {
        _log.CloseSheet(_head.Block.Grid.Sheet);
        IndicatorCatalog catalog = _builder.BuildSound(out ImmutableArray<Diagnostic> found);
        return new ImportReport(catalog, [.. _log.Diagnostics, .. found], _questions.Questions);
    }

    /// <summary>The observations of a row, from one of its columns of figures on, by the index of their columns, with the series where its
    /// further figures need no care.</summary>
    public IEnumerable<(int Index, Observation Observation, StreamedSeries? Series)> Read(string[] texts, int row, int first)
    {
        if (!_isExpected)
            yield break;
        TableGrid grid = Grid(texts);
        if (!StandsAlone(grid, row))
            yield break;
        AxisEntry entry = _head.Rows.OfRow(_head.Block with { Grid = grid, Rows = [1] });
        for (int index = first; index < _head.Columns.Count; index++)
        {
            AxisEntry column = _head.Columns[index];
            if (grid.Sheet[1, column.Index] is not { } cell)
                continue;
            cell = new SheetCell(new CellAddress(row, column.Index), cell.Kind, cell.Shown);
            if (_reader.OfCell(entry, column, cell) is { } statement && Resolve(statement with { Basis = _basis }) is { } read)
                yield return (index, read.Observation, read.Series);
        }
    }

    private TableGrid Grid(string[] texts)
    {
        IEnumerable<SheetCell> cells = texts.Select((text, index) =>
            new SheetCell(new CellAddress(1, index + 1), text.Length == 0 ? CellKind.Blank : CellKind.Text, text));
        return new TableGrid(new Sheet(_file, "", cells, []), _head.Block.Grid);
    }

    /// <summary>A note ends a table, blank rows and repeated heads say nothing; a row that hangs on others needs the file whole.</summary>
    private bool StandsAlone(TableGrid grid, int row)
    {
        RowKind kind = grid.KindOf(1);
        if (kind is RowKind.Empty or RowKind.Note)
            return false;
        int first = grid.OwnColumns(1).First();
        string text = grid.Text(1, first);
        bool isRepeated = kind == RowKind.Heads
            && _head.Block.Heads.Any(head => LabelText.Key(_head.Block.Grid.Text(head, first)) == LabelText.Key(text));
        if (isRepeated || (kind == RowKind.Heads && HasNoFigures(grid)))
            return false;
        // Only the innermost label says by its indent that a row stands under another.
        bool isIndented = _head.Rows.IsInnermost(first) && LabelText.Depth(text) > 0;
        bool leansOnLevel = _head.Rows.IsInnermost(first) && grid.Labels.Of(text) is
        { Name: "", Period: null, Measure.Role: not (MeasureRole.Value or MeasureRole.Expected) };
        if (kind is RowKind.Values or RowKind.Heads && !isIndented && !leansOnLevel && !grid.Labels.Of(text).IsPart)
            return true;
        _log.Add(TableErrors.HangsOnOthers, _head.Block.Grid.Sheet, new CellAddress(row, first), [text.Trim()]);
        return false;
    }

    /// <summary>A row of a long table without its value.</summary>
    private bool HasNoFigures(TableGrid grid) => _head.Columns.All(column => grid.Content(1, column.Index) == CellContent.Blank);

    private (Observation Observation, StreamedSeries? Series)? Resolve(CellStatement statement)
    {
        if (_resolver.IsIgnored(statement))
            return null;
        var open = new List<OpenPoint>();
        ReadFigure? figure = _resolver.Resolve(statement, open);
        if (open.Count > 0)
            _questions.Add(statement, open);
        else if (figure is null)
            _log.Add(TableErrors.NoFigure, statement.Block.Grid.Sheet, statement.Cell.Address,
                [statement.Shown, statement.Column.Unit?.Text ?? statement.Row.Unit?.Text ?? ""]);
        else if (CatalogAssembly.IsCredible(_series.KeyOf(figure.Series), figure, _known, _log))
            return Observed(figure);
        return null;
    }

    private (Observation, StreamedSeries?) Observed(ReadFigure figure)
    {
        SeriesKey key = _series.KeyOf(figure.Series);
        Observation observation = CatalogAssembly.Observation(key, figure, _source);
        return (observation, IsPlain(figure, key)
            ? new StreamedSeries(key, figure.Figure.Unit, figure.Status, PeriodsOf(figure.Statement))
            : null);
    }

    /// <summary>True where digits and unit alone make the figure that was read, so that the next may be made so.</summary>
    private bool IsPlain(ReadFigure figure, SeriesKey key) =>
        _mayShare && figure.Note is null
        && (figure.Statement.Column.Period?.Status ?? figure.Statement.Row.Period?.Status) is null
        && figure.Statement.Number is { Suffix: "", Flag: "", Fault: NumberFault.None } number
        && !key.Transformation.IsRank && !key.Transformation.IsTrend && !CatalogAssembly.IsLimited(key, figure, _known)
        && FastNumber.TryRead(number.Digits, out decimal amount)
        && new Figure(amount, figure.Figure.Unit) is var plain && plain == figure.Figure && plain.Literal == figure.Figure.Literal;

    private Dictionary<string, TimePeriod> PeriodsOf(CellStatement statement)
    {
        PeriodClass of = _resolver.PeriodClassOf(statement);
        if (!_periods.TryGetValue(of, out Dictionary<string, TimePeriod>? periods))
            _periods.Add(of, periods = new Dictionary<string, TimePeriod>(StringComparer.Ordinal));
        return periods;
    }
}
