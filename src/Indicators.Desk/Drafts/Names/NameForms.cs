using System.Text.RegularExpressions;

namespace Indicators.Desk.Drafts.Names;

/// <summary>
/// The forms a name is met in: without what stands in brackets, without a counting word at its end, without a place's rank.
/// </summary>
internal static partial class NameForms
{
    /// <summary>企业数 without 数 is 企业, which stands in half of all sentences and names none of its figures.</summary>
    private const int ShortestIndicator = 3;
    private const int ShortestBare = 2;

    /// <summary>A count is named with or without its last word: 高新技术企业数, 高新技术企业.</summary>
    private static readonly string[] CountEnds = ["总数", "数量", "总量", "人数", "户数", "家数", "数"];

    /// <summary>These end with the word and mean another thing without it.</summary>
    private static readonly string[] WholeEnds = ["指数", "系数", "倍数", "级数", "次数", "天数", "参数", "位数", "人数"];

    private static readonly string[] PlaceEnds = ["特别行政区", "自治区", "自治州", "自治县", "省", "市", "区", "县", "州"];

    /// <summary>The forms of the name of an indicator, the name itself first.</summary>
    public static IEnumerable<string> OfIndicator(string name)
    {
        yield return name;
        string bare = Bracketed().Replace(name, "");
        if (bare.Length >= ShortestBare && bare != name)
            yield return bare;
        if (WithoutCount(bare) is { } plain)
            yield return plain;
    }

    /// <summary>The forms of the name of a subject, the name itself first.</summary>
    public static IEnumerable<string> OfSubject(string name)
    {
        yield return name;
        string bare = Bracketed().Replace(name, "");
        if (bare.Length >= 2 && bare != name)
            yield return bare;
        string? end = Array.Find(PlaceEnds, end => bare.EndsWith(end, StringComparison.Ordinal) && bare.Length - end.Length >= 2);
        if (end is not null)
            yield return bare[..^end.Length];
    }

    private static string? WithoutCount(string name)
    {
        if (Array.Exists(WholeEnds, end => name.EndsWith(end, StringComparison.Ordinal)) && !name.EndsWith("总人数", StringComparison.Ordinal))
            return name.EndsWith("人数", StringComparison.Ordinal) && name.Length - 2 >= ShortestIndicator ? name[..^2] : null;
        string? end = Array.Find(
            CountEnds, end => name.EndsWith(end, StringComparison.Ordinal) && name.Length - end.Length >= ShortestIndicator);
        return end is null ? null : name[..^end.Length];
    }

    [GeneratedRegex("（[^（）]*）|\\([^()]*\\)")]
    private static partial Regex Bracketed();
}
