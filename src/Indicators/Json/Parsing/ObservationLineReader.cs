using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Unicode;

namespace Indicators.Json;

/// <summary>
/// Reads observations line by line from a stream: memory is that of the longest line, however many there are. Lines that
/// are not sound are reported and passed over.
/// </summary>
internal sealed class ObservationLineReader
{
    private readonly Utf8Lines _lines;
    private readonly string _file;
    private readonly CatalogParseState _session;
    private readonly CatalogReadOptions _options;
    private readonly SourceSection _section;
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();
    private int _suppressed;

    public ObservationLineReader(Stream stream, string file, CatalogParseState session, CatalogReadOptions options)
    {
        _lines = new Utf8Lines(stream, options.MaxLineBytes);
        _file = file;
        _session = session;
        _options = options;
        _section = new SourceSection(file, "$");
    }

    /// <summary>The observation of the line reached.</summary>
    public Observation Current { get; private set; } = null!;

    /// <summary>What was found wrong since this was last asked.</summary>
    public ImmutableArray<Diagnostic> TakeDiagnostics()
    {
        if (_suppressed > 0 && _found.Count > 0)
            _found.Add(new Diagnostic(CatalogErrors.TooManyErrors, _found[^1].Location, TextPreview.Of(_suppressed)));
        ImmutableArray<Diagnostic> taken = _found.ToImmutable();
        _found.Clear();
        return taken;
    }

    /// <summary>Goes to the next line that is sound; false at the end.</summary>
    public bool MoveNext()
    {
        while (_lines.MoveNext())
        {
            if (TryRead(_lines.Current))
                return true;
        }

        return false;
    }

    private bool TryRead(ReadOnlySpan<byte> line)
    {
        if (_lines.IsTooLong)
        {
            var place = new SourceLocation(_file, "$", _lines.Number, 1);
            string length = TextPreview.Of(_lines.Length);
            Report(new Diagnostic(CatalogErrors.FileTooLarge, place, length,
                TextPreview.Of(_options.MaxLineBytes))
            { Words = JsonWords.Alone });
            return false;
        }

        if (!line.ContainsAnyExcept(" \t\r"u8) || line.TrimStart(" \t"u8).StartsWith("//"u8))
            return false;
        _session.ForgetIfFull();
        if (Utf8.IsValid(line) && TryReadCanonical(line))
            return true;
        var faults = new FaultList(_options.MaxErrorsPerFile);
        Observation? observation = SyntaxFaults.IsText(line, faults) ? Read(line, faults) : null;
        if (faults.Count == 0)
        {
            Current = observation!;
            return true;
        }

        ReportAll(line, faults);
        return false;
    }

    private bool TryReadCanonical(ReadOnlySpan<byte> line)
    {
        var text = new CanonicalLine(line);
        if (!text.TryRead(_session, new ItemPlace(_section, -1, _lines.Number, 1), out Observation? observation) || text.Left > 0)
            return false;
        Current = observation!;
        return true;
    }

    private Observation? Read(ReadOnlySpan<byte> line, FaultList faults)
    {
        var reader = new LocatedReader(line, faults, _lines.Number);
        Observation? observation = null;
        try
        {
            reader.Read();
            _session.Begin(new ItemPlace(_section, -1, _lines.Number, 1));
            _ = _session.TryRead<ObservationEntry, Observation>(ref reader, out observation);
            reader.Read();
        }
        catch (JsonException error)
        {
            SyntaxFaults.Add(line, reader.OffsetOf(error), reader.Depth, faults);
        }

        return observation;
    }

    private void ReportAll(ReadOnlySpan<byte> line, FaultList faults)
    {
        ImmutableArray<Diagnostic>.Builder located = ImmutableArray.CreateBuilder<Diagnostic>();
        faults.Locate(line, _file, _lines.Number, located);
        foreach (Diagnostic diagnostic in located)
            Report(diagnostic);
    }

    private void Report(Diagnostic diagnostic)
    {
        if (_found.Count < _options.MaxErrorsPerFile)
            _found.Add(diagnostic);
        else
            _suppressed++;
    }
}
