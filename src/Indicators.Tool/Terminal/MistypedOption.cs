using System.CommandLine;
using System.CommandLine.Parsing;

namespace Indicators.Tool;

/// <summary>
/// A word with two dashes that is no option of the command. The parser takes it for an argument where one is open, and what follows is then
/// what it complains of; so it is looked for before.
/// </summary>
internal static class MistypedOption
{
    /// <summary>What is wrong where an option is not known; null where each is. Behind -- every word is meant as it is.</summary>
    public static string? Fault(ParseResult result, Language language)
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
                return null;
            if (token.Type == TokenType.Argument && IsLikeAnOption(token.Value))
                return ParserWords.OfUnknownOption(token.Value.Split('=')[0], result.CommandResult.Command, language);
        }

        return null;
    }

    private static bool IsLikeAnOption(string word) =>
        word.Length > 2 && word.StartsWith("--", StringComparison.Ordinal) && char.IsAsciiLetter(word[2]);
}
