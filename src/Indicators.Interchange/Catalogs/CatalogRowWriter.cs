using System.Collections.Immutable;
using System.Globalization;

namespace Indicators.Interchange;

/// <summary>
/// Writes a catalogue as rows: its definitions, then its observations in their order, then its targets with their baselines.
/// What has a concept in SDMX stands in it; what has none stands in attributes of ours, so that nothing is lost.
/// </summary>
internal sealed class CatalogRowWriter
{
    /// <summary>Days of eleven years; beyond them a text is made each time, so that memory does not grow with the file.</summary>
    private const int MostPeriods = 4096;

    private readonly IndicatorCatalog _catalog;
    private readonly ExportOptions _options;
    private readonly IRowSink _sink;
    private readonly RowCells _cells;
    private readonly StatementNumbers _statements;
    private readonly Dictionary<string, string> _escaped = new(StringComparer.Ordinal);
    private readonly Dictionary<TimePeriod, (string Text, string Frequency)> _periods = [];
    private WrittenSeries? _last;
    private readonly HashSet<string> _needed;

    private CatalogRowWriter(IndicatorCatalog catalog, ExportOptions options, IRowSink sink)
    {
        _catalog = catalog;
        _options = options;
        _sink = sink;
        _cells = new RowCells(catalog.Units, options);
        _needed = AttributesOf();
        _statements = new StatementNumbers(catalog);
    }

    public static ExportReport Write(IndicatorCatalog catalog, ExportOptions options, IRowSink sink)
    {
        var writer = new CatalogRowWriter(catalog, options, sink);
        sink.Begin(CatalogColumns.Of(writer._needed).All);
        DefinitionRows definitions = DefinitionRows.Of(catalog);
        writer.Define(definitions);
        foreach (Observation observation in catalog.Observations)
            writer.Put(observation);
        for (int i = 0; i < catalog.Targets.Count; i++)
            writer.Put(catalog.Targets[i], definitions[DefinitionRows.Targets][i]);
        return new ExportReport(catalog.Observations.Count, catalog.Targets.Count, writer.Findings());
    }

    /// <summary>Looks at every figure once: which attributes there is something to say in.</summary>
    private HashSet<string> AttributesOf()
    {
        var needed = new HashSet<string>(StringComparer.Ordinal) { Concepts.Unit, Concepts.Multiplier, Concepts.Decimals, Concepts.Status,
            Concepts.Definition };
        foreach (Observation observation in _catalog.Observations)
        {
            Note(needed, observation.Series.Transformation, observation.Figure);
            AddIf(needed, Concepts.Source, observation.SourceId is not null);
            AddIf(needed, Concepts.Published, observation.PublishedOn is not null);
            AddIf(needed, Concepts.At, observation.At is not null);
            AddIf(needed, Concepts.Confidence, observation.Confidence != default);
            AddIf(needed, Concepts.Comment, observation.Note is not null);
        }

        foreach (Target target in _catalog.Targets)
        {
            if (FigureOf(target.Goal) is { } goal)
                Note(needed, target.Series.Transformation, goal);
            if (target.Baseline?.Value is { } baseline)
                Note(needed, target.Series.Transformation, baseline);
            AddIf(needed, Concepts.Source, target.SourceId is not null || target.Baseline?.SourceId is not null);
        }

        AddIf(needed, Concepts.BasePeriod, _catalog.Indicators.Any(indicator => indicator.Base?.Period is not null));
        return needed;
    }

    private void Note(HashSet<string> needed, Transformation transformation, Figure figure)
    {
        AddIf(needed, Concepts.Bound, figure.Bound != Bound.Exact);
        AddIf(needed, Concepts.Upper, figure.IsRange);
        AddIf(needed, Concepts.Literal, !needed.Contains(Concepts.Literal) && !_cells.IsPlain(figure, transformation));
    }

    private static void AddIf(HashSet<string> needed, string column, bool isNeeded)
    {
        if (isNeeded)
            needed.Add(column);
    }

