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
        [.. known.Indicators.Select(one => "i:" + one.Id), .. known.Subjects.Select(one => "s:" + one.Id), .. known.Sources.Select(one => "o:" + one.Id)];

    private readonly List<Diagnostic> _problems = [];
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
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
        if (Text("indicator") is not { } indicator || Text("subject") is not { } subject || Text("value") is null)
        {
            string missing = Required.First(column => column is not ("period" or "transformation") && Text(column) is null);
            _problems.Add(Problem("IND6042", missing, missing));
            return;
        }

        try
        {
            Define(indicator, subject);
            TimePeriod? period = Text("period") is null ? null : Parsed("period", text => TimePeriod.Parse(text));
            Transformation transformation = Text("transformation") is null ? default : Parsed("transformation", text => Transformation.Parse(text));
            Figure figure = Parsed("value", text => FigureOf(text, transformation));
            _builder.Add(Completed(new Observation(_builder.Key(indicator, subject, transformation), period, figure)));
        }
        catch (CellFaultException fault)
        {
            _problems.Add(Problem("IND6041", fault.Column, fault.Column, Text(fault.Column) ?? "", fault.Message));
        }
    }

    private Figure FigureOf(string text, Transformation transformation)
    {
        if (transformation.IsRank)
            return RankText.Parse(text);
        return transformation.IsTrend && TrendText.TryParse(text, out Figure words) ? words : Figure.Parse(text, _builder.Units);
    }

    private Observation Completed(Observation observation) => observation with
    {
        Status = Word("status", ObservationStatus.Final),
        Confidence = Word("confidence", Confidence.Confirmed),
        SourceId = Text("source"),
        PublishedOn = Text("published_on") is null ? null : Parsed("published_on", text => LocalDatePattern.Iso.Parse(text).GetValueOrThrow()),
        At = Text("at"),
        Note = Text("note"),
        Location = Place("value"),
    };

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

        if (Text("source") is { } source && _defined.Add("o:" + source))
        {
            TimePeriod? published = Text("source_published") is null ? null : Parsed("source_published", text => TimePeriod.Parse(text));
            Source defined = Parsed("source", id => new Source(id, Text("source_title") ?? id, Text("publisher") ?? id) { Published = published });
            _builder.Add(Text("address") is null ? defined : Parsed("address", text => defined with { Address = text }));
        }
    }

    private LocalizedText NameOf(string column, string id) =>
        Text(column + "_zh") is null && Text(column + "_en") is null ? new LocalizedText(id) : new LocalizedText(Text(column + "_zh"), Text(column + "_en"));

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
        if (!_columns.TryGetValue(column, out int at) || at >= rows.RowFieldCount)
            return null;
        string text = rows.GetString(at);
        return text.Length == 0 ? null : isGuarded ? FormulaGuard.Unguarded(text) : text;
    }

    private Diagnostic Problem(string id, string column, params ReadOnlySpan<string> arguments) =>
        new(new DiagnosticDescriptor(id, DiagnosticSeverity.Error, WritingWordings.Table[id]), Place(column), [.. arguments]);

    private SourceLocation Place(string column) =>
        new(file, new CellAddress(Math.Max(_row, 1), _columns.GetValueOrDefault(column) + 1).ToString(), 0, 0);
}
