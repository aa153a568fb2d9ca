using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// A name or sentence in Chinese, in English, or in both. At least one of the two is present.
/// </summary>
/// <remarks>Equal when both languages are equal. In JSON: <c>{ "zh": "重庆市", "en": "Chongqing" }</c>.</remarks>
/// <example><code>new LocalizedText("高新技术企业数", "High-tech enterprises").In(Language.English)</code></example>
public sealed record LocalizedText
{
    /// <summary>Creates a text from its Chinese and, where there is one, its English wording.</summary>
    /// <param name="zh">The Chinese wording, or null.</param>
    /// <param name="en">The English wording, or null.</param>
    /// <exception cref="ArgumentException">Both are missing, or one is blank.</exception>
    [JsonConstructor]
    public LocalizedText(string? zh, string? en = null)
    {
        if (zh is null && en is null)
            throw new ArgumentException("A localized text needs a Chinese (zh) or an English (en) wording.");
        Zh = NotBlank(zh, nameof(zh));
        En = NotBlank(en, nameof(en));
    }

    /// <summary>The Chinese wording, or null where only the English is known.</summary>
    [JsonPropertyName("zh")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Zh { get; }

    /// <summary>The English wording, or null where only the Chinese is known.</summary>
    [JsonPropertyName("en")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? En { get; }

    /// <summary>The wording in a language, or the other one where that is all there is: never empty.</summary>
    public string In(Language language) => (language == Language.English ? En ?? Zh : Zh ?? En)!;

    /// <summary>The Chinese wording, or the English one where there is no Chinese.</summary>
    public override string ToString() => In(Language.Chinese);

    private static string? NotBlank(string? text, string name) =>
        text is not null && string.IsNullOrWhiteSpace(text)
            ? throw new ArgumentException("A wording may be missing but not blank.", name)
            : text;
}
