using System.Text.RegularExpressions;

namespace Indicators.Tables.Assembly;

/// <summary>The names of the files that come year by year: 人口2019.xls is one of 人口*.xls.</summary>
internal static partial class FileSeries
{
    /// <summary>The pattern; null for a name without a year, which says nothing of its fellows.</summary>
    public static string? Of(string file)
    {
        string name = Path.GetFileName(file);
        string pattern = Years().Replace(name, "*");
        // In a pattern a backslash or a question mark means something else than itself.
        return pattern == name || name.AsSpan().ContainsAny('*', '?', '\\') ? null : pattern;
    }

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?!\d)")]
    private static partial Regex Years();
}
