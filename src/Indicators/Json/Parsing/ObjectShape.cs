using System.Text;

namespace Indicators.Json;

/// <summary>
/// The properties an object of the format may have, in canonical order. Names are matched as UTF-8, the one that
/// canonical order puts next first, so that a canonical file is read with one comparison a property.
/// </summary>
internal sealed class ObjectShape
{
    private readonly byte[][] _utf8Names;

    /// <param name="title">What a message calls such an object.</param>
    /// <param name="names">The property names in canonical order; a trailing <c>!</c> marks a required one.</param>
    public ObjectShape(string title, params string[] names)
    {
        Title = title;
        Names = [.. names.Select(name => name.TrimEnd('!'))];
        _utf8Names = [.. Names.Select(Encoding.UTF8.GetBytes)];
        for (int i = 0; i < names.Length; i++)
            Required |= names[i].EndsWith('!') ? 1u << i : 0u;
    }

    /// <summary>The shape of an entry, by its rows.</summary>
    /// <param name="title">What a message calls such an object.</param>
    public static ObjectShape Of<TEntry, T>(string title)
        where TEntry : struct, IEntry<T>
    {
        var names = new RowNames();
        TEntry entry = default;
        for (int row = 0; entry.Row(ref names, row, default); row++)
        {
            // Each row adds its own.
        }

        return new ObjectShape(title, [.. names.Found.Select(property => property.IsRequired ? property.Name + "!" : property.Name)]);
    }

    public string Title { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>A bit for every required property.</summary>
    public uint Required { get; }

    /// <summary>The index of a name, or −1.</summary>
    /// <param name="name">The name in UTF-8.</param>
    /// <param name="expected">The index to try first.</param>
    public int IndexOf(ReadOnlySpan<byte> name, int expected)
    {
        byte[][] names = _utf8Names;
        for (int i = expected; i < names.Length; i++)
        {
            if (name.SequenceEqual(names[i]))
                return i;
        }

        for (int i = Math.Min(expected, names.Length) - 1; i >= 0; i--)
        {
            if (name.SequenceEqual(names[i]))
                return i;
        }

        return -1;
    }

    /// <summary>The names, for a message.</summary>
    public string Listed() => string.Join(", ", Names);
}
