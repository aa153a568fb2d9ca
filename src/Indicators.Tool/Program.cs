using System.CommandLine;
using System.CommandLine.Help;
using Indicators.Storage;

namespace Indicators.Tool;

/// <summary>The console program. Its commands, exit codes and machine formats are what scripts rely on.</summary>
internal static class Program
{
    internal static int Main(string[] args)
    {
        StandardStreams.Open();
        Command root = CreateRoot();
        Language language = LanguageOption.AskedFor(args);
        HelpTexts.Word(root, language);
        ParseResult result = root.Parse(args);
        if (result.Errors.Count > 0)
            return ReportUsage(result, language);
        if (InputsFromPipe.Fault(result, language) is { } fault)
            return Refuse(fault);
        try
        {
            int code = ParserWords.Invoke(result, language);
            Console.Out.Flush();
            return code;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refuse(Failures.ToText(failure, LanguageOption.Of(result)));
        }
        catch (StoreException failure)
        {
            return Refuse(PrintableText.Of(failure.Message));
        }
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.BadUsage;
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

    /// <summary>Usage errors go to standard error, each on a line, and end with status 2.</summary>
    private static int ReportUsage(ParseResult result, Language language)
    {
        foreach (var error in result.Errors)
            Console.Error.WriteLine(ParserWords.OfError(error.Message, result.CommandResult.Command, language));
        Console.Error.WriteLine(language.Say("usage.try", NameOf(result.CommandResult.Command)));
        return ExitCode.BadUsage;
    }
}
