using System.Reflection;

namespace Indicators.Mutants;

/// <summary>The switch inside the library that was built.</summary>
/// <param name="assembly">The library.</param>
internal sealed class MutantSwitch(Assembly assembly)
{
    private readonly Type _type = assembly.GetType("Indicators.MutantSwitch")!;

    public int Active
    {
        set => _type.GetField("Active")!.SetValue(null, value);
    }

    public long Deadline
    {
        set => _type.GetField("Deadline")!.SetValue(null, value);
    }

    /// <summary>The changes that were asked about since the last time.</summary>
    public HashSet<int> TakeSeen()
    {
        var seen = (bool[])_type.GetField("Seen")!.GetValue(null)!;
        HashSet<int> taken = [.. Enumerable.Range(0, seen.Length).Where(id => seen[id])];
        Array.Clear(seen);
        return taken;
    }
}
