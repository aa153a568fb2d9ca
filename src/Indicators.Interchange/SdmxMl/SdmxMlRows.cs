using System.Xml;

namespace Indicators.Interchange;

/// <summary>The rows of an SDMX-ML data message. It is gone through twice, for the columns and for the rows, and never held.</summary>
internal sealed class SdmxMlRows : DataRows
{
    private static readonly HashSet<string> Roots = new(StringComparer.Ordinal)
    {
        "StructureSpecificData", "StructureSpecificTimeSeriesData", "GenericData", "GenericTimeSeriesData", "CompactData", "UtilityData",
            "MessageGroup",
    };

    private readonly string _file;
    private readonly Findings _findings;
    private readonly List<DataColumn> _columns;
    private readonly Dictionary<string, int> _places;
    private readonly XmlReader _xml;
    private readonly MlCursor _cursor;
    private readonly string[] _cells;

    private SdmxMlRows(Stream stream, string file, List<DataColumn> columns, Findings findings)
    {
        _file = file;
        _findings = findings;
        _columns = columns;
        _places = Enumerable.Range(0, columns.Count).ToDictionary(i => columns[i].Id, StringComparer.Ordinal);
        _xml = Reader(stream);
        _cursor = new MlCursor(_xml);
        _cells = [.. Enumerable.Repeat("", columns.Count)];
    }

    public override IReadOnlyList<DataColumn> Columns => _columns;

    public override ReadOnlySpan<char> Structure => _cursor.Structure;

    public override RowAction Action => _cursor.Action;

    public override ReadOnlySpan<char> this[int column] => _cells[column];

    /// <summary>Opens a message and goes through it once for its columns.</summary>
    /// <param name="stream">The message; it must be able to seek.</param>
    /// <param name="file">What places call it.</param>
    /// <param name="options">The limits.</param>
    /// <param name="findings">What is found.</param>
    public static SdmxMlRows Open(Stream stream, string file, ImportOptions options, Findings findings)
    {
        long start = stream.Position;
        List<DataColumn> columns = Columned(stream, file, options, findings);
        stream.Position = start;
        return new SdmxMlRows(stream, file, columns, findings);
    }

    public override bool Read()
    {
        try
        {
            if (_columns.Count == 0 || !_cursor.Read())
                return false;
        }
        catch (XmlException fault)
        {
            _findings.Add(InterchangeErrors.NotXml, new SourceLocation(_file, "", fault.LineNumber, fault.LinePosition), fault.Message);
            return false;
        }

        Array.Fill(_cells, "");
        foreach (MlPair pair in _cursor.Pairs)
            _cells[_places[pair.Id]] = pair.Value;
        return true;
    }

    public override SourceLocation LocationOf(int column)
    {
        var line = (IXmlLineInfo)_xml;
        return new SourceLocation(_file, column >= 0 && column < _columns.Count
            ? _columns[column].Id
            : "", line.LineNumber, line.LinePosition);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _xml.Dispose();
        base.Dispose(disposing);
    }

    private static XmlReader Reader(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreWhitespace = true,
        CloseInput = false,
    });

    /// <summary>The components in the order they are met; those of series and keys before those of observations.</summary>
    private static List<DataColumn> Columned(Stream stream, string file, ImportOptions options, Findings findings)
    {
        var columns = new List<DataColumn>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        using XmlReader xml = Reader(stream);
        var cursor = new MlCursor(xml);
        try
        {
            while (cursor.Read())
            {
                foreach (MlPair pair in cursor.Pairs)
                    Add(columns, known, pair, cursor.IsGroup);
                if (columns.Count > options.MaxColumns)
                {
                    findings.Add(InterchangeErrors.HeaderTooWide, new SourceLocation(file, "", ((IXmlLineInfo)xml).LineNumber, 1),
                        InvariantText.Of(options.MaxColumns));
                    return [];
                }
            }
        }
        catch (XmlException) when (columns.Count > 0)
        {
            // Said where the rows end.
        }
        catch (XmlException fault)
        {
            findings.Add(InterchangeErrors.NotXml, new SourceLocation(file, "", fault.LineNumber, fault.LinePosition), fault.Message);
            return [];
        }

        if (!Roots.Contains(cursor.Root))
        {
            findings.Add(InterchangeErrors.XmlShape, new SourceLocation(file, "", 1, 1), cursor.Root);
            return [];
        }

        return [.. columns.OrderBy(Place)];
    }

    private static void Add(List<DataColumn> columns, HashSet<string> known, MlPair pair, bool isGroup)
    {
        // On a series attributes stand beside dimensions; a unit is the one far more often.
        if (pair.Kind == ColumnKind.Component && Concepts.RoleOf(pair.Id) == ConceptRole.Unit)
            pair = pair with { Kind = ColumnKind.Attribute };
        if (known.Add(pair.Id))
        {
            // What a group alone has is what it says of the part of the key it names.
            columns.Add(new DataColumn(pair.Id, isGroup && pair.Kind == ColumnKind.Component && !IsUsual(pair.Id) ? ColumnKind.Attribute
                : pair.Kind));
        }
        else if (columns.FindIndex(column => column.Id == pair.Id && column.Kind == ColumnKind.Attribute) is >= 0 and var at
            && pair.Kind is ColumnKind.Component or ColumnKind.Dimension && !isGroup)
        {
            columns[at] = new DataColumn(pair.Id, pair.Kind);
        }
    }

    private static bool IsUsual(string id) => Concepts.RoleOf(id) is > ConceptRole.Ignored and <= ConceptRole.MeasureRole;

    /// <summary>Dimensions of the series, then time and value, then what follows: the place tells what the message does not.</summary>
    private static int Place(DataColumn column) =>
        column.Kind == ColumnKind.Attribute ? 2 : column.Kind == ColumnKind.Measure ? 1 : 0;
}
