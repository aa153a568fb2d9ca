using System.Xml;

namespace Indicators.Interchange;

/// <summary>The header of an SDMX-ML message: which structure each data set is of.</summary>
internal sealed class MlHeader
{
    private readonly Dictionary<string, string> _structures = new(StringComparer.Ordinal);

    /// <summary>The dimension a generic series varies with; null where the header does not say it.</summary>
    public string? ObservationDimension { get; private set; }

    /// <summary>AGENCY:ID(VERSION) of what a data set refers to; the only one there is where it refers to none.</summary>
    public string StructureOf(string? reference) =>
        reference is not null && _structures.TryGetValue(reference, out string? id) ? id : _structures.Count == 1 ? _structures.Values.First() : "";

    /// <summary>Reads the header a reader stands on; it is left at its end.</summary>
    public void Read(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return;
        string? current = null;
        int depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Text && current is not null && reader.Value.Contains('='))
                _structures.TryAdd(current, reader.Value.Trim()[(reader.Value.Trim().LastIndexOf('=') + 1)..]);
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "Structure" && reader.GetAttribute("structureID") is { } id)
            {
                current = id;
                ObservationDimension = reader.GetAttribute("dimensionAtObservation") is { } dimension and not "AllDimensions" ? dimension : ObservationDimension;
            }
            else if (reader.LocalName == "Ref" && current is not null)
            {
                _structures.TryAdd(current, Reference(reader));
            }
        }
    }

    private static string Reference(XmlReader reader)
    {
        string version = reader.GetAttribute("version") is { } said ? $"({said})" : "";
        return $"{reader.GetAttribute("agencyID")}:{reader.GetAttribute("id")}{version}";
    }
}
