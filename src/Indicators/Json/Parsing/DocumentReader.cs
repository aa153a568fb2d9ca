using System.Text;
using System.Text.Json;

namespace Indicators.Json;

/// <summary>Reads the sections of one file into a builder.</summary>
internal ref struct DocumentReader
{
    /// <summary>The newest version of the format that is known; all from 1 on are read.</summary>
    public const int NewestVersion = 1;

    /// <summary>The newest revision of version 1 that is known: what each added is in docs/catalog-format.md.</summary>
    public const int NewestRevision = 4;

    private const int Version = 1;
    private const int Revision = 2;
    private const int FirstSection = 3;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly string _file;
    private readonly CatalogParseState _session;
    private readonly IndicatorCatalogBuilder _builder;
    private readonly BrokenEntries _broken;
    private readonly FaultList _faults;
    private LocatedReader _reader;
    private int _entryFaults;

    /// <param name="utf8">The document, without a byte order mark.</param>
    /// <param name="file">Its name.</param>
    /// <param name="session">What all files share.</param>
    /// <param name="builder">Where entries go.</param>
    /// <param name="broken">Where the ids of unsound entries go.</param>
    /// <param name="faults">Where faults go.</param>
    public DocumentReader(
        ReadOnlySpan<byte> utf8, string file, CatalogParseState session, IndicatorCatalogBuilder builder, BrokenEntries broken,
            FaultList faults)
    {
        _utf8 = utf8;
        _file = file;
        _session = session;
        _builder = builder;
        _broken = broken;
        _faults = faults;
        _reader = new LocatedReader(utf8, faults);
    }

    public static ObjectShape Shape { get; } = new(
        "catalogue", "$schema", "formatVersion!", "revision", CatalogSections.Units, CatalogSections.Sources, CatalogSections.Subjects,
        CatalogSections.Indicators, CatalogSections.Observations, CatalogSections.Targets, CatalogSections.Frameworks,
        CatalogSections.Compositions, CatalogSections.Assessments, CatalogSections.Accepted);

    /// <summary>The schema the file names; or null.</summary>
    public string? Schema { get; private set; }

    /// <summary>Reads the file to its end, or as far as it is JSON.</summary>
    public void Read()
    {
        if (!SyntaxFaults.IsText(_utf8, _faults))
        {
            _broken.IsIncomplete = true;
            return;
        }

        try
        {
            _reader.Read();
            ReadRoot();
            // Whatever follows the document is not JSON, and says so here.
            _reader.Read();
        }
        catch (JsonException error)
        {
            SyntaxFaults.Add(_utf8, _reader.OffsetOf(error), _reader.Depth, _faults);
        }

        // A fault outside the entries may have hidden some of them.
        _broken.IsIncomplete |= _faults.Count > _entryFaults;
    }

    private void ReadRoot()
    {
        if (!_reader.TryBeginObject(out ObjectScope scope))
            return;
        while (_reader.NextProperty(Shape, ref scope, out int property))
        {
            if ((property == Version && !IsKnown(NewestVersion, CatalogErrors.UnknownVersion))
                || (property == Revision && !IsKnown(NewestRevision, CatalogErrors.NewerRevision)))
                return;
            if (property >= FirstSection)
                ReadSection(Shape.Names[property]);
            else if (property is not (Version or Revision))
                Schema = _reader.ReadString(TextLimits.Address);
        }
    }

    /// <summary>A newer format may mean anything: of such a file nothing is said but that it is newer.</summary>
    private bool IsKnown(int newest, DiagnosticDescriptor newer)
    {
        int? version = _reader.ReadInteger(1, int.MaxValue);
        if (version is not { } stated || stated <= newest)
            return true;
        int offset = _reader.Offset;
        _faults.Clear();
        _faults.Add(offset, newer, TextPreview.Of(stated), TextPreview.Of(newest));
        while (_reader.Read())
            _reader.Skip();
        return false;
    }

    private void ReadSection(string section)
    {
        switch (section)
        {
            case CatalogSections.Units: ReadEntries<UnitEntry, OwnUnit>(section, null); break;
            case CatalogSections.Sources: ReadEntries<SourceEntry, Source>(section, _builder.Sources); break;
            case CatalogSections.Subjects: ReadEntries<SubjectEntry, Subject>(section, _builder.Subjects); break;
            case CatalogSections.Indicators: ReadEntries<IndicatorEntry, Indicator>(section, _builder.Indicators); break;
            case CatalogSections.Observations: ReadEntries<ObservationEntry, Observation>(section, _builder.Observations); break;
            case CatalogSections.Targets: ReadEntries<TargetEntry, Target>(section, _builder.Targets); break;
            case CatalogSections.Frameworks: ReadEntries<FrameworkEntry, PolicyFramework>(section, _builder.Frameworks); break;
            case CatalogSections.Compositions: ReadEntries<CompositionEntry, Composition>(section, _builder.Compositions); break;
            case CatalogSections.Assessments: ReadEntries<AssessmentEntry, OfficialAssessment>(section, _builder.Assessments); break;
            default: ReadEntries<AcceptedEntry, AcceptedFinding>(section, _builder.Accepted); break;
        }
    }

    /// <param name="name">The section's name.</param>
    /// <param name="items">Where the sound ones go; null for units, which were collected before anything else was read.</param>
    private void ReadEntries<TEntry, T>(string name, IList<T>? items)
        where TEntry : struct, IEntry<T>
    {
        if (!_reader.TryBeginArray())
            return;
        var section = new SourceSection(_file, "$." + name);
        for (int index = 0; _reader.NextElement(); index++)
        {
            int start = _reader.Offset;
            int faults = _faults.Count;
            (int line, int column) = _reader.PositionOf(start);
            _session.Begin(new ItemPlace(section, index, line, column));
            if (items is null && index == UnitScan.MostUnits)
                _reader.Fault(CatalogErrors.TooManyUnits, TextPreview.Of(UnitScan.MostUnits));
            if (_session.TryRead<TEntry, T>(ref _reader, out T? item))
                items?.Add(item);
            else
                _broken.Add(name, _utf8[start..Math.Max(start, _reader.End)]);
            _entryFaults += _faults.Count - faults;
            if (typeof(T) == typeof(Observation))
                index = ReadCanonicalLines(section, index);
        }
    }

    /// <summary>Reads on as long as observations stand as the writer writes them, each on the line after the one before.</summary>
    /// <param name="section">The section they stand in.</param>
    /// <param name="index">The index of the observation read last.</param>
    /// <returns>The index of the observation read last now.</returns>
    private int ReadCanonicalLines(SourceSection section, int index)
    {
        const int Column = 5;
        int end = _reader.End;
        int line = _reader.PositionOf(end).Line;
        int read = 0;
        while (true)
        {
            var text = new CanonicalLine(_utf8[end..]);
            var place = new ItemPlace(section, index + read + 1, line + read + 1, Column);
            if (!text.Skip(",\n    "u8) || !text.TryRead(_session, place, out Observation? observation))
                break;
            _builder.Observations.Add(observation!);
            end = _utf8.Length - text.Left;
            read++;
        }

        if (read > 0)
            _reader.ResumeAt(end, line + read, Column + Encoding.UTF8.GetCharCount(LineUpTo(end)[(Column - 1)..]));
        return index + read;
    }

    private readonly ReadOnlySpan<byte> LineUpTo(int offset) => _utf8[(_utf8[..offset].LastIndexOf((byte)'\n') + 1)..offset];
}
