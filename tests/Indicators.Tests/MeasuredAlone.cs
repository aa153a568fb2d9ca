namespace Indicators.Tests;

/// <summary>Tests that measure the memory of the process run while no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    public const string Name = "measured alone";
}
