using System.CommandLine;
using Indicators.Prose;

namespace Indicators.Tool;

/// <summary>read: every figure of a text, with what it means.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file");
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        Option<DateOnly?> date = DateOption.Create("--date");
        var all = new Option<bool>("--all");
        var command = new Command("read") { file, date, format, all };
        command.SetAction(result => Run(
            result.GetRequiredValue(file), result.GetValue(date), result.GetValue(all), result.GetValue(format) == "jsonl",
            LanguageOption.Of(result)));
        return command;
    }

    private static int Run(string path, DateOnly? date, bool all, bool json, Language language)
    {
        PolicyTextOptions options = PolicyTextOptions.Default.DatedOn(date);
        try
        {
            using var input = TextInput.Open(path);
            if (input.Document is { } document && !TextInput.Tell(document, language))
                return ExitCode.BadUsage;
            using TextReader reader = input.Reader ?? new StringReader(input.Document!.Text);
            var lines = new ReadLines(input.Document, json, language);
            if (all)
                lines.Write(PolicyTextReader.ReadAll(reader.ReadToEnd(), options));
            else
                lines.Write(PolicyTextReader.Read(reader, options));
            return ExitCode.Fine;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Failures.ToText(fault, language));
            return ExitCode.BadUsage;
        }
    }
}