    private void Define(DefinitionRows definitions)
    {
        foreach (string rest in definitions[DefinitionRows.Rest])
            PutDefinition(null, null, rest);
        for (int i = 0; i < _catalog.Subjects.Count; i++)
            PutDefinition(_catalog.Subjects[i], null, definitions[DefinitionRows.Subjects][i]);
        for (int i = 0; i < _catalog.Indicators.Count; i++)
            PutDefinition(null, _catalog.Indicators[i], definitions[DefinitionRows.Indicators][i]);
    }

    private void PutDefinition(Subject? subject, Indicator? indicator, string json)
    {
        _sink.Off();
        PutOrOff(subject is null ? null : Escaped(subject.Id), subject?.Name);
        PutOrOff(indicator is null ? null : Escaped(indicator.Id), indicator?.Name);
        for (int i = 0; i < 4; i++)
            _sink.Off();
        _sink.Cell(default);
        PutBlanks(Concepts.Unit, Concepts.Multiplier, Concepts.Decimals, Concepts.Status);
        if (_needed.Contains(Concepts.BasePeriod))
            _sink.Cell(indicator?.Base?.Period?.ToString());
        PutBlanks(Concepts.Upper, Concepts.Bound, Concepts.Literal, Concepts.Source, Concepts.Published, Concepts.At, Concepts.Confidence,
            Concepts.Comment);
        _sink.Cell(json);
        _sink.EndRow();
    }

    private void PutOrOff(string? code, LocalizedText? name)
    {
        if (code is null)
            _sink.Off();
        else
            PutNamed(code, name);
    }

    private void PutNamed(string code, LocalizedText? name)
    {
        if (name is null)
            _sink.Cell(code);
        else
            _sink.Cell(code, name);
    }

    private void PutBlanks(params ReadOnlySpan<string> columns)
    {
        foreach (string column in columns)
        {
            if (_needed.Contains(column))
                _sink.Cell(default);
        }
    }

