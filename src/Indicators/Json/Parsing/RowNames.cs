using System.Text;
using NodaTime;

namespace Indicators.Json;

/// <summary>The names of an entry's properties, in canonical order.</summary>
internal readonly struct RowNames() : IRowPass
{
    public List<(string Name, bool IsRequired)> Found { get; } = [];

    public void Place(ref int offset)
    {
        // Only what is read stands somewhere.
    }

    public void Id(RowHead head, ref string? field, string? value) => Add(head);

    public void Reference(RowHead head, ref string? field, string? value) => Add(head);

    public void IndicatorReference(RowHead head, ref string? field, string? value) => Add(head);

    public void References(RowHead head, ref List<string>? field, IReadOnlyList<string>? value) => Add(head);

    public void Text(RowHead head, ref string? field, string? value, int longest) => Add(head);

    public void Texts(RowHead head, ref List<string>? field, IReadOnlyList<string>? value, int longest) => Add(head);

    public void Note(RowHead head, ref string? field, string? value) => Add(head);

    public void Wording(RowHead head, ref LocalizedText? field, LocalizedText? value) => Add(head);

    public void Word<T>(RowHead head, ref T field, T value, CodeTable<T> words)
        where T : struct, Enum => Add(head);

    public void WordOrNone<T>(RowHead head, ref T? field, T? value, CodeTable<T> words)
        where T : struct, Enum => Add(head);

    public void Period(RowHead head, ref TimePeriod? field, TimePeriod? value) => Add(head);

    public void Date(RowHead head, ref LocalDate? field, LocalDate? value) => Add(head);

    public void Figure(RowHead head, ref Figure? field, Figure? value) => Add(head);

    public void Number(RowHead head, ref int? field, int? value, int least, int most) => Add(head);

    public void Flag(RowHead head, ref bool field, bool value, bool word) => Add(head);

    public void Object<TEntry, T>(RowHead head, ref T? field, T? value, string? definition)
        where TEntry : struct, IEntry<T> => Add(head);

    public void List<TEntry, T>(RowHead head, ref List<T>? field, IReadOnlyList<T>? value, string definition, bool onLines)
        where TEntry : struct, IEntry<T> => Add(head);

    public void Value<TKind, T>(RowHead head, ref T field, T value)
        where TKind : IValueKind<T> => Add(head);

    private void Add(RowHead head) => Found.Add((Encoding.UTF8.GetString(head.Name), head.IsRequired));
}
