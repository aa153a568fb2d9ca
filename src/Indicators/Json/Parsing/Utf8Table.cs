using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Indicators.Json;

/// <summary>Values by keys in UTF-8: what a file repeats on every line is decoded once and looked up by its bytes after that.</summary>
internal sealed class Utf8Table<T>
{
    // Differs from process to process, so that no file can be written to make all keys fall together.
    private static readonly ulong Seed = unchecked((((ulong)(uint)HashCode.Combine(1) << 32) | (uint)HashCode.Combine(2)) | 1);

    private Entry[] _entries = new Entry[64];
    private int[] _slots = new int[128];
    private byte[] _keys = new byte[1024];
    private int _keyBytes;

    public int Count { get; private set; }

    public bool TryGet(ReadOnlySpan<byte> key, [MaybeNullWhen(false)] out T value)
    {
        int index = Find(key, HashOf(key), out _);
        value = index < 0 ? default : _entries[index].Value;
        return index >= 0;
    }

    /// <summary>Adds a key that is not there yet, or replaces the value of one that is.</summary>
    public void Set(ReadOnlySpan<byte> key, T value)
    {
        uint hash = HashOf(key);
        int index = Find(key, hash, out int slot);
        if (index >= 0)
        {
            _entries[index].Value = value;
            return;
        }

        if (Count == _entries.Length)
        {
            Grow();
            _ = Find(key, hash, out slot);
        }

        _entries[Count] = new Entry(hash, Keep(key), key.Length, value);
        _slots[slot] = ++Count;
    }

    private int Find(ReadOnlySpan<byte> key, uint hash, out int slot)
    {
        int mask = _slots.Length - 1;
        for (slot = (int)(hash & (uint)mask); _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            ref Entry entry = ref _entries[_slots[slot] - 1];
            if (entry.Hash == hash && key.SequenceEqual(_keys.AsSpan(entry.Start, entry.Length)))
                return _slots[slot] - 1;
        }

        return -1;
    }

    private int Keep(ReadOnlySpan<byte> key)
    {
        int start = _keyBytes;
        if (_keys.Length - start < key.Length)
            Array.Resize(ref _keys, Math.Max(_keys.Length * 2, start + key.Length));
        key.CopyTo(_keys.AsSpan(start));
        _keyBytes += key.Length;
        return start;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _slots = new int[_entries.Length * 2];
        int mask = _slots.Length - 1;
        for (int i = 0; i < Count; i++)
        {
            int slot = (int)(_entries[i].Hash & (uint)mask);
            while (_slots[slot] != 0)
                slot = (slot + 1) & mask;
            _slots[slot] = i + 1;
        }
    }

    private static uint HashOf(ReadOnlySpan<byte> key)
    {
        unchecked
        {
            ulong hash = Seed + (ulong)key.Length;
            ReadOnlySpan<byte> rest = key;
            for (; rest.Length > 8; rest = rest[8..])
                hash = Mix(hash ^ MemoryMarshal.Read<ulong>(rest));
            return (uint)(Mix(hash ^ LastOf(key, rest)) >> 32);
        }
    }

    /// <summary>The last bytes as one number; of a long key together with some before them, which is one load instead of eight.</summary>
    private static ulong LastOf(ReadOnlySpan<byte> key, ReadOnlySpan<byte> rest)
    {
        if (key.Length >= 8)
            return MemoryMarshal.Read<ulong>(key[^8..]);
        ulong last = 0;
        foreach (byte b in rest)
            last = (last << 8) | b;
        return last;
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            return BitOperations.RotateLeft(value * Seed, 29) * 0x9FB21C651E98DF25UL;
        }
    }

    private struct Entry(uint hash, int start, int length, T value)
    {
        public readonly uint Hash = hash;
        public readonly int Start = start;
        public readonly int Length = length;
        public T Value = value;
    }
}
