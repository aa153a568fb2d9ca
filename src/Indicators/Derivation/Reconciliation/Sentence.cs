namespace Indicators.Derivation;

/// <summary>
/// A relation in words: a text in two languages with places, and what goes into each of them. What stands in square brackets
/// speaks of a published value, and is left out where nobody published it.
/// </summary>
internal sealed class Sentence
{
    private readonly string[] _places;

    /// <param name="key">The key of its wording.</param>
    /// <param name="zh">The text in Chinese.</param>
    /// <param name="en">The text in English.</param>
    /// <param name="places">What goes into <c>{0}</c>, <c>{1}</c> …, each a term with what is said of it; see <see cref="Places"/>.</param>
    public Sentence(string key, string zh, string en, string places)
    {
        _places = places.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Key = key;
        Text = Of(key, Whole(zh), Whole(en));
        Derived = Of(key + ".derived", WithoutPublished(zh), WithoutPublished(en));
    }

    public string Key { get; }

    /// <summary>The sentence about a published value.</summary>
    public LocalizedText Text { get; }

    /// <summary>The sentence about a value that nobody published: what is implied, and nothing of what is published.</summary>
    public LocalizedText Derived { get; }

    /// <summary>What goes into the places, in words.</summary>
    public IEnumerable<string> PlaceNames => _places;

    /// <summary>Both as rows of a table of wordings.</summary>
    public IEnumerable<(string Key, string Zh, string En)> Wordings => [RowOf(Text), RowOf(Derived)];

    /// <summary>A text with what its brackets hold, without them.</summary>
    public static string Whole(string text) => text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    /// <summary>What goes into the places of an equation's sentence.</summary>
    public string[] Arguments(Equation equation, string implied) =>
        Array.ConvertAll(_places, place => Places.TextOf(place, equation, implied));

    private static LocalizedText Of(string key, string zh, string en) => new(new Phrase(key, zh, en, []));

    private static (string Key, string Zh, string En) RowOf(LocalizedText text) =>
        (text.Phrase!.Key, text.Phrase.In(Language.Chinese), text.Phrase.In(Language.English));

    private static string WithoutPublished(string text)
    {
        int open = text.IndexOf('[', StringComparison.Ordinal);
        int close = text.IndexOf(']', StringComparison.Ordinal);
        return open >= 0 && close > open ? string.Concat(text.AsSpan(0, open), text.AsSpan(close + 1)) : Whole(text);
    }
}
