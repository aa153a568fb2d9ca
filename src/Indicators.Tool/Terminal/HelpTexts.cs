using System.CommandLine;

namespace Indicators.Tool;

/// <summary>Gives commands, arguments and options their descriptions in a language: a row each, under the path of their names.</summary>
internal static class HelpTexts
{
    /// <summary>
    /// Words a command and all below it. What a command itself puts as a description, such as a list of formats, goes into
    /// the row.
    /// </summary>
    public static void Word(Command command, Language language) => Word(command, command.Name, language);

    private static void Word(Command command, string path, Language language)
    {
        foreach ((string key, Symbol symbol) in SymbolsOf(command, path))
        {
            if (ToolWordings.Table.Keys.Contains(key))
                symbol.Description = language.Say(key, symbol.Description);
        }
    }

    private static IEnumerable<(string Key, Symbol Symbol)> SymbolsOf(Command command, string path)
    {
        IEnumerable<(string, Symbol)> own = command.Arguments.Concat<Symbol>(command.Options)
            .Where(symbol => symbol.Name is not ("--help" or "--version"))
            .Select(symbol => ($"help.{path}.{symbol.Name.TrimStart('-')}", symbol));
        return own.Prepend(($"help.{path}", command)).Concat(command.Subcommands.SelectMany(below => SymbolsOf(below, below.Name)));
    }
}
