using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators.Interchange;

/// <summary>
/// Writes what a catalogue's data are about as an SDMX-JSON structure message: code lists of subjects and indicators, the data
/// structure of our messages, and each framework as a hierarchy over a code list of its tiers and members.
/// </summary>
internal sealed class StructureWriter(IndicatorCatalog catalog, ExportOptions options, Utf8JsonWriter json)
{
    private const string Version = "1.0";
    private const string Areas = "CL_AREA";
    private const string IndicatorList = "CL_INDICATOR";

    private string Agency => options.Structure.Split(':')[0];

    public static void Write(IndicatorCatalog catalog, ExportOptions options, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = true,
            NewLine = "\n",
            IndentSize = 1,
        });
        new StructureWriter(catalog, options, json).Write();
    }

    private void Write()
    {
        json.WriteStartObject();
        json.WriteStartObject("meta");
        json.WriteString("schema", "https://json.sdmx.org/2.1/sdmx-json-structure-schema.json");
        json.WriteString("id", "indicators-structure");
        json.WriteString("prepared", "1970-01-01T00:00:00Z");
        json.WriteBoolean("test", false);
        json.WriteStartObject("sender");
        json.WriteString("id", CodeText.Escape(Agency));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("data");
        WriteCodelists();
        WriteConcepts();
        WriteDataStructure();
        WriteHierarchies();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteCodelists()
    {
        json.WriteStartArray("codelists");
        BeginMaintained(Areas, InterchangeWordings.Table["structure.areas"]);
        json.WriteStartArray("codes");
        foreach (Subject subject in catalog.Subjects)
            WriteCode(CodeText.Escape(subject.Id), subject.Name, subject.ParentId is { } parent ? CodeText.Escape(parent) : null);
        json.WriteEndArray();
        json.WriteEndObject();
        BeginMaintained(IndicatorList, InterchangeWordings.Table["structure.indicators"]);
        json.WriteStartArray("codes");
        foreach (Indicator indicator in catalog.Indicators)
            WriteCode(CodeText.Escape(indicator.Id), indicator.Name, null);
        json.WriteEndArray();
        json.WriteEndObject();
        foreach (PolicyFramework framework in catalog.Frameworks)
            WriteCodelist(framework);
        json.WriteEndArray();
    }

    /// <summary>Tiers and named members of a framework as one list; a subject in several tiers is one code.</summary>
    private void WriteCodelist(PolicyFramework framework)
    {
        BeginMaintained(ListOf(framework), framework.Name);
        json.WriteStartArray("codes");
        foreach (Tier tier in framework.AllTiers())
            WriteCode(TierCode(tier), tier.Name, null);
        foreach (string subject in framework.Members.Select(member => member.SubjectId).OfType<string>().Distinct(StringComparer.Ordinal))
            WriteCode(CodeText.Escape(subject), catalog.Subjects.Find(subject)?.Name ?? new LocalizedText(null, subject), null);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteConcepts()
    {
        json.WriteStartArray("conceptSchemes");
        BeginMaintained("CS_CATALOG", InterchangeWordings.Table["structure.name"]);
        json.WriteStartArray("concepts");
        foreach (DataColumn column in CatalogColumns.Of(CatalogColumns.Attributes).All)
            WriteCode(column.Id, column.Name!, null);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteDataStructure()
    {
        json.WriteStartArray("dataStructures");
        BeginMaintained("CATALOG", InterchangeWordings.Table["structure.name"]);
        json.WriteStartObject("dataStructureComponents");
        DataColumn[] columns = [.. CatalogColumns.Of(CatalogColumns.Attributes).All];
        json.WriteStartObject("dimensionList");
        WriteComponents("dimensions", columns.Where(column => column.Kind == ColumnKind.Dimension && column.Id != Concepts.Time));
        WriteComponents("timeDimensions", columns.Where(column => column.Id == Concepts.Time));
        json.WriteEndObject();
        json.WriteStartObject("measureList");
        WriteComponents("measures", columns.Where(column => column.Kind == ColumnKind.Measure));
        json.WriteEndObject();
        json.WriteStartObject("attributeList");
        WriteComponents("attributes", columns.Where(column => column.Kind == ColumnKind.Attribute));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteComponents(string name, IEnumerable<DataColumn> columns)
    {
        json.WriteStartArray(name);
        int position = 0;
        foreach (DataColumn column in columns)
        {
            json.WriteStartObject();
            json.WriteString("id", column.Id);
            if (column.Kind == ColumnKind.Dimension && column.Id != Concepts.Time)
                json.WriteNumber("position", position++);
            json.WriteString("conceptIdentity", $"urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept={Agency}:CS_CATALOG({Version}).{column.Id}");
            if (ListOf(column.Id) is { } list)
            {
                json.WriteStartObject("localRepresentation");
                json.WriteString("enumeration", ListUrn(list));
                json.WriteEndObject();
            }

            if (column.Kind == ColumnKind.Attribute)
            {
                json.WriteStartObject("attributeRelationship");
                json.WriteStartObject("observation");
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteHierarchies()
    {
        json.WriteStartArray("hierarchies");
        foreach (PolicyFramework framework in catalog.Frameworks)
        {
            BeginMaintained(CodeText.Escape($"H_{framework.Id}"), framework.Name);
            json.WriteBoolean("hasFormalLevels", false);
            json.WriteStartArray("hierarchicalCodes");
            foreach (Tier tier in framework.Tiers)
                WriteTier(framework, tier);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTier(PolicyFramework framework, Tier tier)
    {
        BeginCode(framework, TierCode(tier), $"T_{tier.Id}");
        json.WriteStartArray("hierarchicalCodes");
        foreach (Tier below in tier.Tiers)
            WriteTier(framework, below);
        foreach (FrameworkMember member in framework.MembersOf(tier.Id).Where(member => member.TierId == tier.Id && member.IsNamed))
        {
            BeginCode(framework, CodeText.Escape(member.SubjectId!), $"M_{tier.Id}_{member.SubjectId}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void BeginCode(PolicyFramework framework, string code, string id)
    {
        json.WriteStartObject();
        json.WriteString("id", CodeText.Escape(id));
        json.WriteString("code", $"urn:sdmx:org.sdmx.infomodel.codelist.Code={Agency}:{ListOf(framework)}({Version}).{code}");
    }

    private void BeginMaintained(string id, LocalizedText name)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("agencyID", Agency);
        json.WriteString("version", Version);
        SdmxJsonColumn.WriteNames(json, name, options.Language);
    }

    private void WriteCode(string id, LocalizedText name, string? parent)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        SdmxJsonColumn.WriteNames(json, name, options.Language);
        if (parent is not null)
            json.WriteString("parent", parent);
        json.WriteEndObject();
    }

    private static string? ListOf(string concept) => concept switch { Concepts.Area => Areas, Concepts.Indicator => IndicatorList, _ => null };

    private static string ListOf(PolicyFramework framework) => CodeText.Escape($"CL_{framework.Id}");

    private string ListUrn(string list) => $"urn:sdmx:org.sdmx.infomodel.codelist.Codelist={Agency}:{list}({Version})";

    private static string TierCode(Tier tier) => CodeText.Escape($"TIER_{tier.Id}");
}
