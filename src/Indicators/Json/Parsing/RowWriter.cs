using NodaTime;

namespace Indicators.Json;

/// <summary>The writing of entries: each property in its canonical place and only where it says something.</summary>
internal struct RowWriter(ValueWriter writer) : IRowPass
{
    /// <summary>Writes an entry.</summary>
    /// <param name="item">The entry.</param>
    /// <param name="onLines">Whether each of its properties takes a line.</param>
    public void Write<TEntry, T>(T item, bool onLines = false)
        where TEntry : struct, IEntry<T>
    {
        writer.Json.BeginObject(onLines);
        TEntry entry = default;
        for (int row = 0; entry.Row(ref this, row, item); row++)
        {
            // What a row says is written by the row.
        }

        writer.Json.End();
    }

    public readonly void Place(ref int offset)
    {
        // Only what is read stands somewhere.
    }

    public readonly void Id(RowHead head, ref string? field, string? value) => writer.Put(head.Name, value);

    public readonly void Reference(RowHead head, ref string? field, string? value) => writer.Put(head.Name, value);

    public readonly void IndicatorReference(RowHead head, ref string? field, string? value) => writer.Put(head.Name, value);

    public readonly void References(RowHead head, ref List<string>? field, IReadOnlyList<string>? value) => writer.Put(head.Name, value);

    public readonly void Text(RowHead head, ref string? field, string? value, int longest) => writer.Put(head.Name, value);

    public readonly void Texts(RowHead head, ref List<string>? field, IReadOnlyList<string>? value, int longest) =>
        writer.Put(head.Name, value);

    public readonly void Note(RowHead head, ref string? field, string? value) => writer.Put(head.Name, value);

    public readonly void Wording(RowHead head, ref LocalizedText? field, LocalizedText? value) => writer.Put(head.Name, value);

    public readonly void Word<T>(RowHead head, ref T field, T value, CodeTable<T> words)
        where T : struct, Enum
    {
        if (head.IsRequired || !EqualityComparer<T>.Default.Equals(value, default))
            writer.Put(head.Name, words.CodeOf(value));
    }

    public readonly void WordOrNone<T>(RowHead head, ref T? field, T? value, CodeTable<T> words)
        where T : struct, Enum => writer.Put(head.Name, value is { } word ? words.CodeOf(word) : null);

    public readonly void Period(RowHead head, ref TimePeriod? field, TimePeriod? value) => writer.Put(head.Name, value);

    public readonly void Date(RowHead head, ref LocalDate? field, LocalDate? value) => writer.Put(head.Name, value);

    public readonly void Figure(RowHead head, ref Figure? field, Figure? value) => writer.Put(head.Name, value);

    public readonly void Number(RowHead head, ref int? field, int? value, int least, int most) => writer.Put(head.Name, value);

    public readonly void Flag(RowHead head, ref bool field, bool value, bool word) => writer.PutFlag(head.Name, value, word);

    public void Object<TEntry, T>(RowHead head, ref T? field, T? value, string? definition)
        where TEntry : struct, IEntry<T>
    {
        if (EqualityComparer<T?>.Default.Equals(value, default))
            return;
        writer.Json.Name(head.Name);
        Write<TEntry, T>(value!);
    }

    public void List<TEntry, T>(RowHead head, ref List<T>? field, IReadOnlyList<T>? value, string definition, bool onLines)
        where TEntry : struct, IEntry<T>
    {
        if (value is not { Count: > 0 })
            return;
        writer.Json.Name(head.Name);
        writer.Json.BeginArray(onLines);
        foreach (T item in value)
            Write<TEntry, T>(item);
        writer.Json.End();
    }

    public readonly void Value<TKind, T>(RowHead head, ref T field, T value)
        where TKind : IValueKind<T> => TKind.Write(writer, head.Name, value);
}
