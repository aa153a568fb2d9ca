using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>
/// A decimal as what it consists of: sign and scale, the high word of its digits and their low 64 bits, in the order in which the runtime
/// keeps them. Looking at them so costs nothing, where <see cref="decimal.GetBits(decimal, Span{int})"/> writes four words and reads them
/// again.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct DecimalBits
{
    private const int NegativeMask = 1 << 31;

    /// <summary>Whether the runtime keeps them in this order, asked once with a number whose four words all differ.</summary>
    private static readonly bool IsKnownOrder = Unsafe.SizeOf<DecimalBits>() == sizeof(decimal)
        && Unsafe.BitCast<decimal, DecimalBits>(new decimal(1, 2, 3, isNegative: true, scale: 4)) is
        { _flags: NegativeMask | (4 << 16), High: 3, Low: (2UL << 32) | 1 };

    private readonly int _flags;

    private DecimalBits(ReadOnlySpan<int> words)
    {
        _flags = words[3];
        High = unchecked((uint)words[2]);
        Low = unchecked(((ulong)(uint)words[1] << 32) | (uint)words[0]);
    }

    /// <summary>The digits above 64 bits.</summary>
    public uint High { get; }

    /// <summary>The low 64 bits of the digits.</summary>
    public ulong Low { get; }

    /// <summary>True where the digits fit 64 bits, as those of nearly every published number do.</summary>
    public bool IsSmall => High == 0;

    public int Scale => (_flags >> 16) & 0xFF;

    public bool IsNegative => _flags < 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DecimalBits Of(decimal value) => IsKnownOrder ? Unsafe.BitCast<decimal, DecimalBits>(value) : OfAnyOrder(value);

    private static DecimalBits OfAnyOrder(decimal value)
    {
        Span<int> words = stackalloc int[4];
        decimal.GetBits(value, words);
        return new DecimalBits(words);
    }
}
