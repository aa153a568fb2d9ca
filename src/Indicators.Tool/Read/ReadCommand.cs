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
        Option<DateOnly?> date = DateOption.Create("--date");
        var all = new Option<bool>("--all");
        var command = new Command("read") { file, date, format, all };
        command.SetAction(result => Run(
            result.GetRequiredValue(file), result.GetValue(date), result.GetValue(all), result.GetValue(format) == "jsonl", LanguageOption.Of(result)));
        return command;
    }

    private static int Run(string path, DateOnly? date, bool all, bool json, Language language)
    {
        PolicyTextOptions options = PolicyTextOptions.Default.DatedOn(date);
        try
        {
            using TextReader reader = path == StandardInput ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(path);
            if (all)
                WriteNumbers(PolicyTextReader.ReadAll(reader.ReadToEnd(), options), json, language);
            else
                WriteClaims(PolicyTextReader.Read(reader, options), json, language);
            return ExitCode.Fine;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Failures.ToText(fault, language));
            return ExitCode.BadUsage;
        }
    }

    private static void WriteClaims(IEnumerable<PolicyClaim> claims, bool json, Language language)
    {
        foreach (PolicyClaim claim in claims)
            Console.Out.Write((json ? ClaimRecord.Of(claim).ToJson() : ClaimLine.Of(claim, language)) + "\n");
    }

    private static void WriteNumbers(IEnumerable<TextNumber> numbers, bool json, Language language)
    {
        int all = 0;
        int claims = 0;
        int unread = 0;
        foreach (TextNumber number in numbers)
        {
            all++;
            claims += number.Claim is null ? 0 : 1;
            unread += number.IsNotRead ? 1 : 0;
            if (number.Claim is { } claim)
                Console.Out.Write((json ? ClaimRecord.Of(claim).ToJson() : ClaimLine.Of(claim, language)) + "\n");
            else if (number.Passed is { } passed)
                Console.Out.Write((json ? PassedRecord.Of(passed).ToJson() : ClaimLine.Of(passed)) + "\n");
        }

        (json ? Console.Error : Console.Out).Write(language.Say("read.summary", all, claims, all - claims - unread, unread) + "\n");
    }
}
