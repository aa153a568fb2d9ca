namespace Indicators.Fuzz;

/// <summary>Cuts text: halves first, then quarters, at last single characters.</summary>
internal sealed class TextMinimiser : IMinimiser
{
    public static TextMinimiser Instance { get; } = new();

    public IEnumerable<string> Smaller(string input)
    {
        for (int size = Math.Max(1, input.Length / 2); ; size /= 2)
        {
            for (int start = 0; start < input.Length; start += size)
                yield return input.Remove(start, Math.Min(size, input.Length - start));
            if (size == 1)
                yield break;
        }
    }
}
