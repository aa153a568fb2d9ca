using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Indicators.Json;

/// <summary>
/// Reads the figures a catalogue has most: plain digits before a unit. The unit of each ending (亿元, %, 个百分点) is
/// read once by the grammar of figures and known by its bytes after that. Everything else is left to the grammar.
/// </summary>
internal sealed class FigureTable(UnitSet units)
{
    /// <summary>So many digits always fit 64 bits.</summary>
    private const int MostDigits = 18;

    private const int LongestEnding = 48;

    private const int MostEndings = 1000;

    private readonly Utf8Table<Unit?> _endings = new();

    /// <summary>Reads a figure of plain digits and a unit, just as the grammar would; false for any other, wrong ones included.</summary>
    public bool TryRead(ReadOnlySpan<byte> literal, out Figure figure)
    {
        figure = default;
        bool negative = literal.Length > 0 && literal[0] == (byte)'-';
        ReadOnlySpan<byte> digits = negative ? literal[1..] : literal;
        if (!TryReadDigits(digits, out ulong mantissa, out int scale, out int length) || (negative && mantissa == 0))
            return false;
        if (UnitOf(digits[length..]) is not { } unit)
            return false;
        var amount = new decimal(unchecked((int)mantissa), unchecked((int)(mantissa >> 32)), 0, negative, (byte)scale);
        figure = new Figure(amount, unit, FigureForm.Plain);
        return true;
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

    private Unit? UnitOf(ReadOnlySpan<byte> ending)
    {
        if (_endings.TryGet(ending, out Unit? known))
            return known;
        Unit? unit = ending.Length <= LongestEnding ? Learn(ending) : null;
        if (_endings.Count < MostEndings)
            _endings.Set(ending, unit);
        return unit;
    }

    /// <summary>What the ending is after one digit and after another: the unit where it is one and the same, and nothing more.</summary>
    private Unit? Learn(ReadOnlySpan<byte> ending)
    {
        string text = Encoding.UTF8.GetString(ending);
        return IsPlain("1" + text, 1m, out Figure one) && IsPlain("27" + text, 27m, out Figure other) && one.Unit.Equals(other.Unit) ? one.Unit : null;
    }

    private bool IsPlain(string literal, decimal amount, [NotNullWhen(true)] out Figure figure) =>
        Figure.TryParse(literal, units, out figure, out _) && figure.Amount == amount && ReferenceEquals(figure.Form, FigureForm.Plain);
}
