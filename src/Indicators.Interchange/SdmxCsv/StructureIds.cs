namespace Indicators.Interchange;

/// <summary>Names of structures as SDMX-CSV writes them: AGENCY:ID(VERSION), the version left out where there is none.</summary>
internal static class StructureIds
{
    public static bool IsValid(ReadOnlySpan<char> id)
    {
        int colon = id.IndexOf(':');
        if (colon < 1 || colon == id.Length - 1)
            return false;
        ReadOnlySpan<char> rest = id[(colon + 1)..];
        int open = rest.IndexOf('(');
        if (open == 0 || (open > 0 && (rest[^1] != ')' || rest.Length - open < 3)))
            return false;
        return IsName(id[..colon], dots: true) && IsName(open < 0 ? rest : rest[..open], dots: false);
    }

    private static bool IsName(ReadOnlySpan<char> name, bool dots)
    {
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '@' or '$') && !(dots && c == '.'))
                return false;
        }

        return true;
    }
}
