using System.CommandLine;
using System.CommandLine.Help;
using Indicators.Storage;

namespace Indicators.Tool;

/// <summary>The console program. Its commands, exit codes and machine formats are what scripts rely on.</summary>
internal static class Program
{
    /// <summary>A word that begins with @ is meant as it is: what is asked for stands on the command line.</summary>
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    internal static int Main(string[] args)
    {
        StandardStreams.Open();
        Command root = CreateRoot();
        Language language = LanguageOption.AskedFor(args);
        HelpTexts.Word(root, language);
        ParseResult result = root.Parse(args, Parser);
        if (MistypedOption.Fault(result, language) is { } option)
            return RefuseUsage([option], result, language);
        if (result.Errors.Count > 0)
            return ReportUsage(result, language);
        if (LanguageOption.WithoutWords(result, language) is { } wordless)
            return RefuseUsage([wordless], result, language);
        if (EmptyWord.Fault(result, language) is { } empty)
            return RefuseUsage([empty], result, language);
        if (InputsFromPipe.Fault(result, language) is { } fault)
            return ExitCode.Refuse(fault);
        try
        {
            int code = ParserWords.Invoke(result, language);
            Console.Out.Flush();
            return code;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return ExitCode.Refuse(Failures.ToText(failure, LanguageOption.Of(result)));
        }
        catch (StoreException failure)
        {
            return ExitCode.Refuse(PrintableText.Of(failure.ToText(LanguageOption.Of(result))));
        }
    }

    /// <summary>Named as it is called, whatever file it was started from.</summary>
    internal static Command CreateRoot()
    {
        var root = new Command("indicators")
        {
            new HelpOption(),
            new VersionOption(),
            LanguageOption.Instance,
            LanguageOption.Wordings,
        };
        root.Add(ShowCommand.Create());
        root.Add(ConvertCommand.Create());
        root.Add(UnitsCommand.Create());
        root.Add(SchemaCommand.Create());
        root.Add(ProgressCommand.Create());
        root.Add(PlanCommand.Create());
        root.Add(RevisionsCommand.Create());
        root.Add(DiffCommand.Create());
        root.Add(ReportCommand.Create());
        root.Add(ReadCommand.Create());
        root.Add(UpgradeCommand.Create());
        root.Add(DraftCommand.Create());
        root.Add(CheckTextCommand.Create());
        root.Add(MapCommand.Create());
        root.Add(ValidateCommand.Create());
        root.Add(ImportCommand.Create());
        root.Add(ExportCommand.Create());
        root.Add(LoadCommand.Create());
        root.Add(WordingsCommand.Create());
        root.Add(CompletionCommand.Create());
        root.Add(CompleteCommand.Create());
        return root;
    }

    /// <summary>As it is typed: the program's name before the command's.</summary>
    private static string NameOf(Command command) => command.Parents.OfType<Command>().Any() ? $"indicators {command.Name}" : command.Name;

    /// <summary>Of a word that is no command nothing more is said: what follows it belongs to a command that is not there.</summary>
    private static int ReportUsage(ParseResult result, Language language)
    {
        Command command = result.CommandResult.Command;
        IEnumerable<string> errors = result.Errors.Select(error => ParserWords.OfError(error.Message, command, language));
        bool isNoCommand = command == result.RootCommandResult.Command && result.UnmatchedTokens.Count > 0;
        return RefuseUsage(isNoCommand ? [ParserWords.OfUnknown(result.UnmatchedTokens[0], command, language)] : errors, result, language);
    }

    /// <summary>Usage errors go to standard error, each on a line, and end with status 2.</summary>
    private static int RefuseUsage(IEnumerable<string> errors, ParseResult result, Language language)
    {
        foreach (string error in errors)
            Console.Error.WriteLine(error);
        return ExitCode.Refuse(language.Say("usage.try", NameOf(result.CommandResult.Command)));
    }
}
