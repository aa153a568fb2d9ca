using System.Collections.Immutable;
using NodaTime.Text;
using Sylvan.Data.Csv;

namespace Indicators.Tables;

/// <summary>One reading of a file of observations.</summary>
internal sealed class ObservationRows(CsvDataReader rows, string file, bool isGuarded, IndicatorCatalog known)
{
    private static readonly string[] Required = ["indicator", "subject", "period", "transformation", "value"];

    private readonly IndicatorCatalogBuilder _builder = Definitions(known);
    private readonly HashSet<string> _defined =
        [.. known.Indicators.Select(one => "i:" + one.Id), .. known.Subjects.Select(one => "s:" + one.Id),
            .. known.Sources.Select(one => "o:" + one.Id)];

    private readonly List<Diagnostic> _problems = [];
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimePeriod> _periods = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (string Indicator, string Subject, string Transformation, SeriesKey Key)> _series = [];
    private int _row;

    public ImportReport Read()
    {
        if (Next())
        {
            for (int column = 0; column < rows.RowFieldCount; column++)
                _columns.TryAdd(rows.GetString(column), column);
        }

        foreach (string column in Required.Where(column => !_columns.ContainsKey(column)))
            _problems.Add(Problem("IND6040", "", column));
        bool isReadable = _problems.Count == 0;
        while (isReadable && Next())
            ReadRow();
        IndicatorCatalog catalog = _builder.BuildSound(out ImmutableArray<Diagnostic> found);
        return new ImportReport(catalog, [.. _problems, .. found], []);
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

    private void ReadRow()
    {
        if (Span("indicator").IsEmpty || Span("subject").IsEmpty || Span("value").IsEmpty)
        {
            string missing = Required.First(column => column is not ("period" or "transformation") && Text(column) is null);
            _problems.Add(Problem("IND6042", missing, missing));
            return;
        }

        try
        {
            TimePeriod? period = Span("period").IsEmpty ? null : PeriodOf(Span("period"));
            SeriesKey series = SeriesOf(Span("indicator"), Span("subject"), Span("transformation"));
            if (!Span("source").IsEmpty)
                DefineSource(Text("source")!);
            _builder.Add(Completed(new Observation(series, period, FigureOf(Span("value"), series.Transformation))));
        }
        catch (CellFaultException fault)
        {
            _problems.Add(Problem("IND6041", fault.Column, fault.Column, Text(fault.Column) ?? "", fault.Message));
        }
    }

    /// <summary>Periods repeat from row to row: each is read once.</summary>
    private TimePeriod PeriodOf(ReadOnlySpan<char> text)
    {
        Dictionary<string, TimePeriod>.AlternateLookup<ReadOnlySpan<char>> known = _periods.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(text, out TimePeriod period))
            known[text] = period = Parsed("period", written => TimePeriod.Parse(written));
        return period;
    }

    /// <summary>So do series: what a row says of its indicator and subject is looked at the first time they meet.</summary>
    private SeriesKey SeriesOf(ReadOnlySpan<char> indicator, ReadOnlySpan<char> subject, ReadOnlySpan<char> transformation)
    {
        int hash = HashCode.Combine(string.GetHashCode(indicator), string.GetHashCode(subject), string.GetHashCode(transformation));
        if (_series.TryGetValue(hash, out (string Indicator, string Subject, string Transformation, SeriesKey Key) known)
            && indicator.SequenceEqual(known.Indicator) && subject.SequenceEqual(known.Subject)
                && transformation.SequenceEqual(known.Transformation))
            return known.Key;
        Transformation how = transformation.IsEmpty ? default : Parsed("transformation", text => Transformation.Parse(text));
        Define(Text("indicator")!, Text("subject")!);
        SeriesKey key = _builder.Key(Text("indicator")!, Text("subject")!, how);
        _series[hash] = (indicator.ToString(), subject.ToString(), transformation.ToString(), key);
        return key;
    }

    private Figure FigureOf(ReadOnlySpan<char> text, Transformation transformation)
    {
        if (transformation.IsLevel && !isGuarded && Figure.TryParse(text, _builder.Units, out Figure figure, out _))
            return figure;
        return Parsed("value", written => transformation switch
        {
            { IsRank: true } => RankText.Parse(written),
            { IsTrend: true } when TrendText.TryParse(written, out Figure words) => words,
            _ => Figure.Parse(written, _builder.Units),
        });
    }

    private Observation Completed(Observation observation)
    {
        // Most rows say nothing but their figure; each word that is said is looked at alone.
        observation = observation with { SourceId = Text("source"), At = Text("at"), Note = Text("note"), Location = Place("value") };
        if (!Span("status").IsEmpty)
            observation = observation with { Status = Word("status", ObservationStatus.Final) };
        if (!Span("confidence").IsEmpty)
            observation = observation with { Confidence = Word("confidence", Confidence.Confirmed) };
        if (!Span("published_on").IsEmpty)
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

    private string? Text(string column)
    {
        ReadOnlySpan<char> text = Span(column);
        return text.IsEmpty ? null : isGuarded ? FormulaGuard.Unguarded(text.ToString()) : text.ToString();
    }

    private ReadOnlySpan<char> Span(string column) =>
        _columns.TryGetValue(column, out int at) && at < rows.RowFieldCount ? rows.GetFieldSpan(at) : default;

    private Diagnostic Problem(string id, string column, params ReadOnlySpan<string> arguments) =>
        new(new DiagnosticDescriptor(id, DiagnosticSeverity.Error, WritingWordings.Table[id]), Place(column), [.. arguments]);

    private SourceLocation Place(string column) =>
        new(file, new CellAddress(Math.Max(_row, 1), _columns.GetValueOrDefault(column) + 1).ToString(), 0, 0);
}
