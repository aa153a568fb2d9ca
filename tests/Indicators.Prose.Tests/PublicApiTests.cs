using Indicators.Tests;
using Indicators.Tests.Consistency;

namespace Indicators.Prose.Tests;

/// <summary>The public surface is a reviewed file. To approve a change, run the tests once with INDICATORS_APPROVE_API=1 and read the difference.</summary>
public sealed class PublicApiTests
{
    private static readonly string Approved = RepositoryRoot.File("tests", "Indicators.Prose.Tests", "PublicApi.approved.txt");

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        string actual = ApiText.Of(typeof(PolicyTextReader).Assembly);
        if (Environment.GetEnvironmentVariable("INDICATORS_APPROVE_API") == "1")
            File.WriteAllText(Approved, actual);
        File.ReadAllText(Approved).Should().Be(actual);
    }
}
