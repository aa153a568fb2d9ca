namespace Indicators.Tests.Validation.Mutations;

/// <summary>Chance that is the same on every machine: a linear congruential generator with Knuth's constants (MMIX).</summary>
internal sealed class Lcg(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to below <paramref name="limit"/>.</summary>
    public int Next(int limit)
    {
        unchecked
        {
            _state = (_state * 6364136223846793005UL) + 1442695040888963407UL;
        }

        return (int)((_state >> 33) % (ulong)limit);
    }

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];
}
