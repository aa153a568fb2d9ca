using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Indicators.Json;

/// <summary>
/// A walk over one JSON document that notes what is wrong with it and goes on. Wrong values are skipped whole, so that
/// the next property or entry is read as if nothing had happened; only a document that is not JSON ends the walk, with a
/// <see cref="JsonException"/>.
/// </summary>
/// <remarks>Every read method is called on the value's first token and leaves the walk on its last.</remarks>
internal ref partial struct LocatedReader
{
    /// <summary>Deeper than any catalogue: sub-tiers and transformations of transformations included.</summary>
    public const int MaxDepth = 64;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly FaultList _faults;
    private CatalogParseState? _session;
    private Utf8JsonReader _json;
    private byte[]? _scratch;
    private PositionCounter _positions;
    private int _base;
    private int _stateLine;
    private int _stateColumn;

    /// <param name="utf8">The document, valid UTF-8 without a byte order mark.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="firstLine">The number of its first line.</param>
    public LocatedReader(ReadOnlySpan<byte> utf8, FaultList faults, int firstLine = 1)
    {
        _utf8 = utf8;
        _faults = faults;
        _positions = new PositionCounter(utf8, firstLine);
        _json = new Utf8JsonReader(utf8, Options);
    }

    /// <summary>JSON as people write it by hand: comments are read over, a comma before a closing bracket is no error.</summary>
    public static JsonReaderOptions Options =>
        new() { MaxDepth = MaxDepth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public readonly JsonTokenType Token => _json.TokenType;

    /// <summary>Where the current token starts.</summary>
    public readonly int Offset => _base + (int)_json.TokenStartIndex;

    /// <summary>The offset after the current token.</summary>
    public readonly int End => _base + (int)_json.BytesConsumed;

    public readonly int Depth => _json.CurrentDepth;

    /// <summary>How many faults were met so far: an entry is sound when this did not grow.</summary>
    public readonly int FaultCount => _faults.Count;

    public bool Read() => _json.Read();

    public readonly void Fault(int offset, DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) =>
        _faults.Add(offset, descriptor, [.. arguments]);

    /// <summary>A fault of the current value.</summary>
    public readonly void Fault(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) =>
        Fault(Offset, descriptor, arguments);

    /// <summary>Notes that the value is of another JSON type than expected, and skips it.</summary>
    public void WrongType(string expected)
    {
        string found = FoundType();
        Fault(CatalogErrors.WrongType, expected, found, $"{expected}.{found}");
        _json.Skip();
    }

    /// <summary>True on the opening brace of an object; otherwise a fault.</summary>
    public bool TryBeginObject(out ObjectScope scope)
    {
        scope = new ObjectScope(Offset);
        if (Token == JsonTokenType.StartObject)
            return true;
        WrongType("object");
        return false;
    }

    /// <summary>True on the opening bracket of an array; otherwise a fault.</summary>
    public bool TryBeginArray()
    {
        if (Token == JsonTokenType.StartArray)
            return true;
        WrongType("array");
        return false;
    }

    /// <summary>Goes to the next element of an array; false at its end.</summary>
    public bool NextElement() => _json.Read() && Token != JsonTokenType.EndArray;

    /// <summary>
    /// Goes to the value of the next property. Unknown and repeated properties become faults and are skipped; at the end
    /// of the object, so do required ones that were not there.
    /// </summary>
    /// <returns>False at the end of the object.</returns>
    public bool NextProperty(ObjectShape shape, ref ObjectScope scope, out int property)
    {
        while (_json.Read() && Token == JsonTokenType.PropertyName)
        {
            property = IndexOfName(shape, scope.Expected);
            if (property >= 0 && scope.Mark(property))
                return _json.Read();
            FaultOfName(shape, property);
            _json.Skip();
        }

        property = -1;
        if (scope.Missing(shape) is not 0 and uint missing)
            FaultMissing(shape, scope.Start, missing);
        return false;
    }

    /// <summary>
    /// Goes to the next wording of a text, whose properties are language tags. What is no tag, and a language given twice,
    /// become faults and are skipped.
    /// </summary>
    /// <returns>False at the end of the object.</returns>
    public bool NextWording(ObjectShape shape, ref ObjectScope scope, Dictionary<Language, string>? others,
        [NotNullWhen(true)] out Language? language)
    {
        while (_json.Read() && Token == JsonTokenType.PropertyName)
        {
            int property = IndexOfName(shape, scope.Expected);
            bool isTag = Language.TryParse(NameText(), out language);
            property = property < 0 && isTag ? shape.IndexOf(Encoding.UTF8.GetBytes(language!.Tag), 0) : property;
            if (isTag && (property >= 0 ? scope.Mark(property) : others?.ContainsKey(language!) != true))
                return _json.Read();
            FaultOfName(shape, isTag ? 0 : -1);
            _json.Skip();
        }

        language = null;
        return false;
    }

    /// <summary>Line and column of an offset; each call needs an offset not below the one before.</summary>
    public (int Line, int Column) PositionOf(int offset) => _positions.At(offset);

    /// <summary>
    /// Goes on at a later offset, as if what lies between had been read: whole elements of the array the walk is in, just
    /// after one of them.
    /// </summary>
    /// <param name="offset">The offset after the last of these elements.</param>
    /// <param name="line">The line of that offset.</param>
    /// <param name="column">The column of that offset.</param>
    public void ResumeAt(int offset, int line, int column)
    {
        (_stateLine, _stateColumn) = CountedAt(_utf8[_base..End]);
        _base = offset;
        _json = new Utf8JsonReader(_utf8[offset..], isFinalBlock: true, _json.CurrentState);
        _positions.Set(offset, line, column);
    }

    /// <summary>
    /// The offset an exception of the JSON reader means: it counts lines from 0 and bytes in them, and does not know what
    /// was passed over.
    /// </summary>
    public readonly int OffsetOf(JsonException error)
    {
        long lines = (error.LineNumber ?? 0) - _stateLine;
        int bytes = (int)(error.BytePositionInLine ?? 0);
        if (lines == 0)
            bytes -= _stateColumn;
        int start = _base;
        for (; lines > 0; lines--)
            start += _utf8[start..].IndexOf((byte)'\n') + 1;
        return Math.Min(_utf8.Length, start + bytes);
    }

    /// <summary>What the JSON reader counts after a piece: lines from 0, and bytes in the last of them.</summary>
    private readonly (int Line, int Column) CountedAt(ReadOnlySpan<byte> piece)
    {
        int newLine = piece.LastIndexOf((byte)'\n');
        return newLine < 0
            ? (_stateLine, _stateColumn + piece.Length)
            : (_stateLine + piece.Count((byte)'\n'), piece.Length - newLine - 1);
    }

    /// <summary>Skips the current value, its children included.</summary>
    public void Skip() => _json.Skip();

    private int IndexOfName(ObjectShape shape, int expected) =>
        !_json.ValueIsEscaped ? shape.IndexOf(_json.ValueSpan, expected)
        : TryUnescape() ? shape.IndexOf(Unescape(), expected)
        : -1;

    private string NameText() =>
        !_json.ValueIsEscaped ? Encoding.UTF8.GetString(_json.ValueSpan) : TryUnescape() ? Encoding.UTF8.GetString(Unescape()) : "";

    private readonly void FaultOfName(ObjectShape shape, int property)
    {
        string name = TextPreview.OfUtf8(_json.ValueSpan);
        if (property >= 0)
            Fault(CatalogErrors.DuplicateProperty, name, shape.Title);
        else
            Fault(CatalogErrors.UnknownProperty, name, shape.Title, shape.Listed(), Suggestion.For(name, shape.Names) ?? "");
    }

    private readonly void FaultMissing(ObjectShape shape, int start, uint missing)
    {
        for (int i = 0; i < shape.Names.Count; i++)
        {
            if ((missing & (1u << i)) != 0)
                Fault(start, CatalogErrors.MissingProperty, shape.Names[i], shape.Title);
        }
    }

    private readonly string FoundType() => Token switch
    {
        JsonTokenType.StartObject => "object",
        JsonTokenType.StartArray => "array",
        JsonTokenType.String => "string",
        JsonTokenType.Number => "number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };
}
