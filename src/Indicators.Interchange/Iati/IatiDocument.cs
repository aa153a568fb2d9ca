using System.Xml;
using System.Xml.Linq;

namespace Indicators.Interchange;

/// <summary>
/// Reads a document forward, one result at a time: no document type, nothing from elsewhere, no deeper than it has to be.
/// </summary>
internal sealed class IatiDocument(string? file, Findings findings)
{
    private const long MostCharacters = 1L << 30;
    private const int DeepestLevel = 64;

    /// <summary>True where an activity was met.</summary>
    public bool HasActivities { get; private set; }

    /// <summary>Every result with the activity it is of; ends where the document cannot be read further, which is reported.</summary>
    public IEnumerable<(IatiActivity Activity, XElement Result)> Results(XmlReader reader)
    {
        var activity = new IatiActivity();
        foreach (XmlReader _ in Elements(reader))
        {
            if (reader.NamespaceURI.Length > 0)
                continue;
            if (reader.LocalName is "iati-activity")
                (activity, HasActivities) = (new IatiActivity { Language = reader.GetAttribute("xml:lang") }, true);
            else if (reader.LocalName is "iati-identifier" or "title" or "reporting-org" or "location" or "result"
                && TryRead(reader) is { } element)
            {
                if (element.Name.LocalName == "result")
                    yield return (activity, element);
                else
                    Keep(activity, element);
            }
        }
    }

    /// <summary>
    /// Every element in the order of the document, the reader at its start; ends where it cannot be read further, which is reported.
    /// </summary>
    public IEnumerable<XmlReader> Elements(XmlReader reader)
    {
        do
        {
            if (reader.NodeType == XmlNodeType.Element)
                yield return reader;
        }
        while (TryMove(reader));
    }

    /// <summary>Goes to the root; true where the file is one of ours.</summary>
    public bool BeginsLikeOurs(XmlReader reader)
    {
        while (reader.NodeType != XmlNodeType.Element && TryMove(reader))
        {
        }

        return reader.NodeType == XmlNodeType.Element && reader.GetAttribute(IatiNames.Rows, IatiNames.Namespace) is not null;
    }

    /// <summary>A reader that asks nobody for anything.</summary>
    public static XmlReader Open(Stream stream)
    {
        var reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
        return new BoundedXmlReader(reader, DeepestLevel);
    }

    public SourceLocation LocationOf(XObject node)
    {
        var place = (IXmlLineInfo)node;
        return new SourceLocation(file, PathOf(node), place.LineNumber, place.LinePosition);
    }

    private static string PathOf(XObject node)
    {
        var names = new Stack<string>();
        for (XElement? element = node as XElement ?? node.Parent; element is not null; element = element.Parent)
            names.Push(element.Name.LocalName);
        string path = string.Join('/', names);
        return node is XAttribute attribute ? $"{path}/@{attribute.Name.LocalName}" : path;
    }

    private static void Keep(IatiActivity activity, XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "iati-identifier":
                activity.Identifier = element.Value.Trim();
                break;
            case "title":
                activity.Title ??= element;
                break;
            case "reporting-org":
                activity.ReportingOrganisation ??= element;
                break;
            default:
                if (element.Attribute("ref")?.Value is { } reference)
                    activity.Locations.TryAdd(reference, element);
                break;
        }
    }

    private bool TryMove(XmlReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (XmlException fault)
        {
            findings.Add(IatiFaults.NotXml, new SourceLocation(file, "/", fault.LineNumber, fault.LinePosition), fault.Message);
            return false;
        }
    }

    private XElement? TryRead(XmlReader reader)
    {
        try
        {
            using XmlReader part = reader.ReadSubtree();
            return XElement.Load(part, LoadOptions.SetLineInfo);
        }
        catch (XmlException fault)
        {
            findings.Add(IatiFaults.NotXml, new SourceLocation(file, "/", fault.LineNumber, fault.LinePosition), fault.Message);
            return null;
        }
    }
}
