namespace Indicators.Prose.Statements;

/// <summary>The nouns that make the growth of something of its name: 工业增加值增速.</summary>
internal static class GrowthNouns
{
    private static readonly string[] Nouns = ["增长速度", "增长幅度", "增长率", "增速", "增幅", "涨幅", "降幅", "跌幅"];

    /// <summary>True where a name ends with one.</summary>
    public static bool IsAtEndOf(string? name) => LengthAtEnd(name) > 0;

    /// <summary>The name without it; the name itself where it has none.</summary>
    public static string Without(string name) => name[..^LengthAtEnd(name)];

    private static int LengthAtEnd(string? name)
    {
        foreach (string noun in name is null ? [] : Nouns)
        {
            if (name!.EndsWith(noun, StringComparison.Ordinal))
                return noun.Length;
        }

        return 0;
    }
}
