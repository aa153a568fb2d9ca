using System.Globalization;
using System.Text;
using nietras.SeparatedValues;

namespace Indicators.Interchange;

/// <summary>The rows of an SDMX-CSV message. Sep finds the cells; what a cell means in SDMX is found here.</summary>
internal sealed class SdmxCsvRows : DataRows
{
    private readonly BoundedText _text;
    private SepReader? _reader;
    private readonly Findings _findings;
    private readonly ImportOptions _options;
    private readonly string _file;
    private readonly int _headerLines;
    private readonly char[]?[] _unquoted;
    private readonly int[] _unquotedLength;
    private string _structure = "";
    private string _structureCell = "";
    private RowAction _action;

    private SdmxCsvRows(BoundedText text, SdmxCsvHeader? header, int headerLines, ImportOptions options, Findings findings, string file)
    {
        _text = text;
        _findings = findings;
        _options = options;
        _file = file;
        _headerLines = headerLines;
        Header = header;
        _unquoted = new char[]?[header?.Columns.Length ?? 0];
        _unquotedLength = new int[_unquoted.Length];
    }

    /// <summary>The header; null where there is none, and then there are no rows.</summary>
    public SdmxCsvHeader? Header { get; }

    public override IReadOnlyList<DataColumn> Columns => Header is { } header ? header.Columns : [];

    public override ReadOnlySpan<char> Structure => _structure;

    public override LocalizedText? StructureName => Header is not { StructureId: >= 0 } header ? null
        : header.Labels == SdmxLabels.Both ? FlowLabel(header) is { } label ? NameText.Of(label) : null
        : header.StructureName >= 0 ? NameText.Of(Raw(header.StructureName).ToString()) : null;

    public override RowAction Action => _action;

    public override bool AllowsDecimalComma => Header is { Separator: not ',' };

    public override ReadOnlySpan<char> this[int column]
    {
        get
        {
            ReadOnlySpan<char> cell = Raw(column);
            return Header!.Labels == SdmxLabels.Both ? WithoutLabel(cell) : cell;
        }
    }

    public override ReadOnlySpan<char> TextOf(int column) => Raw(column);

    /// <summary>Opens a message: reads its header.</summary>
    public static SdmxCsvRows Open(Stream stream, string file, ImportOptions options, Findings findings)
    {
        var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true,
            leaveOpen: true);
        var text = new BoundedText(reader, options.MaxRowChars);
        SdmxCsvHeader? header = null;
        int lines = 1;
        try
        {
            List<string>? cells = HeaderLine.Read(text, options, out char separator, out lines, out (string Id, string Argument) fault);
            header = cells is null ? null : SdmxCsvHeader.Of(cells, separator, out fault);
            if (header is null)
                findings.Add(fault.Id, new SourceLocation(file, "", 1, 1), fault.Argument);
        }
        catch (DecoderFallbackException fault)
        {
            findings.Add(NotUtf8(fault, file));
        }

