namespace Indicators.Tests.Samples;

/// <summary>Runs the console program as a script does: a process of its own, with redirected streams.</summary>
internal static class ToolProgram
{
    public static (int ExitCode, string Output, string Error) Run(params string[] arguments) => RunIn("", arguments);

    /// <summary>Runs it from a folder, which relative paths start from.</summary>
    public static (int ExitCode, string Output, string Error) RunIn(string folder, params string[] arguments) =>
        SampleProgram.RunBuilt(folder, RepositoryRoot.File("src", "Indicators.Tool"), "Indicators.Tool", arguments);
}
