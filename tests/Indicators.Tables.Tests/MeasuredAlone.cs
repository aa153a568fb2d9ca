namespace Indicators.Tables.Tests;

/// <summary>Tests that measure the memory of the process: what others take meanwhile would count too.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;
