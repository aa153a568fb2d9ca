using Indicators.Derivation;
using Indicators.Json;
using Indicators.Progress;
using Indicators.Validation;

namespace Indicators.Tests.Wordings;

/// <summary>
/// A third language made from data alone: the Chinese rows, each between marks. Without the marks a sentence must be the
/// Chinese one, and whatever stands outside of all marks has not come from a table.
/// </summary>
internal static class MarkedLanguage
{
    public const char Open = '⟦';
    public const char Close = '⟧';

    public static IReadOnlyList<WordingTable> Tables { get; } =
    [
        FoundationWordings.Table, QuantityWordings.Table, TimeWordings.Table, ModelWordings.Table,
        DerivationWordings.Table, ProgressWordings.Table, ValidationWordings.Table, JsonWordings.Table,
    ];

    /// <summary>The words of traditional Chinese; a few characters tell that they were taken.</summary>
    public static Language Traditional { get; } = Language.Of("zh-Hant").WithWordings(Rows(ToTraditional));

    public static Language Instance { get; } = Language.Of("zh-Hant").WithWordings(Rows(text => $"{Open}{text}{Close}"));

    public static string WithoutMarks(string text) => text.Replace(Open.ToString(), "", StringComparison.Ordinal).Replace(Close.ToString(), "", StringComparison.Ordinal);

    /// <summary>What stands outside of all marks.</summary>
    public static string Unworded(string text)
    {
        var outside = new System.Text.StringBuilder();
        int depth = 0;
        foreach (char c in text)
        {
            depth += c == Open ? 1 : 0;
            if (depth == 0)
                outside.Append(c);
            depth -= c == Close ? 1 : 0;
        }

        return outside.ToString();
    }

    public static string ToTraditional(string text)
    {
        foreach ((char simplified, char traditional) in "标標时時进進达達较較为為评評无無数數据據与與应應该該这這项項称稱约約间間总總实實现現过過".Chunk(2).Select(pair => (pair[0], pair[1])))
            text = text.Replace(simplified, traditional);
        return text;
    }

    private static Dictionary<string, string> Rows(Func<string, string> word) =>
        Tables.SelectMany(table => table.Keys.Select(key => (Key: key, Text: table[key].Zh!))).DistinctBy(row => row.Key)
            .ToDictionary(row => row.Key, row => word(row.Text));
}
