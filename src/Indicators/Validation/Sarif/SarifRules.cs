using System.Text.Json;
using System.Text.RegularExpressions;

namespace Indicators.Validation;

/// <summary>The kinds of findings a log has results of, in order of their ids: results point at them by index.</summary>
internal sealed partial class SarifRules
{
    /// <summary>What stands in the description of a rule where a finding names a value.</summary>
    private static readonly string[] Dots = [.. Enumerable.Repeat("…", 32)];

    private readonly SarifOptions _options;
    private readonly DiagnosticDescriptor[] _kinds;
    private readonly Dictionary<string, int> _index;
    private readonly Dictionary<string, string> _names;

    public SarifRules(ValidationReport report, SarifOptions options)
    {
        _options = options;
        _kinds =
        [
            .. report.Findings.Concat(report.Accepted.Select(accepted => accepted.Finding))
                .Select(finding => finding.Diagnostic.Descriptor).DistinctBy(kind => kind.Id)
                .OrderBy(kind => kind.Id, StringComparer.Ordinal),
        ];
        _index = _kinds.Select((kind, index) => (kind.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        _names = options.Rules.GroupBy(rule => rule.Descriptor.Id).ToDictionary(group => group.Key, group => NameOf(group.First()));
    }

    public int IndexOf(string id) => _index[id];

    public void WriteTo(Utf8JsonWriter json)
    {
        foreach (DiagnosticDescriptor kind in _kinds)
            Write(json, kind);
    }

    /// <summary>The level of a severity.</summary>
    public static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    private static string NameOf(ICatalogRule rule) => rule is RelationRule relation ? relation.Name : rule.GetType().Name;

    private void Write(Utf8JsonWriter json, DiagnosticDescriptor kind)
    {
        string description = kind.Render(_options.Language, Dots);
        json.WriteStartObject();
        json.WriteString("id"u8, kind.Id);
        if (_names.TryGetValue(kind.Id, out string? name))
            json.WriteString("name"u8, name);
        SarifText.Write(json, "shortDescription", FirstSentence().Match(description).Value);
        SarifText.Write(json, "fullDescription", description);
        SarifText.Write(json, "help", Help(kind));
        if (_options.RulePages is { } pages && _names.ContainsKey(kind.Id))
            json.WriteString("helpUri"u8, $"{pages.AbsoluteUri.TrimEnd('/')}/{kind.Id}.md");
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, LevelOf(kind.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What to do: what is wrong with the text is only corrected, what a rule finds can also be accepted.</summary>
    private string Help(DiagnosticDescriptor kind) => _names.ContainsKey(kind.Id)
        ? ValidationWordings.Table.ToText("sarif.help-with-acceptance", _options.Language, kind.Id)
        : ValidationWordings.Table["sarif.help"].In(_options.Language);

    /// <summary>Up to the first full stop that ends a sentence; a point in a number or file name ends none.</summary>
    [GeneratedRegex(@"^.*?(。|\.(?=\s|$)|$)", RegexOptions.Singleline)]
    private static partial Regex FirstSentence();
}
