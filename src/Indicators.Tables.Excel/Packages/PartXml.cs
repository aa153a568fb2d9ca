using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>How the XML of packed workbooks is read.</summary>
internal static class PartXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
        // Programs write characters XML does not allow; a sheet is not refused for one of them.
        CheckCharacters = false,
    };

    /// <summary>Reads a part as XML. Entities are not resolved: a sheet has none.</summary>
    public static XmlReader Open(Stream part) => XmlReader.Create(part, Settings);
}
