using System.Runtime.CompilerServices;

namespace Indicators;

/// <summary>
/// A number as the sum of two doubles, 31 decimal digits: what roots and logarithms are calculated with. Only +, −, ×, ÷ and
/// fused multiplication, whose every bit IEEE 754 fixes, so that all machines give the same digits.
/// </summary>
/// <remarks>
/// A single operation errs by less than 2⁻¹⁰⁰ of its result. Results leave as decimals of twenty decimals; what the last of
/// these depends on is eight digits further up than any error.
/// </remarks>
internal readonly record struct DoubleDouble(double High, double Low)
{
    private static readonly double[] PowersOfTen =
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    /// <summary>What 10²³ to 10²⁸ are more than the double next to them.</summary>
    private static readonly double[] RestOfPowersOfTen =
        [8388608.0, 16777216.0, -905969664.0, -4764729344.0, -13287555072.0, 416880263168.0];

    private static readonly double[] LargePowersOfTen = [1e23, 1e24, 1e25, 1e26, 1e27, 1e28];

    /// <summary>Where a decimal ends; a little less, so that a rounded number below it is one.</summary>
    private const double LargestMantissa = 7.9e28;

    public bool IsNegative => High < 0d;

    public bool IsZero => High == 0d;

    /// <summary>A whole number.</summary>
    public static implicit operator DoubleDouble(int value) => new(value, 0d);

    /// <summary>A decimal; its 96 bits fit.</summary>
    public static DoubleDouble From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        double low = unchecked((uint)bits[0]), middle = unchecked((uint)bits[1]) * 4294967296d,
            high = unchecked((uint)bits[2]) * 18446744073709551616d;
        double sum = high + middle, rest = middle - (sum - high) + low;
        DoubleDouble mantissa = Sum(sum, rest);
        int scale = (bits[3] >> 16) & 0xFF;
        if (scale > 0)
            mantissa = scale < PowersOfTen.Length ? mantissa / PowersOfTen[scale] : mantissa / TenTo(scale);
        return bits[3] < 0 ? -mantissa : mantissa;
    }

    /// <summary>The sum of two doubles, exactly; of the first the greater part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble Sum(double great, double small)
    {
        double sum = great + small;
        return new DoubleDouble(sum, small - (sum - great));
    }

    private static DoubleDouble TenTo(int power) =>
        power < PowersOfTen.Length
            ? new DoubleDouble(PowersOfTen[power], 0d)
            : new DoubleDouble(LargePowersOfTen[power - PowersOfTen.Length], RestOfPowersOfTen[power - PowersOfTen.Length]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator -(DoubleDouble value) => new(-value.High, -value.Low);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator +(DoubleDouble left, DoubleDouble right)
    {
        double sum = left.High + right.High, back = sum - left.High;
        double rest = left.High - (sum - back) + (right.High - back);
        double lows = left.Low + right.Low, backOfLows = lows - left.Low;
        double restOfLows = left.Low - (lows - backOfLows) + (right.Low - backOfLows);
        DoubleDouble first = Sum(sum, rest + lows);
        return Sum(first.High, first.Low + restOfLows);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator -(DoubleDouble left, DoubleDouble right) => left + -right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator *(DoubleDouble left, DoubleDouble right)
    {
        double product = left.High * right.High;
        double rest = Math.FusedMultiplyAdd(left.High, right.High, -product);
        return Sum(product, rest + Math.FusedMultiplyAdd(left.High, right.Low, left.Low * right.High));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator *(DoubleDouble left, double right)
    {
        double product = left.High * right;
        return Sum(product, Math.FusedMultiplyAdd(left.High, right, -product) + (left.Low * right));
    }

    public static DoubleDouble operator /(DoubleDouble left, DoubleDouble right)
    {
        double first = left.High / right.High;
        DoubleDouble rest = left - (right * first);
        double second = rest.High / right.High;
        rest -= right * second;
        return Sum(first, second) + new DoubleDouble(rest.High / right.High, 0d);
    }

    public static DoubleDouble operator /(DoubleDouble left, double right)
    {
        double first = left.High / right;
        DoubleDouble rest = left - Product(right, first);
        double second = rest.High / right;
        rest -= Product(right, second);
        return Sum(first, second) + new DoubleDouble(rest.High / right, 0d);
    }

    /// <summary>The product of two doubles, exactly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDouble Product(double left, double right)
    {
        double product = left * right;
        return new DoubleDouble(product, Math.FusedMultiplyAdd(left, right, -product));
    }

    /// <summary>Two to a power.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double TwoTo(int power) => BitConverter.Int64BitsToDouble((long)(power + 1023) << 52);

    /// <summary>The quotient to a few bits less than two doubles hold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DoubleDouble ShortlyOver(DoubleDouble divisor)
    {
        double quotient = High / divisor.High;
        double rest = Math.FusedMultiplyAdd(-quotient, divisor.High, High) + (Low - (quotient * divisor.Low));
        return Sum(quotient, rest / divisor.High);
    }

    /// <summary>The number times two to a power; only the exponents change.</summary>
    public DoubleDouble Scaled(int power)
    {
        double factor = TwoTo(power);
        return new DoubleDouble(High * factor, Low * factor);
    }

    /// <summary>The number to so many decimals, of large numbers to as many as a decimal holds; null beyond what one holds.</summary>
    /// <param name="decimals">At most 28.</param>
    public decimal? ToDecimal(int decimals)
    {
        DoubleDouble scaled = this * TenTo(decimals);
        while (!(Math.Abs(scaled.High) < LargestMantissa))
        {
            if (--decimals < 0 || double.IsNaN(High))
                return null;
            scaled = this * TenTo(decimals);
        }

        double whole = Math.Round(scaled.High);
        return Compose((Int128)whole + (Int128)Math.Round(scaled.High - whole + scaled.Low), decimals);
    }

    /// <summary>
    /// A number known to 2⁻⁶³ of itself, to seventeen decimals; below 0.008 to twenty, from 8 on to fourteen. False from 8000 on, and where
    /// it is so near to a number of ten decimals or fewer that it may be that one: a cut, or what comes out even, is for the exact numbers.
    /// </summary>
    public bool TryToShortDecimal(out decimal value)
    {
        value = 0m;
        double size = Math.Abs(High);
        if (!(size < 8000d) || size == 0d)
            return size == 0d;
        (double unit, int decimals) = size < 0.008d ? (1e20, 20) : size < 8d ? (1e17, 17) : (1e14, 14);
        double scaled = High * unit, whole = Math.Truncate(scaled);
        double rest = scaled - whole + (Math.FusedMultiplyAdd(High, unit, -scaled) + (Low * unit));
        long mantissa = unchecked((long)whole + (long)Math.Round(rest)), digits = Math.Abs(mantissa);
        if (IsEven(digits, decimals))
            return false;
        for (; digits % 10 == 0; digits /= 10)
            decimals--;
        value = new decimal(unchecked((int)digits), (int)(digits >> 32), 0, mantissa < 0, (byte)decimals);
        return true;
    }

    /// <summary>True of a number of ten decimals or fewer; by constants, of which no division is made.</summary>
    private static bool IsEven(long digits, int decimals) => decimals switch
    {
        17 => digits % 10_000_000L == 0,
        14 => digits % 10_000L == 0,
        _ => digits % 10_000_000_000L == 0,
    };

    /// <summary>A number of the last decimal as a decimal, without zeros at its end.</summary>
    private static decimal Compose(Int128 mantissa, int decimals)
    {
        bool isNegative = Int128.IsNegative(mantissa);
        var size = (UInt128)(isNegative ? -mantissa : mantissa);
        if (size == UInt128.Zero)
            return 0m;
        while (decimals > 0 && UInt128.IsEvenInteger(size))
        {
            (UInt128 tenth, UInt128 digit) = UInt128.DivRem(size, 10);
            if (digit != UInt128.Zero)
                break;
            size = tenth;
            decimals--;
        }

        unchecked
        {
            var low = (ulong)size;
            return new decimal((int)low, (int)(low >> 32), (int)(uint)(size >> 64), isNegative, (byte)decimals);
        }
    }
}
