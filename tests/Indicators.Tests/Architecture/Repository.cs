namespace Indicators.Tests.Architecture;

/// <summary>Where the sources are, from wherever the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string LibrarySources => Path.Combine(Root, "src", "Indicators");

    /// <summary>The source files of the library, without what the compiler generates.</summary>
    public static IEnumerable<string> LibraryFiles() =>
        Directory.EnumerateFiles(LibrarySources, "*.cs", SearchOption.AllDirectories)
            .Where(file => !IsUnder(file, "bin") && !IsUnder(file, "obj"))
            .Order(StringComparer.Ordinal);

    /// <summary>The source files of every package under src.</summary>
    public static IEnumerable<string> PackageFiles() => SourcesUnder("src");

    /// <summary>The source files in a folder of the repository, without what the compiler generates.</summary>
    public static IEnumerable<string> SourcesUnder(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Replace('\\', '/').Split('/').Any(folder => folder is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    /// <summary>The folder right under the library a file is in: its floor.</summary>
    public static string FloorOf(string file)
    {
        string relative = Path.GetRelativePath(LibrarySources, file).Replace('\\', '/');
        int slash = relative.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "" : relative[..slash];
    }

    private static bool IsUnder(string file, string folder) =>
        Path.GetRelativePath(LibrarySources, file).Replace('\\', '/').StartsWith(folder + "/", StringComparison.Ordinal);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Indicators.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("Indicators.sln is in no folder above the tests.");
    }
}
