using System.IO.Compression;
using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>The parts of a packed workbook by their names, and which belongs to which.</summary>
internal sealed class WorkbookPackage(ZipArchive archive, UnpackingLimit limit)
{
    private readonly Dictionary<string, ZipArchiveEntry> _parts = archive.Entries
        .GroupBy(entry => Normal(entry.FullName), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);

    public bool Has(string part) => _parts.ContainsKey(Normal(part));

    /// <summary>Reads a part; null where there is none.</summary>
    public Stream? Open(string? part) =>
        part is not null && _parts.TryGetValue(Normal(part), out ZipArchiveEntry? entry)
            ? new LimitedStream(entry.Open(), entry.FullName, entry.CompressedLength, limit)
            : null;

    /// <summary>Reads a part as XML; null where there is none.</summary>
    public XmlReader? OpenXml(string? part) => Open(part) is { } stream ? PartXml.Open(stream) : null;

    /// <summary>The workbook's own part.</summary>
    public string? BookPart() =>
        RelationsOf("").Values.Where(relation => relation.Is("officeDocument")).Select(relation => relation.Target)
            .Concat(["xl/workbook.xml", "xl/workbook.bin"]).FirstOrDefault(Has);

    /// <summary>What a part refers to, by the id it uses.</summary>
    public Dictionary<string, PackageRelation> RelationsOf(string part)
    {
        int slash = part.LastIndexOf('/');
        string folder = slash < 0 ? "" : part[..slash];
        using XmlReader? xml = OpenXml($"{folder}/_rels/{part[(slash + 1)..]}.rels");
        var relations = new Dictionary<string, PackageRelation>(StringComparer.Ordinal);
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Id") is { } id)
                relations[id] = new(xml.GetAttribute("Type") ?? "", Resolved(folder, xml.GetAttribute("Target") ?? ""));
        }

        return relations;
    }

    private static string Resolved(string folder, string target)
    {
        if (target.StartsWith('/') || folder.Length == 0)
            return Normal(target);
        var steps = new List<string>(folder.Split('/'));
        foreach (string step in target.Replace('\\', '/').Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }

    private static string Normal(string part) => part.Replace('\\', '/').TrimStart('/');
}
