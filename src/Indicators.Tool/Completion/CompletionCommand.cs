using System.CommandLine;

namespace Indicators.Tool;

/// <summary>completion: the lines that teach a shell the commands and options of this program.</summary>
internal static class CompletionCommand
{
    public static Command Create()
    {
        var shell = new Argument<string>("shell");
        shell.AcceptOnlyFromAmong([.. CompletionScripts.Shells]);
        var command = new Command("completion") { shell };
        command.SetAction(result => Run(result.GetRequiredValue(shell)));
        return command;
    }

    private static int Run(string shell)
    {
        Console.Out.Write(CompletionScripts.Of(shell));
        return ExitCode.Fine;
    }
}
