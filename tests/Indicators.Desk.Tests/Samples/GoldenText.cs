using Indicators.Tests;

namespace Indicators.Desk.Tests.Samples;

/// <summary>Compares output with a reviewed file beside the tests; INDICATORS_ACCEPT=1 writes it anew.</summary>
internal static class GoldenText
{
    public static void ShouldHold(string name, string actual)
    {
        string path = RepositoryRoot.File("tests", "Indicators.Desk.Tests", "golden", name);
        if (Environment.GetEnvironmentVariable("INDICATORS_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        File.Exists(path).Should().BeTrue("{0} is a reviewed file; accept it with INDICATORS_ACCEPT=1", name);
        actual.Should().Be(File.ReadAllText(path), "{0} says so; if the change is meant, accept it with INDICATORS_ACCEPT=1", name);
    }
}
