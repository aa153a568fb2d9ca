using System.Diagnostics;
using System.Text;

namespace Indicators.Samples.Plans.Tests;

/// <summary>Runs the program as a script would: with its output redirected.</summary>
internal static class PlansProgram
{
    public static string Root { get; } = RootAbove(AppContext.BaseDirectory);

    public static (int ExitCode, string Output, string Errors) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "Plans.dll")))
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), errors.GetAwaiter().GetResult());
    }

    private static string RootAbove(string folder) =>
        File.Exists(Path.Combine(folder, "Indicators.sln")) ? folder : RootAbove(Path.GetDirectoryName(folder)!);
}
