namespace Indicators;

/// <summary>The words of one enumeration: its code, which a catalogue and its key are written with, and its wording.</summary>
internal sealed class CodeTable<T>(string name, params (T Value, string Code, string Zh, string En)[] rows)
    where T : struct, Enum
{
    private readonly LocalizedText[] _texts =
        Array.ConvertAll(rows, row => new LocalizedText(new Phrase($"{name}.{row.Code}", row.Zh, row.En, [])));

    /// <summary>The codes, in the order of the values.</summary>
    public IEnumerable<string> Codes => rows.Select(row => row.Code);

    public IEnumerable<T> Values => rows.Select(row => row.Value);

    /// <summary>The rows as those of the floor's table of wordings: <c>direction.increase</c>.</summary>
    public IEnumerable<(string Key, string Zh, string En)> Wordings => rows.Select(row => ($"{name}.{row.Code}", row.Zh, row.En));

    public bool IsDefined(T value) => IndexOf(value) >= 0;

    /// <summary>The value itself where it is one of the table.</summary>
    public T Require(T value, string parameter) =>
        IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(parameter, value,
                $"Not a {typeof(T).Name}; one of {string.Join(", ", Codes)} must be stated.");

    public string CodeOf(T value) => rows[Known(value)].Code;

    public LocalizedText TextOf(T value) => _texts[Known(value)];

    public string NameOf(T value, Language language) => TextOf(value).In(language);

    public bool TryFind(ReadOnlySpan<char> code, out T value)
    {
        foreach ((T candidate, string text, _, _) in rows)
        {
            if (!code.SequenceEqual(text))
                continue;
            value = candidate;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>
    /// The code of what a text means: one it is near to, or that of the wording it is or holds; null where there is none.
    /// </summary>
    public string? CodeMeantBy(string text)
    {
        string plain = text.Trim();
        foreach ((_, string code, string zh, string en) in rows)
        {
            if (plain.Equals(zh, StringComparison.Ordinal) || plain.Equals(en, StringComparison.OrdinalIgnoreCase)
                || plain.Equals(code, StringComparison.OrdinalIgnoreCase))
                return code;
        }

        foreach ((_, string code, string zh, _) in rows)
        {
            if (plain.Length <= 20 && plain.Contains(zh, StringComparison.Ordinal))
                return code;
        }

        return Suggestion.For(plain, Codes);
    }

    private int Known(T value)
    {
        int index = IndexOf(value);
        return index >= 0 ? index : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a {typeof(T).Name}.");
    }

    private int IndexOf(T value)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(rows[i].Value, value))
                return i;
        }

        return -1;
    }
}
