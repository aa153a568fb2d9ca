using System.Xml.Linq;

namespace Indicators.Interchange;

/// <summary>What an activity says of itself before its results.</summary>
internal sealed class IatiActivity
{
    /// <summary>The language of texts that state none.</summary>
    public string? Language { get; init; }

    public string Identifier { get; set; } = "";

    public XElement? Title { get; set; }

    public XElement? ReportingOrganisation { get; set; }

    /// <summary>Its locations by the reference that results name them with.</summary>
    public Dictionary<string, XElement> Locations { get; } = new(StringComparer.Ordinal);

    /// <summary>How many results of it were read.</summary>
    public int Results { get; set; }
}
