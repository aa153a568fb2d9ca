using System.Collections;

namespace Indicators.Prose;

/// <summary>The numbers of a proportion; equal by value, as claims are.</summary>
internal sealed class ProportionParts(IEnumerable<decimal> parts) : IReadOnlyList<decimal>
{
    private readonly decimal[] _parts = [.. parts];

    public int Count => _parts.Length;

    public decimal this[int index] => _parts[index];

    public IEnumerator<decimal> GetEnumerator() => ((IEnumerable<decimal>)_parts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override bool Equals(object? obj) => obj is ProportionParts other && _parts.AsSpan().SequenceEqual(other._parts);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (decimal part in _parts)
            hash.Add(part);
        return hash.ToHashCode();
    }
}
