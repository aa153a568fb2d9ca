namespace Indicators.Tables.Blocks;

/// <summary>
/// Answers of a function on texts, kept: a long table has the same labels over and over. Only so many are kept, so that a file
/// of nothing but different texts stays in memory.
/// </summary>
/// <typeparam name="T">What the function gives.</typeparam>
internal sealed class Remembered<T>(Func<string, T> function)
{
    private const int Most = 100_000;

    private readonly Dictionary<string, T> _known = new(StringComparer.Ordinal);

    public T Of(string text)
    {
        if (_known.TryGetValue(text, out T? known))
            return known;
        T found = function(text);
        if (_known.Count < Most)
            _known.Add(text, found);
        return found;
    }
}
