namespace Indicators.Interchange;

/// <summary>
/// The last part of a reference: CL_AREA of urn:sdmx:org.sdmx.infomodel.codelist.Codelist=SDMX:CL_AREA(2.0), FREQ of
/// …Concept=SDMX:CS(1.0).FREQ.
/// </summary>
internal static class Urns
{
    public static string? IdOf(string? urn)
    {
        if (string.IsNullOrWhiteSpace(urn))
            return null;
        string text = urn.Trim();
        int close = text.LastIndexOf(')');
        // What follows a version is the id of an item in the list.
        if (close >= 0 && close + 2 < text.Length && text[close + 1] == '.')
            return text[(close + 2)..];
        int open = text.LastIndexOf('(');
        string bare = open < 0 ? text : text[..open];
        return bare[(bare.LastIndexOfAny([':', '=']) + 1)..];
    }
}
