using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Statements;

/// <summary>The nouns that make the growth of something of its name: 工业增加值增速.</summary>
internal static class GrowthNouns
{
    /// <summary>True where a name ends with one.</summary>
    public static bool IsAtEndOf(string? name) => LengthAtEnd(name) > 0;

    /// <summary>The name without it; the name itself where it has none.</summary>
    public static string Without(string name) => name[..^LengthAtEnd(name)];

    private static int LengthAtEnd(string? name) => PolicyLexicon.Default.Tables[WordSet.GrowthNounEnd].AtEnd(name);
}
