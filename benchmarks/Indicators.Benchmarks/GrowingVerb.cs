namespace Indicators.Benchmarks;

/// <summary>One thing the library does, at any size.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Most">The largest size that is tried unless asked for: where memory of a common machine ends.</param>
/// <param name="Prepare">Makes the input of a size, which is not measured, and gives the work on it; the work tells what it made.</param>
internal sealed record GrowingVerb(string Name, string Unit, int Most, Func<int, Func<long>> Prepare);
