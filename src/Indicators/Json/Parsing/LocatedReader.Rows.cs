using NodaTime;

namespace Indicators.Json;

/// <summary>The reading of one property of an entry, by its row.</summary>
internal ref partial struct LocatedReader : IRowPass
{
    /// <summary>What all files share; set before rows are read.</summary>
    public CatalogParseState Session { readonly get => _session!; set => _session = value; }

    public readonly void Place(ref int offset) => offset = Offset;

    public void Id(RowHead head, ref string? field, string? value) => field = Session.ReadId(ref this);

    public void Reference(RowHead head, ref string? field, string? value) => field = Session.ReadId(ref this);

    public void IndicatorReference(RowHead head, ref string? field, string? value) => field = Session.ReadIndicatorId(ref this);

    public void References(RowHead head, ref List<string>? field, IReadOnlyList<string>? value) => field = Session.ReadIds(ref this);

    public void Text(RowHead head, ref string? field, string? value, int longest) => field = ReadString(longest);

    public void Texts(RowHead head, ref List<string>? field, IReadOnlyList<string>? value, int longest) =>
        field = CatalogParseState.ReadStrings(ref this, longest);

    public void Note(RowHead head, ref string? field, string? value) => field = ReadString(TextLimits.Prose);

    public void Wording(RowHead head, ref LocalizedText? field, LocalizedText? value) => field = CatalogParseState.ReadText(ref this);

    public void Word<T>(RowHead head, ref T field, T value, CodeTable<T> words)
        where T : struct, Enum => field = CatalogParseState.ReadWord(ref this, words);

    public void WordOrNone<T>(RowHead head, ref T? field, T? value, CodeTable<T> words)
        where T : struct, Enum => field = CatalogParseState.ReadWord(ref this, words);

    public void Period(RowHead head, ref TimePeriod? field, TimePeriod? value) => field = Session.ReadPeriod(ref this);

    public void Date(RowHead head, ref LocalDate? field, LocalDate? value) => field = CatalogParseState.ReadDate(ref this);

    public void Figure(RowHead head, ref Figure? field, Figure? value) => field = Session.ReadFigure(ref this);

    public void Number(RowHead head, ref int? field, int? value, int least, int most) => field = ReadInteger(least, most);

    public void Flag(RowHead head, ref bool field, bool value, bool word) => field = word ? ReadTrue() : ReadFalse();

    public void Object<TEntry, T>(RowHead head, ref T? field, T? value, string? definition)
        where TEntry : struct, IEntry<T> => _ = Session.TryRead<TEntry, T>(ref this, out field);

    public void List<TEntry, T>(RowHead head, ref List<T>? field, IReadOnlyList<T>? value, string definition, bool onLines)
        where TEntry : struct, IEntry<T> => field = Session.ReadList<TEntry, T>(ref this);

    public void Value<TKind, T>(RowHead head, ref T field, T value)
        where TKind : IValueKind<T> => field = TKind.Read(ref this, Session);
}
