using System.Diagnostics;
using System.Text;

namespace Indicators.Tests.Samples;

/// <summary>Runs a sample as its users do: a process of its own, with redirected streams.</summary>
internal static class SampleProgram
{
    private static readonly string Configuration =
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    public static (int ExitCode, string Output, string Error) Run(string sample, params string[] arguments) => RunIn("", sample, arguments);

    /// <summary>Runs a sample from a folder, which relative paths start from.</summary>
    public static (int ExitCode, string Output, string Error) RunIn(string folder, string sample, params string[] arguments) =>
        RunBuilt(folder, RepositoryRoot.File("samples", sample), sample, arguments);

    /// <summary>Runs what a project has built, from a folder.</summary>
    public static (int ExitCode, string Output, string Error) RunBuilt(string folder, string project, string assembly, params string[] arguments)
    {
        ProcessStartInfo start = StartInfo(folder, project, assembly, arguments);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    /// <summary>How what a project has built is started from a folder.</summary>
    public static ProcessStartInfo StartInfo(string folder, string project, string assembly, params string[] arguments) =>
        new("dotnet", [Path.Combine(project, "bin", Configuration, "net10.0", assembly + ".dll"), .. arguments]) { WorkingDirectory = folder };
}
