using System.Collections.Immutable;

namespace Indicators;

/// <summary>
/// The wordings of one floor or package: a row for every word and sentence, with its key and its Chinese and English text.
/// A third language brings its own text for the same keys (<see cref="Language.WithWordings"/>).
/// </summary>
/// <remarks>Immutable. In a sentence <c>{0}</c>, <c>{1}</c> … stand where its arguments go, in the order of the language.</remarks>
/// <example><code>
/// var table = new WordingTable(("greeting", "{0}，你好", "Hello, {0}"));
/// table.ToText("greeting", Language.English, "Chongqing");   // Hello, Chongqing
/// </code></example>
public sealed class WordingTable
{
    private readonly Dictionary<string, LocalizedText> _rows = new(StringComparer.Ordinal);

    /// <summary>Creates a table.</summary>
    /// <param name="rows">Key, Chinese and English text of each row.</param>
    /// <exception cref="ArgumentException">Two rows have one key.</exception>
    public WordingTable(params IEnumerable<(string Key, string Zh, string En)> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach ((string key, string zh, string en) in rows)
        {
            if (!_rows.TryAdd(key, new LocalizedText(new Phrase(key, zh, en, []))))
                throw new ArgumentException($"Two rows have the key '{key}'.", nameof(rows));
        }

        Keys = [.. _rows.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The keys of the rows, in order.</summary>
    public ImmutableArray<string> Keys { get; }

    /// <summary>A row as a text in every language.</summary>
    /// <param name="key">Its key.</param>
    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    public LocalizedText this[string key] =>
        _rows.TryGetValue(key, out LocalizedText? row) ? row : throw new KeyNotFoundException($"No wording has the key '{key}'.");

    /// <summary>A sentence as a text in every language: a row with its arguments.</summary>
    /// <param name="key">The key of the row.</param>
    /// <param name="arguments">What goes into it: texts, numbers, or other texts in every language.</param>
    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    public LocalizedText Text(string key, params ReadOnlySpan<object?> arguments) => new(this[key].Phrase!.With(arguments.ToArray()));

    /// <summary>A row in a language, with its arguments.</summary>
    /// <param name="key">The key of the row.</param>
    /// <param name="language">The language.</param>
    /// <param name="arguments">What goes into it.</param>
    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    public string ToText(string key, Language language, params ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Phrase.Fill(this[key].In(language), arguments, language);
    }

    /// <summary>True where there is a row with the key.</summary>
    internal bool Contains(string key) => _rows.ContainsKey(key);

    /// <summary>The kind of finding whose message is the row of its id.</summary>
    internal DiagnosticDescriptor Kind(string id, DiagnosticSeverity severity) => new(id, severity, this[id]);

    /// <summary>The rows a language does not word itself, so that another stands in for it: what is left to translate.</summary>
    /// <param name="language">The language.</param>
    public IEnumerable<string> MissingIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Tag is "zh" or "en" ? [] : Keys.Where(key => !language.Wordings.ContainsKey(key));
    }
}
