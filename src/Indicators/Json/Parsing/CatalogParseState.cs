using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Indicators.Json;

/// <summary>
/// What the reading of all files of one catalogue shares: the units, and everything that is written over and over again,
/// decoded once.
/// </summary>
internal sealed partial class CatalogParseState(UnitSet units)
{
    /// <summary>No file repeats more than this; what is beyond is not remembered, so that memory stays bounded.</summary>
    private const int MostRemembered = 1 << 16;

    private readonly SeriesNames _series = new();
    private readonly Utf8Table<TimePeriod> _periods = new();
    private Utf8Table<string> _ids = new();
    private int _memberCount;

    private FigureTable _figures = new(units);

    /// <summary>The units figures are read with: the standard ones, those given, and the catalogue's own.</summary>
    public UnitSet Units { get; private set; } = units;

    /// <summary>Changes the units, before any figure is read.</summary>
    public void Use(UnitSet units)
    {
        Units = units;
        _figures = new FigureTable(units);
    }

    /// <summary>Where the entry that is being read stands.</summary>
    public ItemPlace Place { get; private set; }

    /// <summary>The indicator that the entry being read is about, as far as it has said so.</summary>
    public string? Indicator { get; private set; }

    /// <summary>How its figures are made from the level, as far as it has said so.</summary>
    public Transformation Transformation { get; private set; }

    /// <summary>Goes on to the next entry.</summary>
    public void Begin(ItemPlace place)
    {
        Indicator = null;
        Transformation = default;
        Place = place;
        _memberCount = 0;
    }

    /// <summary>The place of the next member of the framework that is being read.</summary>
    public ItemPlace NextMemberPlace(ref LocatedReader reader, int start)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"{Place.Location!.Path}.members[{_memberCount++}]");
        (int line, int column) = reader.PositionOf(start);
        return new ItemPlace(new SourceSection(Place.Section!.File, path), -1, line, column);
    }

    /// <summary>Forgets ids and series once there are very many: for streams, whose items nobody keeps.</summary>
    public void ForgetIfFull()
    {
        if (_series.Count > MostRemembered)
            _series.Clear();
        if (_ids.Count > MostRemembered)
            _ids = new Utf8Table<string>();
    }

    /// <summary>Reads an object; false, with faults, where it is not sound.</summary>
    public bool TryRead<TEntry, T>(ref LocatedReader reader, [MaybeNullWhen(false)] out T item)
        where TEntry : struct, IEntry<T>
    {
        item = default;
        int faults = reader.FaultCount;
        if (!reader.TryBeginObject(out ObjectScope scope))
            return false;
        reader.Session = this;
        var entry = default(TEntry);
        while (reader.NextProperty(TEntry.Shape, ref scope, out int property))
            entry.Row(ref reader, property, default);
        if (reader.FaultCount == faults)
            item = entry.Build(ref reader, this, scope.Start);
        return reader.FaultCount == faults;
    }

    /// <summary>Reads an array of objects; the sound ones, with a fault where there are none.</summary>
    public List<T> ReadList<TEntry, T>(ref LocatedReader reader)
        where TEntry : struct, IEntry<T>
    {
        var items = new List<T>();
        int start = reader.Offset;
        if (!reader.TryBeginArray())
            return items;
        int faults = reader.FaultCount;
        while (reader.NextElement())
        {
            if (TryRead<TEntry, T>(ref reader, out T? item))
                items.Add(item);
        }

        FaultIfEmpty(ref reader, start, items.Count, faults);
        return items;
    }

    /// <summary>An id that was read before.</summary>
    public bool TryKnowId(ReadOnlySpan<byte> utf8, out string? id) => _ids.TryGet(utf8, out id);

    /// <summary>A period that was read before.</summary>
    public bool TryKnowPeriod(ReadOnlySpan<byte> utf8, out TimePeriod period) => _periods.TryGet(utf8, out period);

    /// <summary>A figure that is no rank; false also where it is wrong.</summary>
    public bool TryReadPlain(ReadOnlySpan<byte> utf8, out Figure figure) =>
        _figures.TryRead(utf8, out figure)
        || (utf8.Length <= TextLimits.Literal && !IsRank(utf8) && Figure.TryParse(utf8, Units, out figure, out _)
            && !NumberlessLiteral.Is(figure));

    /// <summary>Reads an id, or the id of another entry. Null, with a fault, where it is none.</summary>
    public string? ReadId(ref LocatedReader reader)
    {
        if (!reader.TryReadUtf8(TextLimits.Id, out ReadOnlySpan<byte> utf8))
            return null;
        if (_ids.TryGet(utf8, out string? known))
            return known;
        string id = Encoding.UTF8.GetString(utf8);
        if (!Identifier.IsValid(id))
        {
            reader.Fault(reader.OffsetInside(FirstBad(id)), CatalogErrors.BadId, TextPreview.Of(id), MeantBy(id));
            return null;
        }

        _ids.Set(utf8, id);
        return id;
    }

    /// <summary>The id with a hyphen for what no id has: the usual reason is a blank between two words.</summary>
    private static string MeantBy(string id)
    {
        string[] parts =
            id.Split([.. id.Where(c => !Identifier.IsValid([c]) && !char.IsSurrogate(c))], StringSplitOptions.RemoveEmptyEntries);
        string meant = string.Join('-', parts);
        return meant.Length <= TextLimits.Word && Identifier.IsValid(meant) ? meant : "";
    }

    /// <summary>Reads the id of the indicator an entry is about.</summary>
    public string? ReadIndicatorId(ref LocatedReader reader) => Indicator = ReadId(ref reader);

    private static int FirstBad(string id)
    {
        int position = 0;
        while (position < id.Length && Identifier.IsValid(id.AsSpan(position, 1)))
            position++;
        return position;
    }

    /// <summary>Reads a period. Null, with a fault at the character that is wrong, where it is none.</summary>
    public TimePeriod? ReadPeriod(ref LocatedReader reader) =>
        reader.TryReadUtf8(TextLimits.Word, out ReadOnlySpan<byte> utf8) ? ReadPeriod(ref reader, utf8) : null;

    private TimePeriod? ReadPeriod(ref LocatedReader reader, ReadOnlySpan<byte> utf8)
    {
        if (_periods.TryGet(utf8, out TimePeriod period))
            return period;
        Span<char> text = stackalloc char[utf8.Length];
        text = text[..Encoding.UTF8.GetChars(utf8, text)];
        if (!TimePeriod.TryParse(text, out period, out ParseError error))
        {
            Fault(ref reader, CatalogErrors.BadPeriod, text, error);
            return null;
        }

        if (_periods.Count < MostRemembered)
            _periods.Set(utf8, period);
        return period;
    }

    /// <summary>Notes that a literal cannot be read, at the character that is to blame.</summary>
    private static void Fault(ref LocatedReader reader, DiagnosticDescriptor descriptor, scoped ReadOnlySpan<char> text, ParseError error)
    {
        int offset = reader.OffsetInside(error.Position);
        reader.Fault(offset, descriptor, error.ToText(Language.Chinese, text), error.ToText(Language.English, text));
    }
}
