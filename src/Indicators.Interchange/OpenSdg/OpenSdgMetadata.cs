namespace Indicators.Interchange;

/// <summary>What a site says of an indicator, from its settings and its metadata: the settings count where both speak.</summary>
internal sealed class OpenSdgMetadata
{
    private readonly IReadOnlyList<(string File, YamlNode Root)> _files;

    private OpenSdgMetadata(string indicator, IReadOnlyList<(string File, YamlNode Root)> files,
        IReadOnlyList<(Language Language, YamlNode Root)> translations)
    {
        Indicator = indicator;
        _files = files;
        Translations = translations;
    }

    /// <summary>The indicator as its table is named.</summary>
    public string Indicator { get; }

    public bool Exists => _files.Count > 0;

    /// <summary>The same in other languages.</summary>
    public IReadOnlyList<(Language Language, YamlNode Root)> Translations { get; }

    public static OpenSdgMetadata Read(OpenSdgSite site, YamlFiles files, string indicator) => new(
        indicator,
        [.. site.MetadataOf(indicator).Select(file => (site.NameOf(file), files.Read(file)))],
        [.. site.TranslatedMetadataOf(indicator)
            .Select(one => (Language.TryParse(one.Tag, out Language? language) ? language : null, one.File))
            .Where(one => one.Item1 is not null).Select(one => (one.Item1!, files.Read(one.File)))]);

    /// <summary>A field, and the file it is in.</summary>
    public YamlNode this[string field] => _files.Select(file => file.Root[field]).FirstOrDefault(node => node.Exists) ?? YamlNode.Nothing;

    public string? TextOf(string field) => _files.Select(file => file.Root.TextOf(field)).FirstOrDefault(text => text is not null);

    /// <summary>The first of several fields that has a text.</summary>
    public string? TextOf(params ReadOnlySpan<string> fields)
    {
        foreach (string field in fields)
        {
            if (TextOf(field) is { } text)
                return text;
        }

        return null;
    }

    public bool IsSet(string field) => _files.Any(file => file.Root.IsSet(field));

    /// <summary>Where a node of a field stands.</summary>
    public SourceLocation LocationOf(string field, YamlNode? node = null)
    {
        (string? name, YamlNode root) = _files.FirstOrDefault(file => file.Root[field].Exists);
        YamlNode at = node ?? root?[field] ?? YamlNode.Nothing;
        return new SourceLocation(name ?? Indicator, $"$.{field}", at.Line, at.Column);
    }
}
