namespace Indicators.Interchange;

/// <summary>
/// A value of a YAML document, with its place: text as it is written, never converted (010000 stays what it is, and so
/// does 8.60).
/// </summary>
internal sealed class YamlNode(int line, int column)
{
    public static YamlNode Nothing { get; } = new(0, 0);

    public int Line => line;

    public int Column => column;

    /// <summary>The text of a scalar; null for a list or a mapping, and for nothing (<c>null</c>, <c>~</c>, blank).</summary>
    public string? Text { get; init; }

    public IReadOnlyList<YamlNode> Items { get; init; } = [];

    public IReadOnlyDictionary<string, YamlNode> Properties { get; init; } = new Dictionary<string, YamlNode>();

    public bool Exists => Text is not null || Items.Count > 0 || Properties.Count > 0;

    /// <summary>The value of a property; nothing where there is none.</summary>
    public YamlNode this[string name] => Properties.GetValueOrDefault(name, Nothing);

    /// <summary>The text of a property; null where it is blank.</summary>
    public string? TextOf(string name) => this[name].Text is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>Whether a switch is set, in the words YAML 1.1 has for it.</summary>
    public bool IsSet(string name) => this[name].Text?.ToLowerInvariant() is "true" or "yes" or "on";
}
