using System.CommandLine;
using System.CommandLine.Parsing;

namespace Indicators.Tool;

/// <summary>
/// A word with dashes before a letter that is no option of the command. The parser takes it for an argument where one is open, and what
/// follows is then what it complains of; so it is looked for before.
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

    /// <summary>-o and --output; -3% is a figure.</summary>
    private static bool IsLikeAnOption(string word) => word switch
    {
        ['-', '-', var first, ..] => char.IsAsciiLetter(first),
        ['-', var only] => char.IsAsciiLetter(only),
        _ => false,
    };
}
