namespace Indicators.Fuzz;

/// <summary>An input for which something that docs/reliability.md promises does not hold.</summary>
/// <param name="promise">The promise, as one short name: findings of one name are one finding.</param>
/// <param name="what">What was seen instead.</param>
internal sealed class BrokenPromise(string promise, string what) : Exception($"{promise}: {what}")
{
    public string Promise => promise;

    /// <summary>Throws where something does not hold.</summary>
    public static void Unless(bool holds, string promise, Func<string> what)
    {
        if (!holds)
            throw new BrokenPromise(promise, what());
    }
}
