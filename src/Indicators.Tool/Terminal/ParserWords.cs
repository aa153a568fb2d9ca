using System.CommandLine;
using System.Text.RegularExpressions;

namespace Indicators.Tool;

/// <summary>
/// What the parser of command lines says itself, in the words of the program: headings of help, and errors of usage. What is
/// not known here is told as the parser tells it.
/// </summary>
internal static partial class ParserWords
{
    private static readonly (string Key, Regex Said)[] Errors =
    [
        ("usage.argument-missing", ArgumentMissing()),
        ("usage.command-missing", CommandMissing()),
        ("usage.unknown", Unknown()),
        ("usage.option-missing", OptionMissing()),
        ("usage.value-missing", ValueMissing()),
        ("usage.not-among", NotAmong()),
        ("usage.one-value", OneValue()),
        ("usage.version-alone", VersionAlone()),
    ];

    private static readonly (string Key, string Said)[] Headings =
    [
        ("help-heading.description", "Description:"),
        ("help-heading.usage", "Usage:"),
        ("help-heading.arguments", "Arguments:"),
        ("help-heading.options", "Options:"),
        ("help-heading.commands", "Commands:"),
        ("help-heading.show-help", "Show help and usage information"),
        ("help-heading.show-version", "Show version information"),
        ("help-heading.default", "[default: "),
        ("help-heading.required", "(REQUIRED)"),
    ];

    /// <summary>An error of usage in a language.</summary>
    public static string OfError(string message, Command command, Language language)
    {
        foreach ((string key, Regex said) in Errors)
        {
            if (said.Match(message) is not { Success: true } match)
                continue;
            string[] words = [.. match.Groups.Values.Skip(1).Select(group => OnOneLine(group.Value))];
            return language.Say(key, words) + DidYouMean.Say(
                words is [var word, ..] ? word : "", Candidates(key, words, command), language);
        }

        return message;
    }

    /// <summary>A word that is no command or argument, with the command that was meant.</summary>
    public static string OfUnknown(string word, Command command, Language language) =>
        language.Say("usage.unknown", word) + DidYouMean.Say(word, Candidates("usage.unknown", [word], command), language);

    /// <summary>A word that looks like an option and is none, with the one that was meant.</summary>
    public static string OfUnknownOption(string word, Command command, Language language) =>
        language.Say("usage.no-option", word, command.Name) + DidYouMean.Say(word, OptionsOf(command), language);

    /// <summary>What could have been meant: an option, a command, or one of the values there are.</summary>
    private static IEnumerable<string> Candidates(string key, string[] words, Command command) => key switch
    {
        "usage.unknown" when words[0].StartsWith('-') => OptionsOf(command),
        "usage.unknown" => command.Subcommands.Where(one => !one.Hidden).Select(one => one.Name),
        "usage.not-among" => words[1].Split(", "),
        _ => [],
    };

    private static IEnumerable<string> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(above => above.Options.Where(option => option.Recursive)))
        .Select(option => option.Name);

    private static string OnOneLine(string text) =>
        string.Join(", ", text.Split(['\n', '\r', '\t', '\''], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Runs what was asked for; help is told in a language.</summary>
    public static int Invoke(ParseResult result, Language language)
    {
        using var said = new StringWriter();
        int code = result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = said });
        Console.Out.Write(Headings.Aggregate(
            said.ToString(), (text, row) => text.Replace(row.Said, language.Say(row.Key), StringComparison.Ordinal)));
        return code;
    }

    [GeneratedRegex("^Required argument '(.+)' missing for command: '(.+)'\\.$")]
    private static partial Regex ArgumentMissing();

    [GeneratedRegex("^Required command was not provided\\.$")]
    private static partial Regex CommandMissing();

    [GeneratedRegex("^Unrecognized command or argument '(.+)'\\.$")]
    private static partial Regex Unknown();

    [GeneratedRegex("^Option '(.+)' is required\\.$")]
    private static partial Regex OptionMissing();

    [GeneratedRegex("^Required argument missing for option: '(.+)'\\.$")]
    private static partial Regex ValueMissing();

    [GeneratedRegex("^Argument '(.+)' not recognized\\. Must be one of:\\s*(.+)$", RegexOptions.Singleline)]
    private static partial Regex NotAmong();

    [GeneratedRegex("^Option '(.+)' expects a single argument but ([0-9]+) were provided\\.$")]
    private static partial Regex OneValue();

    [GeneratedRegex("^--version option cannot be combined with other arguments\\.$")]
    private static partial Regex VersionAlone();
}
