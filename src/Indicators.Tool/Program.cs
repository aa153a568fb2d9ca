using System.CommandLine;
using System.CommandLine.Help;
using System.Text;

namespace Indicators.Tool;

/// <summary>The console program. Its commands, exit codes and machine formats are what scripts rely on.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        ParseResult result = CreateRoot().Parse(args);
        return result.Errors.Count == 0 ? result.Invoke() : ReportUsage(result);
    }

    /// <summary>Named as it is called, whatever file it was started from.</summary>
    private static Command CreateRoot()
    {
        var root = new Command("indicators", "Works with policy figures and catalogues of indicators. 处理政策数据与指标库。")
        {
            new HelpOption(),
            new VersionOption(),
            LanguageOption.Instance,
            LanguageOption.Wordings,
        };
        root.Add(ConvertCommand.Create());
        root.Add(SchemaCommand.Create());
        root.Add(ProgressCommand.Create());
        root.Add(ReadCommand.Create());
        root.Add(UpgradeCommand.Create());
        root.Add(DraftCommand.Create());
        root.Add(MapCommand.Create());
        root.Add(ValidateCommand.Create());
        root.Add(ImportCommand.Create());
        root.Add(ExportCommand.Create());
        root.Add(WordingsCommand.Create());
        return root;
    }

    /// <summary>Usage errors go to standard error, each on a line, and end with status 2.</summary>
    private static int ReportUsage(ParseResult result)
    {
        foreach (var error in result.Errors)
            Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine($"Try '{result.CommandResult.Command.Name} --help'.");
        return ExitCode.BadUsage;
    }
}
