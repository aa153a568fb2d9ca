namespace Indicators.Samples.Dashboard.Tests;

/// <summary>One dashboard for all tests that only read or add.</summary>
[CollectionDefinition(Name)]
public sealed class RunningDashboards : ICollectionFixture<RunningDashboard>
{
    public const string Name = "one running dashboard";
}
