using System.CommandLine;

namespace Indicators.Tool;

/// <summary>
/// complete: what may stand at a place of a line, a word a line. Asked by the shell for each key, not by people, so it is not listed.
/// </summary>
internal static class CompleteCommand
{
    public static Command Create()
    {
        var position = new Option<int?>("--position");
        var line = new Argument<string>("line");
        var command = new Command("complete") { position, line };
        command.Hidden = true;
        command.SetAction(result => Run(result.GetRequiredValue(line), result.GetValue(position)));
        return command;
    }

    private static int Run(string line, int? position)
    {
        int at = Math.Clamp(position ?? line.Length, 0, line.Length);
        IEnumerable<string> labels = Program.CreateRoot().Parse(line).GetCompletions(at).Select(one => one.Label).Distinct();
        // The parser also takes /? and /h for help, which on most systems look like files.
        foreach (string label in labels.Where(label => label[0] != '/'))
            Console.Out.WriteLine(label);
        return ExitCode.Fine;
    }
}
