using System.Collections.Immutable;
using NodaTime.Text;
using Sylvan.Data.Csv;

namespace Indicators.Tables;

/// <summary>One reading of a file of observations.</summary>
/// <param name="rows">The rows.</param>
/// <param name="file">The file's name, for locations.</param>
/// <param name="isGuarded">True where texts that look like formulas have an apostrophe in front.</param>
/// <param name="isPlaced">True where every observation keeps its place in the file, for what is found in the catalogue later.</param>
/// <param name="known">What the file may name.</param>
internal sealed class ObservationRows(CsvDataReader rows, string file, bool isGuarded, bool isPlaced, IndicatorCatalog known)
{
    private const string Final = "final", Confirmed = "confirmed";

    private static readonly string[] Required = ["indicator", "subject", "period", "transformation", "value"];

    private readonly IndicatorCatalogBuilder _builder = Definitions(known);
    private readonly HashSet<string> _defined =
        [.. known.Indicators.Select(one => "i:" + one.Id), .. known.Subjects.Select(one => "s:" + one.Id),
            .. known.Sources.Select(one => "o:" + one.Id)];

    private readonly List<Diagnostic> _problems = [];
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimePeriod> _periods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ReadSeries> _series = [];
    private ReadSeries? _last;
    private string? _lastSource, _lastPeriodText, _lastUnitText;
    private TimePeriod _lastPeriod;
    private Unit? _lastUnit;
    private RowColumns _at = RowColumns.None;
    private int _row;
    private bool _wasRead;

    /// <summary>The observations, each row read when it is asked for.</summary>
    /// <param name="end">Takes what the rows defined, once all were read.</param>
    public IEnumerable<Observation> Observations(Action<ImportReport> end)
    {
        if (_wasRead)
            throw new InvalidOperationException("The rows were read before; open the file anew.");
        _wasRead = true;
        bool hasRows = ReadHead();
        while (hasRows && Next())
        {
            if (ReadRow() is { } observation)
                yield return observation;
        }

        end(Report());
    }

    /// <summary>Everything in one catalogue.</summary>
    public ImportReport Read()
    {
        bool hasRows = ReadHead();
        while (hasRows && Next())
        {
            if (ReadRow() is { } observation)
                _builder.Add(observation);
        }

        return Report();
    }

    /// <summary>What the rows defined, with what was put into the builder.</summary>
    private ImportReport Report()
    {
        IndicatorCatalog catalog = _builder.BuildSound(out ImmutableArray<Diagnostic> found);
        return new ImportReport(catalog, [.. _problems, .. found], []);
    }

    private bool ReadHead()
    {
        if (Next())
        {
            for (int column = 0; column < rows.RowFieldCount; column++)
                _columns.TryAdd(rows.GetString(column), column);
        }

        foreach (string column in Required.Where(column => !_columns.ContainsKey(column)))
            _problems.Add(Problem("IND6040", "", column));
        _at = RowColumns.Of(_columns);
        return _problems.Count == 0;
    }

    /// <summary>What is defined, without what is observed and aimed at: that is what the file gives.</summary>
    private static IndicatorCatalogBuilder Definitions(IndicatorCatalog known)
    {
        var builder = new IndicatorCatalogBuilder();
        foreach (Unit unit in known.OwnUnits)
            builder.Add(unit);
        foreach (Source source in known.Sources)
            builder.Add(source);
        foreach (Subject subject in known.Subjects)
            builder.Add(subject);
        foreach (Indicator indicator in known.Indicators)
            builder.Add(indicator);
        return builder;
    }

    private bool Next()
    {
        try
        {
            bool read = rows.Read();
            _row += read ? 1 : 0;
            return read;
        }
        catch (CsvInvalidCharacterException)
        {
            _problems.Add(OpeningProblem.OpenQuote(new SourceLocation(file, new CellAddress(_row + 1, 1).ToString(), 0, 0)));
            return false;
        }
    }

    private Observation? ReadRow()
    {
        ReadOnlySpan<char> indicator = Span(_at.Indicator), subject = Span(_at.Subject), value = Span(_at.Value), time = Span(_at.Period);
        if (indicator.IsEmpty || subject.IsEmpty || value.IsEmpty)
        {
            string missing = Required.First(column => column is not ("period" or "transformation") && Text(column) is null);
            _problems.Add(Problem("IND6042", missing, missing));
            return null;
        }

        try
        {
            TimePeriod? period = time.IsEmpty ? null : PeriodOf(time);
            SeriesKey series = SeriesOf(indicator, subject, Span(_at.Transformation));
            return Completed(series, period, FigureOf(value, series.Transformation));
        }
        catch (CellFaultException fault)
        {
            _problems.Add(Problem("IND6041", fault.Column, fault.Column, Text(fault.Column) ?? "", fault.Message));
            return null;
        }
    }

