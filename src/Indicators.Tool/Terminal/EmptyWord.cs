using System.CommandLine;
using System.CommandLine.Parsing;

namespace Indicators.Tool;

/// <summary>
/// A word of the command line with nothing in it. No figure, unit, id or path is empty; in a script it is a variable that was never set,
/// and what is made of it further in says nothing of that.
/// </summary>
internal static class EmptyWord
{
    /// <summary>What is wrong where a word is empty; null where none is.</summary>
    public static string? Fault(ParseResult result, Language language) =>
        result.CommandResult.Children.FirstOrDefault(IsEmpty) is { } empty ? language.Say("usage.empty", SymbolName.Of(empty)) : null;

    private static bool IsEmpty(SymbolResult given) => given.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value));
}
