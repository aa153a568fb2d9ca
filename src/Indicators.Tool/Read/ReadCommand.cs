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
        var all = new Option<bool>("--all");
        var command = new Command("read") { file, date, format, all };
        command.SetAction(result => result.GetValue(all)
            ? RunAll(result.GetRequiredValue(file), result.GetValue(date), result.GetValue(format) == "jsonl", LanguageOption.Of(result))
            : Run(result.GetRequiredValue(file), result.GetValue(date), result.GetValue(format) == "jsonl", LanguageOption.Of(result)));
        return command;
    }

    /// <summary>Every number of the text; the summary goes where lines for programs do not.</summary>
    private static int RunAll(string path, DateOnly? date, bool json, Language language)
    {
        try
        {
            using TextReader reader = path == StandardInput ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(path);
            using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
            int claims = 0;
            int numbers = 0;
            int unread = 0;
            foreach (TextNumber number in PolicyTextReader.ReadAll(reader.ReadToEnd(), PolicyTextOptions.Default.DatedOn(date)))
            {
                numbers++;
                claims += number.Claim is null ? 0 : 1;
                unread += number.IsNotRead ? 1 : 0;
                if (number.Claim is { } claim)
                    output.WriteLine(json ? ClaimRecord.Of(claim).ToJson() : ClaimLine.Of(claim, language));
                else if (number.Passed is { } passed)
                    output.WriteLine(json ? PassedRecord.Of(passed).ToJson() : ClaimLine.Of(passed));
            }

            output.Flush();
            (json ? Console.Error : Console.Out).WriteLine(language.Say("read.summary", numbers, claims, numbers - claims - unread, unread));
            return ExitCode.Fine;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fault.Message);
            return ExitCode.BadUsage;
        }
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
