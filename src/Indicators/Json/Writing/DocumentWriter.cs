namespace Indicators.Json;

/// <summary>Writes one file of a catalogue, or lines of observations, to a stream as it goes.</summary>
internal sealed class DocumentWriter
{
    private const int FlushAt = 64 * 1024;

    private readonly CanonicalJsonWriter _json = new();
    private RowWriter _rows;
    private readonly Stream _stream;

    /// <param name="stream">Where it goes. It is not closed.</param>
    /// <param name="catalog">What the observations belong to, whose sources say things once for all of theirs; null where every line stands
    /// for itself.</param>
    public DocumentWriter(Stream stream, IndicatorCatalog? catalog)
    {
        _rows = new RowWriter(new ValueWriter(_json, catalog));
        _stream = stream;
    }

    public void Write(DocumentParts parts)
    {
        if (CatalogFile.IsLines(parts.File))
        {
            WriteLines(parts.Observations);
            return;
        }

        _json.BeginObject(onLines: true);
        if (parts.Schema is not null)
        {
            _json.Name("$schema"u8);
            _json.Text(parts.Schema);
        }

        _json.Name("formatVersion"u8);
        _json.Number(DocumentReader.NewestVersion);
        if (FormatRevision.Of(parts) is var revision && revision > 1)
        {
            _json.Name("revision"u8);
            _json.Number(revision);
        }

        WriteSections(parts);
        _json.End();
        _json.EndLine();
        Flush(atLeast: 1);
    }

    public void WriteLines(IEnumerable<Observation> observations)
    {
        foreach (Observation observation in observations)
        {
            _rows.Write<ObservationEntry, Observation>(observation);
            _json.EndLine();
            Flush(FlushAt);
        }

        Flush(atLeast: 1);
    }

    private void WriteSections(DocumentParts parts)
    {
        WriteSection<UnitEntry, OwnUnit>("units"u8, parts.Units);
        WriteSection<SourceEntry, Source>("sources"u8, parts.Sources);
        WriteSection<SubjectEntry, Subject>("subjects"u8, parts.Subjects);
        WriteSection<IndicatorEntry, Indicator>("indicators"u8, parts.Indicators);
        WriteSection<ObservationEntry, Observation>("observations"u8, parts.Observations);
        WriteSection<TargetEntry, Target>("targets"u8, parts.Targets);
        // A framework takes several lines: one for each tier and each member.
        WriteSection<FrameworkEntry, PolicyFramework>("frameworks"u8, parts.Frameworks, onLines: true);
        WriteSection<CompositionEntry, Composition>("compositions"u8, parts.Compositions);
        WriteSection<AssessmentEntry, OfficialAssessment>("assessments"u8, parts.Assessments);
        WriteSection<AcceptedEntry, AcceptedFinding>("accepted"u8, parts.Accepted);
    }

    private void WriteSection<TEntry, T>(ReadOnlySpan<byte> name, List<T> items, bool onLines = false)
        where TEntry : struct, IEntry<T>
    {
        if (items.Count == 0)
            return;
        _json.Name(name);
        _json.BeginArray(onLines: true);
        foreach (T item in items)
        {
            _rows.Write<TEntry, T>(item, onLines);
            Flush(FlushAt);
        }

        _json.End();
    }

    private void Flush(int atLeast)
    {
        if (_json.Length < atLeast)
            return;
        _stream.Write(_json.Written);
        _json.Clear();
    }
}
