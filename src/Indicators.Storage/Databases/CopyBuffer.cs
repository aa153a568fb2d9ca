using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using NodaTime;

namespace Indicators.Storage.Databases;

/// <summary>
/// Rows in the binary form of PostgreSQL's COPY, value after value: the form is a published one (file formats of COPY), and a row has
/// some twenty values, each of which would else be looked up by its type.
/// </summary>
internal sealed class CopyBuffer : IRowWriter
{
    /// <summary>The longest value but texts: a number of forty digits needs some thirty bytes.</summary>
    private const int Room = 256;

    private const int GroupDigits = 4;
    private const uint Group = 10_000;
    private const short NegativeSign = 0x4000;

    /// <summary>PostgreSQL counts days from here.</summary>
    private static readonly LocalDate Epoch = new(2000, 1, 1);

    private static readonly ulong[] Powers = [1, 10, 100, 1000];

    /// <summary>The factors of units are few.</summary>
    private readonly Dictionary<BigInteger, byte[]> _factors = [];

    private byte[] _bytes = new byte[128 * 1024];

    /// <summary>How much is in it.</summary>
    public int Length { get; private set; }

    /// <summary>What is in it.</summary>
    public ReadOnlyMemory<byte> Content => _bytes.AsMemory(0, Length);

    public void Clear() => Length = 0;

    /// <summary>What a COPY begins with: signature, flags, no extension.</summary>
    public void WriteHead()
    {
        ReadOnlySpan<byte> head = [.. "PGCOPY\n"u8, 0xFF, 0x0D, 0x0A, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        head.CopyTo(Next(head.Length));
    }

    public void WriteRow(ObservationRow row)
    {
        BinaryPrimitives.WriteInt16BigEndian(Next(sizeof(short)), (short)ObservationRow.Columns.Length);
        row.Write(this);
    }

    /// <summary>What it ends with.</summary>
    public void WriteEnd() => BinaryPrimitives.WriteInt16BigEndian(Next(sizeof(short)), -1);

    public void Write(long value) => BinaryPrimitives.WriteInt64BigEndian(Sized(sizeof(long)), value);

    public void Write(int value) => BinaryPrimitives.WriteInt16BigEndian(Sized(sizeof(short)), checked((short)value));

    public void Write(bool value) => Sized(1)[0] = value ? (byte)1 : (byte)0;

    public void Write(string? value)
    {
        if (value is null)
        {
            WriteNull();
            return;
        }

        Reserve(sizeof(int) + Encoding.UTF8.GetMaxByteCount(value.Length));
        int count = Encoding.UTF8.GetBytes(value, _bytes.AsSpan(Length + sizeof(int)));
        BinaryPrimitives.WriteInt32BigEndian(_bytes.AsSpan(Length), count);
        Length += sizeof(int) + count;
    }

    public void Write(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var mantissa = new UInt128(unchecked((uint)bits[2]), unchecked(((ulong)(uint)bits[1] << 32) | (uint)bits[0]));
        WriteNumeric(mantissa, value.Scale, value < 0m);
    }

    public void Write(BigInteger value)
    {
        if (!_factors.TryGetValue(value, out byte[]? bytes))
            _factors.Add(value, bytes = WholeOf(value));
        bytes.CopyTo(Next(bytes.Length));
    }

    public void Write(LocalDate? value)
    {
        if (value is { } day)
            BinaryPrimitives.WriteInt32BigEndian(Sized(sizeof(int)), Period.DaysBetween(Epoch, day));
        else
            WriteNull();
    }

    private void WriteNull() => BinaryPrimitives.WriteInt32BigEndian(Next(sizeof(int)), -1);

    /// <summary>
    /// Groups of four digits on both sides of the point, the highest first; zeros behind the last are told by the scale alone.
    /// </summary>
    private void WriteNumeric(UInt128 mantissa, int scale, bool isNegative)
    {
        int behind = (scale + GroupDigits - 1) / GroupDigits;
        Span<short> groups = stackalloc short[16];
        int count = Split(mantissa, behind * GroupDigits - scale, groups);
        int zeros = 0;
        while (zeros < count && groups[zeros] == 0)
            zeros++;
        int kept = count - zeros;
        Span<byte> bytes = Sized(8 + kept * sizeof(short));
        BinaryPrimitives.WriteInt16BigEndian(bytes, (short)kept);
        BinaryPrimitives.WriteInt16BigEndian(bytes[2..], kept == 0 ? (short)0 : (short)(count - behind - 1));
        BinaryPrimitives.WriteInt16BigEndian(bytes[4..], isNegative && kept > 0 ? NegativeSign : (short)0);
        BinaryPrimitives.WriteInt16BigEndian(bytes[6..], (short)scale);
        for (int group = 0; group < kept; group++)
            BinaryPrimitives.WriteInt16BigEndian(bytes[(8 + group * sizeof(short))..], groups[count - 1 - group]);
    }

    /// <summary>The groups of a number that is first made longer by some zeros, the lowest group first.</summary>
    private static int Split(UInt128 number, int zeros, Span<short> groups)
    {
        int count = 0;
        if (number <= ulong.MaxValue / 1000)
        {
            for (ulong rest = (ulong)number * Powers[zeros]; rest > 0; rest /= Group)
                groups[count++] = (short)(rest % Group);
            return count;
        }

        // A decimal has 96 bits: three more digits fit.
        for (UInt128 rest = number * Powers[zeros]; rest > 0; rest /= Group)
            groups[count++] = (short)(uint)(rest % Group);
        return count;
    }

    /// <summary>A positive whole number with its length before it.</summary>
    private static byte[] WholeOf(BigInteger value)
    {
        var groups = new List<short>();
        for (BigInteger rest = value; rest > 0; rest /= Group)
            groups.Add((short)(rest % Group));
        int zeros = groups.TakeWhile(group => group == 0).Count();
        byte[] bytes = new byte[sizeof(int) + 8 + (groups.Count - zeros) * sizeof(short)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, bytes.Length - sizeof(int));
        BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(4), (short)(groups.Count - zeros));
        BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(6), (short)Math.Max(groups.Count - 1, 0));
        for (int group = zeros; group < groups.Count; group++)
            BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(12 + (groups.Count - 1 - group) * sizeof(short)), groups[group]);
        return bytes;
    }

    private Span<byte> Sized(int length)
    {
        Span<byte> place = Next(sizeof(int) + length);
        BinaryPrimitives.WriteInt32BigEndian(place, length);
        return place[sizeof(int)..];
    }

    private Span<byte> Next(int length)
    {
        Reserve(length);
        Span<byte> place = _bytes.AsSpan(Length, length);
        Length += length;
        return place;
    }

    private void Reserve(int length)
    {
        if (_bytes.Length - Length < length + Room)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + length + Room));
    }
}
