using System.Text;

namespace Indicators.Json;

/// <summary>
/// Reads the figures a catalogue has most: plain digits, with words around them that came before (超…亿元, …%以上). What
/// the words mean is read once by the grammar of figures and known by their bytes after that. Everything else is left to
/// the grammar.
/// </summary>
internal sealed class FigureTable(UnitSet units)
{
    /// <summary>So many digits always fit 64 bits.</summary>
    private const int MostDigits = 18;

    private const int LongestWords = 64;

    private const int MostFrames = 1000;

    private readonly Utf8Table<Frame?> _frames = new();

    /// <summary>
    /// Reads a figure of plain digits between known words, just as the grammar would; false for any other, wrong ones included.
    /// </summary>
    public bool TryRead(ReadOnlySpan<byte> literal, out Figure figure)
    {
        figure = default;
        int start = literal.IndexOfAnyInRange((byte)'0', (byte)'9');
        if (start < 0 || !TryReadDigits(literal[start..], out ulong mantissa, out int scale, out int length))
            return false;
        bool negative = start == 1 && literal[0] == (byte)'-';
        if ((negative && mantissa == 0) || FrameOf(literal[..(negative ? 0 : start)], literal[(start + length)..]) is not { } frame)
            return false;
        var amount = new decimal(unchecked((int)mantissa), unchecked((int)(mantissa >> 32)), 0, negative, (byte)scale);
        figure = new Figure(amount, frame.Unit, frame.Form);
        return mantissa != 0 || ReferenceEquals(frame.Form, FigureDetail.Plain);
    }

    /// <summary>Digits with at most one point between them; not those that would print otherwise: 007, .5, 5.</summary>
    private static bool TryReadDigits(ReadOnlySpan<byte> text, out ulong mantissa, out int scale, out int length)
    {
        mantissa = 0;
        int point = -1;
        for (length = 0; length < text.Length; length++)
        {
            uint digit = unchecked((uint)text[length] - '0');
            if (digit <= 9)
                mantissa = unchecked((mantissa * 10) + digit);
            else if (text[length] == '.' && point < 0)
                point = length;
            else
                break;
        }

        scale = point < 0 ? 0 : length - point - 1;
        int whole = point < 0 ? length : point;
        bool printsAlike = whole > 0 && (whole == 1 || text[0] != '0') && (point < 0 || scale > 0);
        return printsAlike && whole + scale <= MostDigits;
    }

    private Frame? FrameOf(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (before.Length + after.Length > LongestWords)
            return null;
        Span<byte> key = stackalloc byte[LongestWords + 1];
        before.CopyTo(key);
        key[before.Length] = 0;
        after.CopyTo(key[(before.Length + 1)..]);
        key = key[..(before.Length + 1 + after.Length)];
        if (_frames.TryGet(key, out Frame? known))
            return known;
        // A zero byte in the literal itself could make two frames one key.
        Frame? frame = key.Count((byte)0) == 1 ? Learn(Encoding.UTF8.GetString(before), Encoding.UTF8.GetString(after)) : null;
        if (_frames.Count < MostFrames)
            _frames.Set(key, frame);
        return frame;
    }

    /// <summary>
    /// What the words make of one number and of another: their unit and form where both times the same, and nothing more.
    /// </summary>
    private Frame? Learn(string before, string after)
    {
        if (!IsPlain($"{before}1{after}", 1m, out Figure one) || !IsPlain($"{before}27{after}", 27m, out Figure other))
            return null;
        bool same = ReferenceEquals(one.Form, other.Form) && one.Unit.Equals(other.Unit);
        return same ? new Frame(one.Unit, one.Form) : null;
    }

    /// <summary>True for a figure that keeps nothing of its own but its number: the form is shared by all that are worded so.</summary>
    private bool IsPlain(string literal, decimal amount, out Figure figure) =>
        Figure.TryParse(literal, units, out figure, out _) && figure.Amount == amount
        && figure.Form is { IsNatural: true, Literal: null, Upper: null };

    /// <summary>What stands around a number says: the unit, and the bound word with its place.</summary>
    private sealed record Frame(Unit Unit, FigureDetail Form);
}
