using System.Runtime.CompilerServices;

namespace Indicators;

/// <summary>
/// The four words of a decimal: low, middle and high of its digits, then sign and scale. On the stack, without the guard that a
/// stackalloc brings into every method that has one.
/// </summary>
[InlineArray(4)]
internal struct DecimalBits
{
    private int _low;

    /// <summary>True where the digits fit 64 bits, as those of nearly every published number do.</summary>
    public readonly bool IsSmall => this[2] == 0;

    /// <summary>The low 64 bits of the digits.</summary>
    public readonly ulong Low => unchecked(((ulong)(uint)this[1] << 32) | (uint)this[0]);

    public readonly int Scale => (this[3] >> 16) & 0xFF;

    public readonly bool IsNegative => this[3] < 0;

    /// <summary>Into the caller's own room: a copy of what has just been written in halves makes the processor wait.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read(decimal value, out DecimalBits bits)
    {
        bits = default;
        decimal.GetBits(value, bits);
    }
}
