using System.Buffers.Binary;
using System.Text;

namespace Indicators.Tables.Excel;

/// <summary>Reads the records of a binary part: a type and a length, each in up to four bytes of seven bits, then the content.</summary>
internal sealed class RecordReader(Stream part)
{
    /// <summary>The longest record that means anything here is a text of 32,767 characters.</summary>
    private const int LongestRecord = 1 << 20;

    private readonly byte[] _one = new byte[1];
    private byte[] _content = new byte[256];
    private int _length;

    public int Type { get; private set; }

    private ReadOnlySpan<byte> Content => _content.AsSpan(0, _length);

    /// <summary>The next record; false at the end.</summary>
    /// <exception cref="InvalidDataException">A record is longer than any can be.</exception>
    /// <exception cref="EndOfStreamException">The part ends inside a record.</exception>
    public bool Read()
    {
        if (Variable(mayEnd: true) is not { } type)
            return false;
        Type = type;
        _length = Variable(mayEnd: false) ?? 0;
        if (_length > LongestRecord)
            throw new InvalidDataException($"A record of type {type} has {_length} bytes.");
        if (_length > _content.Length)
            _content = new byte[_length];
        part.ReadExactly(_content, 0, _length);
        return true;
    }

    public int Byte(int at) => Checked(at, 1)[0];

    public int Word(int at) => BinaryPrimitives.ReadUInt16LittleEndian(Checked(at, 2));

    public int Number(int at) => BinaryPrimitives.ReadInt32LittleEndian(Checked(at, 4));

    public double Double(int at) => BinaryPrimitives.ReadDoubleLittleEndian(Checked(at, 8));

    /// <summary>A text with its length before it, and where it ends.</summary>
    public string Text(ref int at)
    {
        int length = Number(at);
        if (length is < 0 or > 32_767)
        {
            at += 4;
            return "";
        }

        string text = Encoding.Unicode.GetString(Checked(at + 4, length * 2));
        at += 4 + length * 2;
        return text;
    }

    public string TextAt(int at) => Text(ref at);

    private ReadOnlySpan<byte> Checked(int at, int length) =>
        at >= 0 && at + length <= _length
            ? Content.Slice(at, length)
            : throw new InvalidDataException($"A record of type {Type} is too short.");

    private int? Variable(bool mayEnd)
    {
        int value = 0;
        for (int step = 0; step < 4; step++)
        {
            if (part.Read(_one, 0, 1) == 0)
                return mayEnd && step == 0 ? null : throw new EndOfStreamException("A part ends inside a record.");
            value |= (_one[0] & 0x7F) << (7 * step);
            if (_one[0] < 0x80)
                break;
        }

        return value;
    }
}
