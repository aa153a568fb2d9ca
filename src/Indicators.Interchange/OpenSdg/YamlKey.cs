namespace Indicators.Interchange;

/// <summary>Names of properties in the YAML of a site.</summary>
internal static class YamlKey
{
    private static readonly HashSet<string> Truths = new(
        StringComparer.OrdinalIgnoreCase) { "yes", "no", "on", "off", "true", "false", "null", "y", "n" };

    /// <summary>A key of YAML, in quotes where it is no plain word.</summary>
    public static string Of(string id) =>
        id.Length > 0 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && char.IsAsciiLetter(id[0]) && !Truths.Contains(id)
        ? id : $"'{id.Replace("'", "''", StringComparison.Ordinal)}'";
}