    private void Put(Observation observation)
    {
        PutKey(observation.Series, observation.Period, "ACTUAL", _statements.Next(observation));
        PutFigure(observation.Figure, observation.Series.Transformation, StatusOf(observation));
        PutSaid(observation.SourceId, observation.PublishedOn?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), observation.At,
            ConfidenceOf(observation.Confidence), observation.Note);
        _sink.Cell(default);
        _sink.EndRow();
    }

    private string StatusOf(Observation observation) =>
        KeptStatus.Of(observation.Status, observation.Series, observation.Period, observation.Note, _last?.Defined);

    private void Put(Target target, string definition)
    {
        string statement = Escaped(target.Id);
        PutKey(target.Series, target.Due ?? target.Span, "TARGET", statement);
        PutFigureOrNone(FigureOf(target.Goal), target);
        PutSaid(target.SourceId, null, null, null, null);
        _sink.Cell(definition);
        _sink.EndRow();
        if (target.Baseline is not { } baseline)
            return;
        PutKey(target.Series, baseline.Period, "BASELINE", statement);
        PutFigureOrNone(baseline.Value, target);
        PutSaid(baseline.SourceId, null, null, null, null);
        _sink.Cell(default);
        _sink.EndRow();
    }

    /// <summary>The number of a goal where it is a level to be reached; another goal is told by the definition alone.</summary>
    private static Figure? FigureOf(Goal goal) => goal is LevelGoal level ? level.Figure : null;

    private void PutFigureOrNone(Figure? figure, Target target)
    {
        if (figure is { } stated)
        {
            PutFigure(stated, target.Series.Transformation, "A");
            return;
        }

        _sink.Cell(default);
        PutBlanks(Concepts.Unit, Concepts.Multiplier, Concepts.Decimals, Concepts.Status, Concepts.BasePeriod, Concepts.Upper,
            Concepts.Bound, Concepts.Literal);
    }

    private void PutKey(SeriesKey series, TimePeriod? period, string role, string statement)
    {
        bool lastMonth = _options.YearToDate == YearToDateStyle.LastMonth && period is { Frequency: Frequency.YearToDate };
        TimePeriod? written = lastMonth ? TimePeriod.Month(period!.Value.EndYear, period.Value.End.Month) : period;
        (string text, string frequency) = TextOf(written);
        if (_last is null || !ReferenceEquals(_last.Key, series))
            _last = WrittenSeries.Of(series, _catalog, Escaped, _cells);
        _sink.Cell(frequency);
        PutNamed(_last.Subject, _last.SubjectName);
        PutNamed(_last.Indicator, _last.IndicatorName);
        _sink.Cell(lastMonth ? ToDate(_last.Transformation) : _last.Transformation);
        _sink.Cell(role);
        _sink.Cell(statement);
        _sink.Cell(text);
    }

    private static string ToDate(string transformation) =>
        transformation == "N" ? TransformationCodes.YearToDate : $"{transformation}_{TransformationCodes.YearToDate}";

    /// <summary>The text of a period and its frequency; a catalogue names the same few again and again.</summary>
    private (string Text, string Frequency) TextOf(TimePeriod? period)
    {
        if (period is not { } stated)
            return ("", PeriodCodes.FrequencyOf(null));
        if (!_periods.TryGetValue(stated, out (string Text, string Frequency) written))
        {
            written = (stated.ToString(), PeriodCodes.FrequencyOf(stated));
            if (_periods.Count < MostPeriods)
                _periods.Add(stated, written);
        }

        return written;
    }

    private void PutFigure(Figure figure, Transformation transformation, string status)
    {
        UnitWriting unit = _cells.UnitOf(figure.Unit, transformation);
        Span<char> text = stackalloc char[80];
        _sink.Cell(transformation.IsTrend ? default : RowCells.Number(figure.Amount, unit.Shift, text));
        _sink.Cell(unit.Code);
        _sink.Cell(unit.Exponent);
        _sink.Cell(transformation.IsTrend ? "" : RowCells.Decimals(figure.Amount, unit.Shift));
        _sink.Cell(status);
        PutBlanks(Concepts.BasePeriod);
        if (_needed.Contains(Concepts.Upper))
            _sink.Cell(figure.Upper is { } upper ? RowCells.Number(upper.Amount, unit.Shift, text) : default);
        if (_needed.Contains(Concepts.Bound))
            _sink.Cell(BoundCodes.Of(figure.Bound));
        if (_needed.Contains(Concepts.Literal))
            _sink.Cell(_cells.IsPlain(figure, transformation) ? "" : _cells.LiteralOf(figure, transformation));
    }

    private void PutSaid(string? source, string? published, string? at, string? confidence, string? note)
    {
        if (_needed.Contains(Concepts.Source))
            _sink.Cell(source is null ? "" : Escaped(source));
        if (_needed.Contains(Concepts.Published))
            _sink.Cell(published);
        if (_needed.Contains(Concepts.At))
            _sink.Cell(at);
        if (_needed.Contains(Concepts.Confidence))
            _sink.Cell(confidence);
        if (_needed.Contains(Concepts.Comment))
            _sink.Cell(note);
    }

    private static string? ConfidenceOf(Confidence confidence) => confidence switch
    {
        Confidence.Corroborated => "corroborated",
        Confidence.Recalled => "recalled",
        _ => null,
    };

    private string Escaped(string id)
    {
        if (!_escaped.TryGetValue(id, out string? code))
            _escaped.Add(id, code = CodeText.Escape(id));
        return code;
    }

    private ImmutableArray<Diagnostic> Findings() =>
        [.. _cells.OwnUnits.Select(unit =>
            new Diagnostic(InterchangeErrors.Find(InterchangeErrors.ExportUnit), null, unit.Unit.Symbol, unit.Code))];
}
