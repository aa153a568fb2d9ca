namespace Indicators.Tests;

/// <summary>
/// Compares output with a reviewed file of <c>TestData/golden</c>. To accept a change, run the tests with the environment
/// variable <c>INDICATORS_ACCEPT=1</c> and review the difference before committing it.
/// </summary>
internal static class GoldenFile
{
    public static void ShouldHold(string name, string actual) =>
        ShouldHold(name, RepositoryRoot.File("tests", "Indicators.Tests", "TestData", "golden", name), actual);

    /// <summary>The same for a file that stands elsewhere.</summary>
    public static void ShouldHold(string name, string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("INDICATORS_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        File.Exists(path).Should().BeTrue("{0} is a reviewed file; accept it with INDICATORS_ACCEPT=1", name);
        string[] expected = File.ReadAllText(path).Split('\n');
        string[] lines = actual.Split('\n');
        for (int i = 0; i < Math.Min(expected.Length, lines.Length); i++)
            lines[i].Should().Be(expected[i], "line {0} of {1} says so; if the change is meant, accept it with INDICATORS_ACCEPT=1", i + 1, name);
        lines.Length.Should().Be(expected.Length, "that is how many lines {0} has", name);
    }
}
