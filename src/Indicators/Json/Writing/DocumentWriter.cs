namespace Indicators.Json;

/// <summary>Writes one file of a catalogue, or lines of observations, to a stream as it goes.</summary>
internal sealed class DocumentWriter
{
    private const int FlushAt = 64 * 1024;

    private readonly CanonicalJsonWriter _json = new();
    private readonly EntryWriter _entries;
    private readonly Stream _stream;

    /// <param name="stream">Where it goes. It is not closed.</param>
    /// <param name="catalog">What the observations belong to, whose sources say things once for all of theirs; null where every line stands for itself.</param>
    public DocumentWriter(Stream stream, IndicatorCatalog? catalog)
    {
        _entries = new EntryWriter(_json, catalog);
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
            _entries.Write(observation);
            _json.EndLine();
            Flush(FlushAt);
        }

        Flush(atLeast: 1);
    }

    private void WriteSections(DocumentParts parts)
    {
        WriteSection("units"u8, parts.Units, _entries.Write);
        WriteSection("sources"u8, parts.Sources, _entries.Write);
        WriteSection("subjects"u8, parts.Subjects, _entries.Write);
        WriteSection("indicators"u8, parts.Indicators, _entries.Write);
        WriteSection("observations"u8, parts.Observations, _entries.Write);
        WriteSection("targets"u8, parts.Targets, _entries.Write);
        WriteSection("frameworks"u8, parts.Frameworks, _entries.Write);
        WriteSection("compositions"u8, parts.Compositions, _entries.Write);
        WriteSection("assessments"u8, parts.Assessments, _entries.Write);
        WriteSection("accepted"u8, parts.Accepted, _entries.Write);
    }

    private void WriteSection<T>(ReadOnlySpan<byte> name, List<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        _json.Name(name);
        _json.BeginArray(onLines: true);
        foreach (T item in items)
        {
            write(item);
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
