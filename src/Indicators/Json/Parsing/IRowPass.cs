using NodaTime;

namespace Indicators.Json;

/// <summary>
/// A way through the properties of an entry: reading one, writing all, listing their names. Each property is one row, which says
/// its name, where it is read to, what is written and what kind of value it is; a pass does its part of each kind.
/// </summary>
/// <remarks>A struct, so that a pass over rows is compiled as if written out.</remarks>
internal interface IRowPass
{
    /// <summary>Keeps where the value that follows stands, for a fault that only shows with others.</summary>
    void Place(ref int offset);

    /// <summary>The entry's own id.</summary>
    void Id(RowHead head, ref string? field, string? value);

    /// <summary>The id of another entry.</summary>
    void Reference(RowHead head, ref string? field, string? value);

    /// <summary>The id of the indicator that the entry is about.</summary>
    void IndicatorReference(RowHead head, ref string? field, string? value);

    /// <summary>The ids of other entries.</summary>
    void References(RowHead head, ref List<string>? field, IReadOnlyList<string>? value);

    /// <summary>A text of one line in no language in particular.</summary>
    void Text(RowHead head, ref string? field, string? value, int longest);

    /// <summary>Several of these.</summary>
    void Texts(RowHead head, ref List<string>? field, IReadOnlyList<string>? value, int longest);

    /// <summary>A remark for who reads the file.</summary>
    void Note(RowHead head, ref string? field, string? value);

    /// <summary>A name or sentence in one language or several.</summary>
    void Wording(RowHead head, ref LocalizedText? field, LocalizedText? value);

    /// <summary>A word of a table; left out where it need not be there and is the default.</summary>
    void Word<T>(RowHead head, ref T field, T value, CodeTable<T> words)
        where T : struct, Enum;

    /// <summary>A word of a table without a default.</summary>
    void WordOrNone<T>(RowHead head, ref T? field, T? value, CodeTable<T> words)
        where T : struct, Enum;

    /// <summary>A period.</summary>
    void Period(RowHead head, ref TimePeriod? field, TimePeriod? value);

    /// <summary>A day.</summary>
    void Date(RowHead head, ref LocalDate? field, LocalDate? value);

    /// <summary>A figure as published.</summary>
    void Figure(RowHead head, ref Figure? field, Figure? value);

    /// <summary>A whole number in a range.</summary>
    void Number(RowHead head, ref int? field, int? value, int least, int most);

    /// <summary>Something that is so where it is said by the one word that may stand there.</summary>
    void Flag(RowHead head, ref bool field, bool value, bool word);

    /// <summary>An object with rows of its own.</summary>
    /// <param name="head">What the row says beside its value.</param>
    /// <param name="field">Where it is read to.</param>
    /// <param name="value">What is written; nothing where it is the default.</param>
    /// <param name="definition">Its name among the definitions of the schema; null where it is described on the spot.</param>
    void Object<TEntry, T>(RowHead head, ref T? field, T? value, string? definition)
        where TEntry : struct, IEntry<T>;

    /// <summary>A list of objects.</summary>
    /// <param name="head">What the row says beside its value.</param>
    /// <param name="field">Where it is read to.</param>
    /// <param name="value">What is written; nothing where it is empty.</param>
    /// <param name="definition">The name of an element among the definitions of the schema.</param>
    /// <param name="onLines">Whether each element takes a line.</param>
    void List<TEntry, T>(RowHead head, ref List<T>? field, IReadOnlyList<T>? value, string definition, bool onLines)
        where TEntry : struct, IEntry<T>;

    /// <summary>A value with a form of its own.</summary>
    void Value<TKind, T>(RowHead head, ref T field, T value)
        where TKind : IValueKind<T>;
}
