namespace Answers;

/// <summary>Random numbers that are the same on every machine and in every version of the runtime (SplitMix64).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int From(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    /// <summary>True in one of <paramref name="many"/>.</summary>
    public bool OneIn(int many) => From(1, many) == 1;

    /// <summary>One of several.</summary>
    public T Of<T>(params T[] several) => several[From(0, several.Length - 1)];

    private ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
