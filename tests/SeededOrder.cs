using System.Globalization;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Indicators.Testing;

/// <summary>
/// Runs tests and classes in another order for every seed in INDICATORS_TEST_ORDER, so that none rests on another having run; without
/// one, in the order of the runner. tests/random-order.sh does it many times.
/// </summary>
public sealed class SeededOrder : ITestCaseOrderer, ITestCollectionOrderer
{
    private const string Variable = "INDICATORS_TEST_ORDER";

    private static readonly ulong? Seed = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text
        ? ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed)
            ? seed
            : throw new InvalidOperationException($"{Variable} is '{text}'; give a whole number.")
        : null;

    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase =>
        Seed is { } seed
            ? testCases.OrderBy(one => Place(seed, one.UniqueID))
            : new DefaultTestCaseOrderer(new NullMessageSink()).OrderTestCases(testCases);

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        Seed is { } seed ? testCollections.OrderBy(one => Place(seed, one.DisplayName)) : testCollections;

    /// <summary>FNV-1a from the seed: the same on every machine, which string.GetHashCode is not.</summary>
    private static ulong Place(ulong seed, string name)
    {
        unchecked
        {
            ulong hash = 14695981039346656037 ^ (seed * 0x9E3779B97F4A7C15);
            foreach (char c in name)
                hash = (hash ^ c) * 1099511628211;
            return hash ^ (hash >> 29);
        }
    }
}
