using System.CommandLine;
using Indicators.Prose;

namespace Indicators.Tool;

/// <summary>read: every figure of a text, with what it means.</summary>
internal static class ReadCommand
{
    private const string StandardInput = "-";

    public static Command Create()
    {
        var file = new Argument<string>("file");
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        Option<DateOnly?> date = DateOption.Create();
        var command = new Command("read") { file, date, format };
        command.SetAction(result => Run(result.GetRequiredValue(file), result.GetValue(date), result.GetValue(format) == "jsonl", LanguageOption.Of(result)));
        return command;
    }

    private static int Run(string path, DateOnly? date, bool json, Language language)
    {
        try
        {
            using TextReader reader = path == StandardInput ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(path);
            foreach (PolicyClaim claim in PolicyTextReader.Read(reader, PolicyTextOptions.Default.DatedOn(date)))
                Console.Out.Write((json ? ClaimRecord.Of(claim).ToJson() : ClaimLine.Of(claim, language)) + "\n");
            return ExitCode.Fine;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Failures.ToText(fault, language));
            return ExitCode.BadUsage;
        }
    }
}
