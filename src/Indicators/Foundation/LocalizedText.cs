using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// A name or sentence in one language or several: Chinese, English and any other with a language tag. At least one is present.
/// </summary>
/// <remarks>
/// Immutable. Equal when the wordings of all languages are. In JSON: <c>{ "zh": "重庆市", "en": "Chongqing", "zh-Hant": "重慶市" }</c>.
/// </remarks>
/// <example><code>new LocalizedText("高新技术企业数", "High-tech enterprises").In(Language.English)</code></example>
[JsonConverter(typeof(LocalizedTextJsonConverter))]
public sealed record LocalizedText
{
    private readonly string? _zh;
    private readonly string? _en;

    /// <summary>Languages other than Chinese and English, by tag; null where there are none, as for most.</summary>
    private readonly ImmutableSortedDictionary<string, string>? _others;

    /// <summary>Creates a text from its Chinese and, where there is one, its English wording.</summary>
    /// <param name="zh">The Chinese wording, or null.</param>
    /// <param name="en">The English wording, or null.</param>
    /// <exception cref="ArgumentException">Both are missing, or one is blank.</exception>
    public LocalizedText(string? zh, string? en = null)
    {
        if (zh is null && en is null)
            throw new ArgumentException("A localized text needs a Chinese (zh) or an English (en) wording.");
        _zh = NotBlank(zh, nameof(zh));
        _en = NotBlank(en, nameof(en));
    }

    /// <summary>Creates a text from wordings in any languages.</summary>
    /// <param name="wordings">The wording of each language.</param>
    /// <exception cref="ArgumentException">There is none, one is blank, or one language has two.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<Language, string>> wordings)
    {
        ArgumentNullException.ThrowIfNull(wordings);
        ImmutableSortedDictionary<string, string> all =
            wordings.ToImmutableSortedDictionary(wording => wording.Key.Tag, wording => NotBlank(wording.Value, nameof(wordings))!,
                StringComparer.Ordinal);
        if (all.IsEmpty)
            throw new ArgumentException("A localized text needs a wording in at least one language.", nameof(wordings));
        _zh = all.GetValueOrDefault("zh");
        _en = all.GetValueOrDefault("en");
        all = all.RemoveRange(["zh", "en"]);
        _others = all.IsEmpty ? null : all;
    }

    internal LocalizedText(Phrase phrase) => Phrase = phrase;

    /// <summary>The Chinese wording, or null where there is none.</summary>
    public string? Zh => _zh ?? Phrase?.In(Language.Chinese);

    /// <summary>The English wording, or null where there is none.</summary>
    public string? En => _en ?? Phrase?.In(Language.English);

    /// <summary>The wordings: Chinese, English, then the others by tag.</summary>
    public IEnumerable<KeyValuePair<Language, string>> Wordings
    {
        get
        {
            if (Zh is { } zh)
                yield return new(Language.Chinese, zh);
            if (En is { } en)
                yield return new(Language.English, en);
            foreach ((string tag, string text) in _others ?? ImmutableSortedDictionary<string, string>.Empty)
                yield return new(Language.Of(tag), text);
        }
    }

    /// <summary>True where it is worded in Chinese and English at the most.</summary>
    internal bool IsOfTwoLanguages => _others is null;

    /// <summary>The row it is worded by; null for a text that is stated itself.</summary>
    internal Phrase? Phrase { get; }

    /// <summary>The same text by somebody who knows words for what it names by a code; itself where it names nothing.</summary>
    internal LocalizedText Named(IArgumentWords words) => Phrase is null ? this : new LocalizedText(Phrase.Named(words));

    /// <summary>The wording in a language, or in the first it falls back to that there is one for: never empty.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (Phrase is not null)
            return Phrase.In(language);
        foreach (Language one in language.Chain)
        {
            if (Stated(one.Tag) is { } text)
                return text;
        }

        return _others!.First().Value;
    }

    /// <summary>The text with its wording in a language stated or replaced.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">The wording.</param>
    /// <exception cref="ArgumentException">The wording is blank.</exception>
    public LocalizedText With(Language language, string text)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new([.. Wordings.Where(wording => wording.Key != language), new(language, text)]);
    }

    /// <summary>True where it is worded so in any language.</summary>
    public bool Includes(string wording) => Wordings.Any(one => one.Value == wording);

    /// <summary>True when the wordings of all languages are equal.</summary>
    public bool Equals(LocalizedText? other) =>
        ReferenceEquals(this, other) || (other is not null && Zh == other.Zh && En == other.En && HaveSameOthers(this, other));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Zh, En, _others?.Count);

    /// <summary>The Chinese wording, or another where there is no Chinese.</summary>
    public override string ToString() => In(Language.Chinese);

    private static bool HaveSameOthers(LocalizedText one, LocalizedText other) =>
        one._others is null || other._others is null ? one._others == other._others : one._others.SequenceEqual(other._others);

    private static string? NotBlank(string? text, string name) =>
        text is not null && string.IsNullOrWhiteSpace(text)
            ? throw new ArgumentException("A wording may be missing but not blank.", name)
            : text;

    private string? Stated(string tag) => tag switch
    {
        "zh" => _zh,
        "en" => _en,
        _ => _others?.GetValueOrDefault(tag),
    };
}
