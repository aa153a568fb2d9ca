using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Indicators.Json;

namespace Indicators.Interchange;

/// <summary>
/// What a catalogue defines besides its observations, as cells of rows: an indicator or subject beside its code, a target in
/// its row, everything else with the data set. In the catalogue's own notation, so that nothing is lost.
/// </summary>
internal sealed class DefinitionRows
{
    public const string Subjects = "subjects";
    public const string Indicators = "indicators";
    public const string Targets = "targets";
    public const string Rest = "catalog";

    private const string Nothing = "{\"formatVersion\":1}";

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);

    public bool IsEmpty => _sections.Count == 0;

    /// <summary>The definitions of a catalogue, a section after the other.</summary>
    public static DefinitionRows Of(IndicatorCatalog catalog)
    {
        var definitions = new DefinitionRows();
        using var document = JsonDocument.Parse(JsonWithoutObservations(catalog));
        using var rest = new MemoryStream();
        using (var writer = new Utf8JsonWriter(rest, Compact))
        {
            writer.WriteStartObject();
            foreach (JsonProperty property in document.RootElement.EnumerateObject())
                definitions.Take(property, writer);
            writer.WriteEndObject();
        }

        definitions.Add(Rest, Encoding.UTF8.GetString(rest.ToArray()));
        return definitions;
    }

    public void Add(string section, string json)
    {
        if (!_sections.TryGetValue(section, out List<string>? entries))
            _sections.Add(section, entries = []);
        entries.Add(json);
    }

    /// <summary>The entries of a section, in the order of the catalogue.</summary>
    public IReadOnlyList<string> this[string section] => _sections.GetValueOrDefault(section) ?? [];

    /// <summary>The catalogue the definitions make, what is wrong in them left out.</summary>
    public IndicatorCatalog Read(string file, bool withTargets, Findings findings)
    {
        var json = new StringBuilder();
        string rest = this[Rest] is [var one, ..] ? one.Trim() : Nothing;
        if (!rest.EndsWith('}'))
        {
            // Somebody wrote over the cell: what it holds is told, and the other definitions are read without it.
            ReadDocument(rest, file, withTargets, findings);
            rest = Nothing;
        }

        json.Append(rest.AsSpan(0, rest.Length - 1));
        foreach (string section in withTargets ? (string[])[Subjects, Indicators, Targets] : [Subjects, Indicators])
        {
            if (this[section].Count > 0)
                json.Append(",\n\"").Append(section).Append("\":[\n").AppendJoin(",\n", this[section]).Append("\n]");
        }

        return ReadDocument(json.Append("\n}").ToString(), file, withTargets, findings);
    }

    private static IndicatorCatalog ReadDocument(string json, string file, bool isTold, Findings findings)
    {
        var document = new CatalogFile(file, Encoding.UTF8.GetBytes(json));
        IndicatorCatalog catalog = CatalogReader.ReadSound([document], out System.Collections.Immutable.ImmutableArray<Diagnostic> found);
        foreach (Diagnostic diagnostic in isTold ? found : [])
            findings.Add(diagnostic);
        return catalog;
    }

    private void Take(JsonProperty property, Utf8JsonWriter rest)
    {
        if (property.Name is Subjects or Indicators or Targets)
        {
            foreach (JsonElement entry in property.Value.EnumerateArray())
                Add(property.Name, TextOf(entry));
        }
        else if (property.Name is not ("$schema" or "observations"))
        {
            rest.WritePropertyName(property.Name);
            property.Value.WriteTo(rest);
        }
    }

    private static string TextOf(JsonElement entry)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Compact))
            entry.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string JsonWithoutObservations(IndicatorCatalog catalog)
    {
        IndicatorCatalogBuilder builder = catalog.ToBuilder();
        builder.Observations.Clear();
        return CatalogWriter.ToJson(builder.BuildSound(out _));
    }
}
