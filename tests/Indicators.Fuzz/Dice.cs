namespace Indicators.Fuzz;

/// <summary>Everything random there is: one seed makes the same choices everywhere, on every machine.</summary>
/// <remarks>A generator of its own (xorshift64*), so that no version of a platform changes what a seed means.</remarks>
internal sealed class Dice(long seed)
{
    private ulong _state = Mixed(unchecked((ulong)seed));

    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>A number from 0 up to, but not including, a limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A number from one to another, both included.</summary>
    public int From(int low, int high) => low + Below(high - low + 1);

    public T Pick<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    /// <summary>A seed for dice of their own.</summary>
    public long Seed() => (long)(Next() >> 1);

    /// <summary>Puts things in another order, in place.</summary>
    public void Shuffle<T>(IList<T> items)
    {
        for (int i = items.Count - 1; i > 0; i--)
        {
            int other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    private ulong Next()
    {
        unchecked
        {
            _state ^= _state >> 12;
            _state ^= _state << 25;
            _state ^= _state >> 27;
            return _state * 2685821657736338717UL;
        }
    }

    /// <summary>Neighbouring seeds lead far apart, and none to zero, where the generator would stand still.</summary>
    private static ulong Mixed(ulong seed)
    {
        unchecked
        {
            ulong mixed = (seed + 0x9E3779B97F4A7C15UL) * 0xBF58476D1CE4E5B9UL;
            mixed ^= mixed >> 29;
            return mixed == 0 ? 1 : mixed;
        }
    }
}