        return new SdmxCsvRows(text, header, lines, options, findings, file);
    }

    public override bool Read()
    {
        while (Move())
        {
            if (IsSound())
                return true;
        }

        return false;
    }

    public override SourceLocation LocationOf(int column)
    {
        if (_reader is null)
            return new SourceLocation(_file, "", 1, 1);
        SepReader.Row row = _reader.Current;
        int at = 1;
        for (int i = 0; i < column && i < row.ColCount; i++)
            at += row[i].Span.Length + 1;
        return new SourceLocation(_file, column >= 0 && column < Columns.Count
            ? Columns[column].Id
            : "", row.LineNumberFrom + _headerLines, at);
    }

    public override LocalizedText? NameOf(int column, string code)
    {
        switch (Header!.Labels)
        {
            case SdmxLabels.Both:
                _ = SdmxCsvHeader.SplitLabel(Raw(column).ToString(), out string? name, Header.LabelMark);
                return name is null ? null : NameText.Of(name);
            case SdmxLabels.Name when column + 1 < Columns.Count && Columns[column + 1].Kind == ColumnKind.Label:
                return NameText.Of(Raw(column + 1).ToString());
            default:
                return null;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _reader?.Dispose();
            _text.Dispose();
        }

        base.Dispose(disposing);
    }

    private static Diagnostic NotUtf8(DecoderFallbackException fault, string file) => new(
        InterchangeErrors.Find(InterchangeErrors.NotUtf8), new SourceLocation(file, "", 1, 1), fault.BytesUnknown is { } bytes
            ? Convert.ToHexString(bytes) : "");

    private static SepReader Reader(TextReader text, char separator) =>
        Sep.New(separator).Reader(options => options with
        {
            HasHeader = false,
            DisableColCountCheck = true,
            CultureInfo = CultureInfo.InvariantCulture,
        }).From(text);

    private bool Move()
    {
        try
        {
            if (Header is null)
                return false;
            _reader ??= Reader(_text, Header.Separator);
            if (!_reader.MoveNext())
                return false;
            _text.EndRow();
            Array.Clear(_unquotedLength);
            return true;
        }
        catch (RowTooLongException)
        {
            _findings.Add(InterchangeErrors.HeaderTooLong, new SourceLocation(_file, "", _headerLines + 1, 1),
                InvariantText.Of(_options.MaxRowChars));
            return false;
        }
        catch (DecoderFallbackException fault)
        {
            _findings.Add(NotUtf8(fault, _file));
            return false;
        }
    }

    /// <summary>What is true of every row: as many cells as columns, closed quotes, a structure, an action.</summary>
    private bool IsSound()
    {
        SepReader.Row row = _reader!.Current;
        if (row.Span.IsEmpty)
            return false;
        if ((row.Span.Count('"') & 1) != 0)
            return Refuse(InterchangeErrors.OpenQuote, 0);
        if (row.ColCount < Columns.Count || !OnlyBlanksAfter(row))
            return Refuse(InterchangeErrors.CellCount, 0, InvariantText.Of(row.ColCount), InvariantText.Of(Columns.Count));
        return IsOfStructure() && HasAction();
    }

    private bool OnlyBlanksAfter(SepReader.Row row)
    {
        for (int i = Columns.Count; i < row.ColCount; i++)
        {
            if (row[i].Span.Length > 0)
                return false;
        }

        return true;
    }

    private bool IsOfStructure()
    {
        SdmxCsvHeader header = Header!;
        ReadOnlySpan<char> kind = header.IsFirstVersion ? default : Raw(0);
        if (!header.IsFirstVersion && !IsKind(kind))
            return Refuse(InterchangeErrors.StructureKind, 0, kind.ToString());
        if (header.StructureId < 0 || Columns[0].Id == "KEY")
            return true;
        ReadOnlySpan<char> cell = Raw(header.StructureId);
        if (cell.SequenceEqual(_structureCell))
            return true;
        string id = header.Labels == SdmxLabels.Both ? FlowOf(cell.ToString(), out _) : cell.ToString();
        if (!header.IsFirstVersion && !StructureIds.IsValid(id))
            return Refuse(InterchangeErrors.StructureId, header.StructureId, id);
        (_structure, _structureCell) = (id, cell.ToString());
        return true;
    }

    private string? FlowLabel(SdmxCsvHeader header)
    {
        _ = FlowOf(Raw(header.StructureId).ToString(), out string? label);
        return label;
    }

    /// <summary>AGENCY:ID(VERSION) before its label; the colon after the agency is none of a label.</summary>
    private string FlowOf(string cell, out string? label)
    {
        int agency = cell.IndexOf(':', StringComparison.Ordinal) + 1;
        string rest = SdmxCsvHeader.SplitLabel(cell[agency..], out label, Header!.LabelMark);
        return cell[..agency] + rest;
    }

    private static bool IsKind(ReadOnlySpan<char> kind) =>
        kind.Equals("dataflow", StringComparison.OrdinalIgnoreCase) || kind.Equals("datastructure", StringComparison.OrdinalIgnoreCase)
        || kind.Equals("dataprovision", StringComparison.OrdinalIgnoreCase);

    private bool HasAction()
    {
        _action = RowAction.Merge;
        if (Header!.Action < 0)
            return true;
        ReadOnlySpan<char> action = Raw(Header.Action);
        switch (action)
        {
            case "" or "I" or "A" or "M":
                return true;
            case "R":
                _action = RowAction.Replace;
                return true;
            case "D":
                _action = RowAction.Delete;
                return true;
            default:
                return Refuse(InterchangeErrors.UnknownAction, Header.Action, action.ToString());
        }
    }

    private bool Refuse(string id, int column, params System.Collections.Immutable.ImmutableArray<string> arguments)
    {
        _findings.Add(id, LocationOf(column), arguments);
        return false;
    }

    /// <summary>The cell without its quotes; unquoted once a row, into a buffer of the column.</summary>
    private ReadOnlySpan<char> Raw(int column)
    {
        ReadOnlySpan<char> cell = _reader!.Current[column].Span;
        if (cell.Length < 2 || cell[0] != '"')
            return cell;
        if (_unquotedLength[column] > 0)
            return _unquoted[column].AsSpan(0, _unquotedLength[column] - 1);
        if (_unquoted[column] is not { } buffer || buffer.Length < cell.Length)
            _unquoted[column] = buffer = new char[Math.Max(64, cell.Length)];
        int length = Unquote(cell, buffer);
        _unquotedLength[column] = length + 1;
        return buffer.AsSpan(0, length);
    }

    private static int Unquote(ReadOnlySpan<char> cell, char[] buffer)
    {
        int length = 0;
        bool inside = true;
        for (int i = 1; i < cell.Length; i++)
        {
            if (cell[i] != '"')
            {
                buffer[length++] = cell[i];
            }
            else if (i + 1 < cell.Length && cell[i + 1] == '"' && inside)
            {
                buffer[length++] = '"';
                i++;
            }
            else
            {
                inside = !inside;
            }
        }

        return length;
    }

    /// <summary>A code before colon and blank; a text that is no code stays whole.</summary>
    private ReadOnlySpan<char> WithoutLabel(ReadOnlySpan<char> cell)
    {
        int at = cell.IndexOf(Header!.LabelMark, StringComparison.Ordinal);
        if (at < 1)
            return cell;
        ReadOnlySpan<char> code = cell[..at];
        return code.ContainsAny(' ', '"') ? cell : code;
    }
}
