namespace Indicators.Tests.Json;

/// <summary>Files of the repository that tests read: found upwards from where the tests run.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string TestData(string path) => Path.Combine(Root, "tests", "Indicators.Tests", "TestData", path);

    public static string ChongqingCatalog => Path.Combine(Root, "samples", "Chongqing", "catalog");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Indicators.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
