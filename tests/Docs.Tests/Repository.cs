namespace Indicators.Docs.Tests;

/// <summary>The repository these tests were built in.</summary>
internal static class Repository
{
    private static readonly string[] Left = ["bin", "obj", "node_modules", "packages", ".git", "site"];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Every page a reader may open: those of docs, of the packages, of the samples, and those at the root.</summary>
    public static IEnumerable<string> Pages => Directory.EnumerateFiles(Root, "*.md", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(path => !path.Split('/').Any(Left.Contains) && !path.StartsWith("tests/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public static string File(string path) => Path.Combine(Root, path);

    private static string FindRoot(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "Indicators.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
