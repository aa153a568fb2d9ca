namespace Indicators.Benchmarks;

/// <summary>What one thing may take at most of the time of another that is measured in turn with it.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Beside">The form it is held against.</param>
/// <param name="Most">The ratio promised; null where none is.</param>
/// <param name="Bare">Does the other so many times; what it gives back keeps it from being left out.</param>
/// <param name="Work">Does the thing so many times.</param>
internal sealed record Budget(string Name, string Beside, double? Most, Func<int, long> Bare, Func<int, long> Work);
