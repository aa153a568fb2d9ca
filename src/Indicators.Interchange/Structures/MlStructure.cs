using System.Xml;
using System.Xml.Linq;

namespace Indicators.Interchange;

/// <summary>Reads an SDMX-ML structure message, 2.1 or 3.x.</summary>
internal static class MlStructure
{
    public static DataStructure Read(Stream stream)
    {
        XDocument document = Load(stream);
        var builder = new StructureBuilder();
        foreach (XElement element in document.Descendants())
        {
            switch (element.Name.LocalName)
            {
                case "Codelist" or "CodeList" or "ValueList" when IdOf(element) is { } list:
                    ReadCodes(element, list, builder);
                    break;
                case "Concept" when IdOf(element) is { } concept:
                    builder.Concept(concept, NameOf(element), Enumeration(element, "CoreRepresentation"));
                    break;
                case "Dataflow" or "DataStructure" or "KeyFamily" when IdOf(element) is { } flow:
                    builder.Flow(flow, NameOf(element));
                    break;
                case "Dimension" or "TimeDimension" or "MeasureDimension":
                    ReadComponent(element, ColumnKind.Dimension, builder);
                    break;
                case "PrimaryMeasure" or "Measure":
                    ReadComponent(element, ColumnKind.Measure, builder);
                    break;
                case "Attribute" or "MetadataAttributeUsage":
                    ReadComponent(element, ColumnKind.Attribute, builder);
                    break;
            }
        }

        return builder.IsEmpty ? throw new FormatException(
            "The file defines no structure: no code lists, concepts or components are in it.") : builder.Build();
    }

    private static XDocument Load(Stream stream)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(stream,
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader);
        }
        catch (XmlException fault)
        {
            throw new FormatException($"The structure is not XML: {Findings.Shortened(fault.Message)}", fault);
        }
    }

    private static void ReadCodes(XElement list, string id, StructureBuilder builder)
    {
        foreach (XElement code in list.Elements().Where(one => one.Name.LocalName is "Code" or "ValueItem"))
        {
            string? value = IdOf(code) ?? (string?)code.Attribute("value");
            if (value is not null)
                builder.Code(id, value, NameOf(code) ?? TextsOf(code, "Description"));
        }
    }

    private static void ReadComponent(XElement element, ColumnKind kind, StructureBuilder builder)
    {
        XElement? identity = Child(element, "ConceptIdentity");
        string? concept = Reference(identity) ?? (string?)element.Attribute("conceptRef");
        string? id = IdOf(element) ?? concept ?? (element.Name.LocalName == "TimeDimension" ? Concepts.Time : null);
        // References of attributes to dimensions have the same names and no identity of their own.
        if (id is null || (identity is null && element.Attribute("conceptRef") is null && element.Attribute("id") is null))
            return;
        string? codelist = Enumeration(element, "LocalRepresentation") ?? (string?)element.Attribute("codelist");
        builder.Component(id, kind, concept, Reference(Child(element, "ConceptRole")), codelist);
    }

    private static string? Enumeration(XElement element, string representation) =>
        Reference(Child(Child(element, representation), "Enumeration"));

    /// <summary>A reference is an element with an id, or a URN as text.</summary>
    private static string? Reference(XElement? element)
    {
        if (element is null)
            return null;
        XElement? reference = element.Elements().FirstOrDefault(one => one.Name.LocalName == "Ref");
        return (string?)reference?.Attribute("id") ?? Urns.IdOf(element.Value);
    }

    private static XElement? Child(XElement? element, string name) => element?.Elements().FirstOrDefault(one => one.Name.LocalName == name);

    private static string? IdOf(XElement element) => (string?)element.Attribute("id");

    private static LocalizedText? NameOf(XElement element) => TextsOf(element, "Name");

    private static LocalizedText? TextsOf(XElement element, string name)
    {
        var wordings = new List<KeyValuePair<Language, string>>();
        foreach (XElement one in element.Elements().Where(one => one.Name.LocalName == name && !string.IsNullOrWhiteSpace(one.Value)))
        {
            string tag = (string?)one.Attribute(XNamespace.Xml + "lang") ?? "en";
            if (Language.TryParse(tag, out Language? language) && !wordings.Exists(known => known.Key == language))
                wordings.Add(KeyValuePair.Create(language, one.Value.Trim()));
        }

        return wordings.Count == 0 ? null : new LocalizedText(wordings);
    }
}
