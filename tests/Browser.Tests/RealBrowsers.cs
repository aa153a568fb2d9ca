namespace Indicators.Browser.Tests;

/// <summary>One browser for all tests, each with a page of its own.</summary>
[CollectionDefinition(Name)]
public sealed class RealBrowsers : ICollectionFixture<RealBrowser>
{
    public const string Name = "one browser";
}
