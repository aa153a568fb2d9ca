using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>
/// A language for names, messages and sentences: a BCP 47 tag, the languages that stand in where it has no wording, and the
/// wordings it brings along. Chinese and English come with the library; a third language is a table of wordings, no code.
/// </summary>
/// <remarks>
/// <para>Immutable. Equal by tag; the wordings are not part of the equality. Tags are written in canonical case: zh-Hant, en-GB.</para>
/// <para>
/// Where a language has no wording, its own shorter forms are asked (zh-Hant-HK, zh-Hant, zh), then English, then Chinese;
/// a form of Chinese asks Chinese before English. <see cref="FallsBackTo"/> names them in order.
/// </para>
/// </remarks>
/// <example><code>
/// Language traditional = Language.Of("zh-Hant").WithWordings(new Dictionary&lt;string, string&gt; { ["direction.increase"] = "越高越好" });
/// Direction.Increase.ToText(traditional);
/// Direction.Decrease.ToText(traditional);   // 越低越好: not worded, so as in Chinese
/// </code></example>
public sealed class Language : IEquatable<Language>, IParsable<Language>
{
    private static readonly IReadOnlyDictionary<string, string> NoWordings = ReadOnlyDictionary<string, string>.Empty;

    private readonly Language? _standIn;
    private readonly IReadOnlyDictionary<string, string> _wordings;
    private Language[]? _chain;

    private Language(string tag, Language? standIn, IReadOnlyDictionary<string, string> wordings)
    {
        Tag = tag;
        _standIn = standIn;
        _wordings = wordings;
        Family = standIn is not null && tag is not ("zh" or "en") ? standIn.Family
            : IsChinese(tag) ? LanguageFamily.Chinese
            : LanguageFamily.English;
    }

    /// <summary>Chinese (中文, zh), the language of the record.</summary>
    public static Language Chinese { get; } = new("zh", null, NoWordings);

    /// <summary>English (en).</summary>
    public static Language English { get; } = new("en", null, NoWordings);

    /// <summary>The BCP 47 tag in canonical case: zh, en, zh-Hant.</summary>
    public string Tag { get; }

    /// <summary>The languages asked, in this order, where this one has no wording.</summary>
    public IReadOnlyList<Language> FallsBackTo => new ArraySegment<Language>(Chain, 1, Chain.Length - 1);

    /// <summary>
    /// The wordings it brings along, by the key of their row; empty for Chinese and English, whose rows are in the tables.
    /// </summary>
    public IReadOnlyDictionary<string, string> Wordings => _wordings;

    /// <summary>The language itself and those it falls back to.</summary>
    internal Language[] Chain => _chain ??= MakeChain();

    /// <summary>How its texts are put together: as those of Chinese or of English, whichever it falls back to first.</summary>
    internal LanguageFamily Family { get; }

    internal bool IsEnglish => Family == LanguageFamily.English;

    /// <summary>True when the tags are equal.</summary>
    public static bool operator ==(Language? left, Language? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the tags differ.</summary>
    public static bool operator !=(Language? left, Language? right) => !(left == right);

    /// <summary>The language of a tag.</summary>
    /// <param name="tag">A BCP 47 tag in any case: zh-Hant, pt-BR.</param>
    /// <param name="fallback">The language asked first where this one has no wording; null for the usual order.</param>
    /// <exception cref="FormatException">The text is no language tag.</exception>
    public static Language Of(string tag, Language? fallback = null)
    {
        ArgumentNullException.ThrowIfNull(tag);
        if (!LanguageTag.TryCanonicalise(tag, out string? canonical))
            throw new FormatException($"'{tag}' is no language tag; write one such as zh, en, zh-Hant or pt-BR.");
        return fallback is null ? Known(canonical) : new Language(canonical, fallback, NoWordings);
    }

    /// <inheritdoc cref="Of(string, Language?)"/>
    /// <param name="s">The tag.</param>
    /// <param name="provider">Not consulted.</param>
    public static Language Parse(string s, IFormatProvider? provider = null) => Of(s);

    /// <summary>The language of a tag; false where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Language result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out Language)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Language result)
    {
        result = s is not null && LanguageTag.TryCanonicalise(s, out string? tag) ? Known(tag) : null;
        return result is not null;
    }

    /// <summary>The language with wordings of its own, which are asked before all others.</summary>
    /// <param name="wordings">The text of each row by its key (<see cref="WordingTable.Keys"/>), with <c>{0}</c>, <c>{1}</c> … where its
    /// arguments go.</param>
    public Language WithWordings(IEnumerable<KeyValuePair<string, string>> wordings)
    {
        ArgumentNullException.ThrowIfNull(wordings);
        return new Language(Tag, _standIn,
            new ReadOnlyDictionary<string, string>(new Dictionary<string, string>(wordings, StringComparer.Ordinal)));
    }

    /// <summary>True for a language with the same tag.</summary>
    public bool Equals([NotNullWhen(true)] Language? other) => other is not null && Tag == other.Tag;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Language);

    /// <inheritdoc/>
    public override int GetHashCode() => Tag.GetHashCode(StringComparison.Ordinal);

    /// <summary>The tag.</summary>
    public override string ToString() => Tag;

    private static bool IsChinese(string tag) => tag == "zh" || tag.StartsWith("zh-", StringComparison.Ordinal);

    private static Language Known(string tag) => tag switch
    {
        "zh" => Chinese,
        "en" => English,
        _ => new Language(tag, null, NoWordings),
    };

    private Language[] MakeChain()
    {
        var chain = new List<Language> { this };
        if (_standIn is not null)
            chain.AddRange(_standIn.Chain);
        for (int cut = Tag.LastIndexOf('-'); cut > 0; cut = Tag.LastIndexOf('-', cut - 1))
            chain.Add(Known(Tag[..cut]));
        chain.AddRange(IsChinese(Tag) ? [Chinese, English] : [English, Chinese]);
        return [.. chain.Distinct()];
    }
}
