namespace Indicators.Interchange;

/// <summary>The translations of a site: what <c>global_indicators.1-2-1-title</c> or <c>data.Geography</c> is in each language.</summary>
internal sealed class OpenSdgWords
{
    private readonly Dictionary<string, List<(Language Language, string Text)>> _texts = [];

    private OpenSdgWords(Language own) => Own = own;

    /// <summary>The language of texts that are no keys: the first that the site is built in.</summary>
    public Language Own { get; }

    public static OpenSdgWords Read(OpenSdgSite site, YamlFiles files, YamlNode settings)
    {
        Language own = Language.TryParse(settings["languages"].Items is [{ Text: var stated }, ..] ? stated : null, out Language? first)
            ? first
            : Language.English;
        var words = new OpenSdgWords(own);
        foreach ((string tag, string file) in site.Translations())
        {
            if (Language.TryParse(tag, out Language? language))
                words.Add(Path.GetFileNameWithoutExtension(file), files.Read(file), language);
        }

        return words;
    }

    /// <summary>A text in every language it is in: of a key all translations, else itself.</summary>
    /// <param name="text">A key such as <c>data.Geography</c>, a word of the group <c>data</c>, or plain words.</param>
    public LocalizedText Of(string text)
    {
        string name = text.StartsWith("data.", StringComparison.Ordinal) ? text["data.".Length..] : text;
        return Find(text) ?? Find($"data.{text}") ?? new LocalizedText([new(Own, name)]);
    }

    /// <summary>True for what has the form of a key but no text.</summary>
    public bool IsOpenKey(string text) =>
        text.IndexOf('.') is > 0 and int dot && dot < text.Length - 1 && !text.Contains(' ')
        && text[..dot].All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
        && !char.IsAsciiDigit(text[0]) && Find(text) is null;

    private LocalizedText? Find(string key) =>
        _texts.TryGetValue(key, out List<(Language Language, string Text)>? all)
            ? new LocalizedText(all.DistinctBy(one => one.Language).Select(one => KeyValuePair.Create(one.Language, one.Text)))
            : null;

    private void Add(string key, YamlNode node, Language language)
    {
        foreach ((string name, YamlNode value) in node.Properties)
            Add($"{key}.{name}", value, language);
        if (string.IsNullOrWhiteSpace(node.Text))
            return;
        if (!_texts.TryGetValue(key, out List<(Language Language, string Text)>? all))
            _texts.Add(key, all = []);
        all.Add((language, node.Text));
    }
}