    /// <summary>Periods repeat from row to row: each is read once.</summary>
    private TimePeriod PeriodOf(ReadOnlySpan<char> text)
    {
        if (text.SequenceEqual(_lastPeriodText))
            return _lastPeriod;
        Dictionary<string, TimePeriod>.AlternateLookup<ReadOnlySpan<char>> known = _periods.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(text, out string? kept, out TimePeriod period))
        {
            kept = text.ToString();
            _periods.Add(kept, period = Parsed("period", written => TimePeriod.Parse(written)));
        }

        (_lastPeriodText, _lastPeriod) = (kept, period);
        return period;
    }

    /// <summary>So do series: what a row says of its indicator and subject is looked at the first time they meet.</summary>
    private SeriesKey SeriesOf(ReadOnlySpan<char> indicator, ReadOnlySpan<char> subject, ReadOnlySpan<char> transformation)
    {
        if (_last is { } last)
        {
            if (last.Is(indicator, subject, transformation))
                return last.Key;
            if (last.Next is { } next && next.Is(indicator, subject, transformation))
                return (_last = next).Key;
        }

        int hash = HashCode.Combine(string.GetHashCode(indicator), string.GetHashCode(subject), string.GetHashCode(transformation));
        if (!_series.TryGetValue(hash, out ReadSeries? known) || !known.Is(indicator, subject, transformation))
        {
            Transformation how = transformation.IsEmpty ? default : Parsed("transformation", text => Transformation.Parse(text));
            Define(Text("indicator")!, Text("subject")!);
            SeriesKey key = _builder.Key(Text("indicator")!, Text("subject")!, how);
            _series[hash] = known = new ReadSeries(indicator.ToString(), subject.ToString(), transformation.ToString(), key);
        }

        _last?.Next = known;
        _last = known;
        return known.Key;
    }

    /// <summary>Sources repeat as well.</summary>
    private string? SourceOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;
        if (text.SequenceEqual(_lastSource))
            return _lastSource;
        string source = Text("source")!;
        DefineSource(source);
        _lastSource = isGuarded ? null : source;
        return source;
    }

    /// <summary>Plain digits and a unit that was met before need no grammar: 12.50亿元 after 3亿元.</summary>
    private bool TryFast(ReadOnlySpan<char> text, out Figure figure)
    {
        figure = default;
        int end = text.LastIndexOfAnyInRange('0', '9') + 1;
        if (end == 0 || UnitMet(text[end..]) is not { } unit || !FastNumber.TryRead(text[..end], out decimal number))
            return false;
        figure = new Figure(number, unit);
        return true;
    }

    private Unit? UnitMet(ReadOnlySpan<char> text)
    {
        if (text.SequenceEqual(_lastUnitText))
            return _lastUnit;
        if (_units.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out string? known, out Unit? unit))
            (_lastUnitText, _lastUnit) = (known, unit);
        return unit;
    }

    /// <summary>A unit is kept where digits before it are written just as they would be written again.</summary>
    private void Remember(ReadOnlySpan<char> text, Figure figure)
    {
        int end = text.LastIndexOfAnyInRange('0', '9') + 1;
        if (end > 0 && FastNumber.TryRead(text[..end], out decimal number)
            && new Figure(number, figure.Unit) is var plain && plain == figure && text.SequenceEqual(plain.Literal))
            _units.TryAdd(text[end..].ToString(), figure.Unit);
    }

    private Figure FigureOf(ReadOnlySpan<char> text, Transformation transformation)
    {
        bool isPlain = transformation.IsLevel && !isGuarded;
        if (isPlain && TryFast(text, out Figure fast))
            return fast;
        if (isPlain && Figure.TryParse(text, _builder.Units, out Figure figure, out _))
        {
            Remember(text, figure);
            return figure;
        }

        return FigureInWords(transformation);
    }

    /// <summary>Apart, for what it hands on is made anew for each row that comes here.</summary>
    private Figure FigureInWords(Transformation transformation) => Parsed("value", written => transformation switch
    {
        { IsRank: true } => RankText.Parse(written),
        { IsTrend: true } when TrendText.TryParse(written, out Figure words) => words,
        _ => Figure.Parse(written, _builder.Units),
    });

    /// <summary>Most rows say nothing but their figure; each word that is said is looked at alone.</summary>
    private Observation Completed(SeriesKey series, TimePeriod? period, Figure figure)
    {
        var observation = new Observation(series, period, figure)
        {
            SourceId = SourceOf(Span(_at.Source)),
            At = Text(_at.At),
            Note = Text(_at.Note),
            Location = isPlaced ? Place("value") : null,
        };
        if (!Span(_at.Status).IsEmpty && !Span(_at.Status).SequenceEqual(Final))
            observation = observation with { Status = Word("status", ObservationStatus.Final) };
        if (!Span(_at.Confidence).IsEmpty && !Span(_at.Confidence).SequenceEqual(Confirmed))
            observation = observation with { Confidence = Word("confidence", Confidence.Confirmed) };
        if (!Span(_at.PublishedOn).IsEmpty)
            observation = observation
                with
            { PublishedOn = Parsed("published_on", text => LocalDatePattern.Iso.Parse(text).GetValueOrThrow()) };
        return observation;
    }

    /// <summary>What the row says of its indicator, subject and source, the first time they are named.</summary>
    private void Define(string indicator, string subject)
    {
        if (_defined.Add("i:" + indicator))
        {
            Unit unit = Parsed("indicator_unit", text => Unit.Parse(text, _builder.Units));
            IndicatorKind kind = Word("indicator_kind", IndicatorKind.Flow);
            Direction direction = Word("direction", Direction.Neutral);
            _builder.Add(Parsed("indicator", id => new Indicator(id, NameOf("indicator", id), unit, kind, direction)));
        }

        if (_defined.Add("s:" + subject))
        {
            SubjectKind kind = Word("subject_kind", SubjectKind.Region);
            _builder.Add(Parsed("subject", id => new Subject(id, kind, NameOf("subject", id)) { Code = Text("subject_code") }));
        }
    }

    private void DefineSource(string source)
    {
        if (!_defined.Add("o:" + source))
            return;
        TimePeriod? published = Text("source_published") is null ? null : Parsed("source_published", text => TimePeriod.Parse(text));
        Source defined = Parsed("source", id =>
            new Source(id, Text("source_title") ?? id, Text("publisher") ?? id) { Published = published });
        _builder.Add(Text("address") is null ? defined : Parsed("address", text => defined with { Address = text }));
    }

    private LocalizedText NameOf(string column, string id) =>
        Text(column + "_zh") is null && Text(column + "_en") is null
            ? new LocalizedText(id)
            : new LocalizedText(Text(column + "_zh"), Text(column + "_en"));

    private TWord Word<TWord>(string column, TWord otherwise)
        where TWord : struct, Enum =>
        Text(column) is null ? otherwise : Parsed(column, code => CellText.Word<TWord>(code)
            ?? throw new FormatException(string.Join(", ", Enum.GetValues<TWord>().Select(CellText.Code))));

    /// <summary>What a column's text says; whatever is wrong with it is the column's fault.</summary>
    private T Parsed<T>(string column, Func<string, T> parse)
    {
        try
        {
            return parse(Text(column) ?? "");
        }
        catch (Exception error) when (error is FormatException or ArgumentException or UnparsableValueException)
        {
            throw new CellFaultException(column, error.Message);
        }
    }

    private string? Text(string column) => Text(_columns.GetValueOrDefault(column, -1));

    private string? Text(int column)
    {
        ReadOnlySpan<char> text = Span(column);
        return text.IsEmpty ? null : isGuarded ? FormulaGuard.Unguarded(text.ToString()) : text.ToString();
    }

    private ReadOnlySpan<char> Span(int column) => column >= 0 && column < rows.RowFieldCount ? rows.GetFieldSpan(column) : default;

    private Diagnostic Problem(string id, string column, params ReadOnlySpan<string> arguments) =>
        new(new DiagnosticDescriptor(id, DiagnosticSeverity.Error, WritingWordings.Table[id]), Place(column), [.. arguments]);

    private SourceLocation Place(string column) =>
        new(file, new CellAddress(Math.Max(_row, 1), _columns.GetValueOrDefault(column) + 1).ToString(), 0, 0);
}
