using System.CommandLine;
using System.CommandLine.Parsing;

namespace Indicators.Tool;

/// <summary>
/// What a command line reads from standard input. Wherever a file is read, - may stand for it; but a pipe can be read once, so of two
/// the second would see nothing.
/// </summary>
internal static class InputsFromPipe
{
    /// <summary>What is wrong where more than one input is the pipe; null where it is not.</summary>
    public static string? Fault(ParseResult result, Language language)
    {
        string[] dashes = [.. result.CommandResult.Children.Where(IsInput).Select(SymbolName.Of)];
        return dashes.Length < 2 ? null : language.Say("usage.one-pipe", string.Join(", ", dashes));
    }

    private static bool IsInput(SymbolResult child) =>
        child is not OptionResult { Option.Name: "--output" } && child.Tokens.Any(token => token.Value == StandardStreams.Dash);
}
