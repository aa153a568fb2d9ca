using System.Diagnostics.CodeAnalysis;

namespace Indicators;

internal ref partial struct FigureReader
{
    private const char Zero = '零';

    private const string PartOf = "分之";

    /// <summary>No number has more numerals behind its digits: 亿零九千零九十万零九百零九.</summary>
    private const int LongestMixed = 24;

    private bool TryReadSigned(bool hasUnit, out NumberToken number)
    {
        int start = Position;
        bool negative = TryReadSign();
        if (!TryReadNumber(hasUnit, out number))
        {
            if (Error.Code == ParseErrorCode.None)
                Fail(ParseErrorCode.NumberExpected, start, 0);
            Position = start;
            return false;
        }

        if (negative)
            number.Amount = -number.Amount;
        // The sign of a zero is not printed.
        number.IsCanonical &= !negative || number.Amount != 0m;
        return true;
    }

    /// <summary>- − － 负 make it negative; + and 正 are read and dropped.</summary>
    private bool TryReadSign()
    {
        if (Position + 1 >= _text.Length || char.IsAsciiDigit(_text[Position]) || !StartsNumber(_text[Position + 1]))
            return false;
        switch (_text[Position])
        {
            case '-':
                Position++;
                return true;
            case '−' or '－' or '负':
                Position++;
                _canonical = false;
                return true;
            case '+' or '＋' or '正':
                Position++;
                _canonical = false;
                return false;
            default:
                return false;
        }
    }

    private bool TryReadNumber(bool hasUnit, out NumberToken number)
    {
        number = default;
        if (Position >= _text.Length)
            return false;
        if (ChineseNumerals.DigitOf(_text[Position]) >= 0 && ChineseNumerals.ChineseDigitOf(_text[Position]) < 0)
            return TryReadDigits(ref number);
        return TryReadPartOf(ref number)
            || (Error.Code == ParseErrorCode.None && (TryReadHalf(ref number) || TryReadNumeral(hasUnit, ref number)));
    }

    private bool TryReadDigits(ref NumberToken number)
    {
        int length = DigitReader.Read(Rest, ref number, out int overlong, _whole);
        if (length < 0)
            return Fail(ParseErrorCode.TooManyDigits, Position, overlong);
        if (length == 0)
            return false;
        int start = Position;
        Position += length;
        if (number.Amount.Scale > 0)
            return TryReadSlash(ref number);
        return Rest.StartsWith(PartOf, StringComparison.Ordinal)
            ? TryReadParts(start, number.Amount, ref number)
            : TryReadSlash(ref number) && TryReadGroups(ref number);
    }

    /// <summary>1/3: a fraction, where digits follow the slash.</summary>
    private bool TryReadSlash(ref NumberToken number)
    {
        if (Position + 1 >= _text.Length || _text[Position] is not ('/' or '／'))
            return true;
        NumberToken below = default;
        int length = DigitReader.Read(_text[(Position + 1)..], ref below, out _);
        if (length <= 0)
            return true;
        if (!TryPart(below.Amount, out number.Unit))
            return Fail(ParseErrorCode.NumberMalformed, Position, length + 1);
        number.IsCanonical &= _text[Position] == '/' && below.IsCanonical;
        Position += length + 1;
        return true;
    }

    private static bool TryPart(decimal whole, [NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        return whole.Scale == 0 && whole is >= 1m and <= uint.MaxValue && Unit.TryFraction((uint)whole, out unit);
    }

    /// <summary>53亿8000万, 1亿零300万: digits in falling groups are one number, in units of the first.</summary>
    private bool TryReadGroups(ref NumberToken number)
    {
        if (number.Unit is not null)
            return true;
        if (!GroupFollows(out int length, out UnitScale first))
        {
            ReadNumeralBehind(ref number);
            return true;
        }

        decimal total = number.Amount;
        int written = (int)first;
        do
        {
            Position += length;
            if (!TryAddGroup(ref total, ref written, _text[Position - 1] == Zero))
                return false;
        }
        while (written > 0 && GroupFollows(out length, out _));
        if (written > 0)
            Position += UnitScales.Match(Rest, out _);
        SetGroups(ref number, total, (int)first, written);
        return true;
    }

    /// <summary>
    /// 1万五千, 2亿零五百万: digits before the scale and numerals behind it. The numerals are read as behind 一: 一万五千, so that what is
    /// ambiguous there (一万二) is not guessed here.
    /// </summary>
    private void ReadNumeralBehind(ref NumberToken number)
    {
        int scaleLength = UnitScales.Match(Rest, out UnitScale scale);
        if (scaleLength == 0 || number.Amount < 1m || (scale < UnitScale.TenThousand && number.Amount >= 10m)
            || Position + scaleLength >= _text.Length || ChineseNumerals.ChineseDigitOf(_text[Position + scaleLength]) < 0)
            return;
        int extent = NumeralsAt(scaleLength);
        if (extent > scaleLength + 1 && RowStartsAt(extent - 1) && TryTakeMixed(extent - 1, scale, ref number))
            return;
        for (int end = extent; end > scaleLength; end--)
        {
            if ((end == extent || RowStartsAt(end)) && TryTakeMixed(end, scale, ref number))
                return;
        }
    }

    private readonly int NumeralsAt(int start)
    {
        int end = start;
        while (end < Math.Min(Rest.Length, LongestMixed) && ChineseNumerals.IsNumeral(Rest[end]))
            end++;
        return end;
    }

    private bool TryTakeMixed(int length, UnitScale scale, ref NumberToken number)
    {
        Span<char> whole = stackalloc char[LongestMixed + 1];
        whole[0] = '一';
        Rest[..length].CopyTo(whole[1..]);
        NumberToken read = default;
        if (!ChineseNumberReader.TryRead(whole[..(length + 1)], ref read))
            return false;
        int last = read.HasResolution ? read.HardExponent + (int)read.Scale : 0;
        int places = (int)scale - last;
        if (places < 0 || !ExactDecimal.TryShift(read.Amount, (int)read.Scale - last, out decimal behind))
            return false;
        behind -= ExactDecimal.PowerOfTen(places);
        if (behind <= 0m || behind >= ExactDecimal.PowerOfTen(places)
            || !ExactDecimal.TryMultiply(number.Amount, ExactDecimal.PowerOfTen(places), out decimal total)
            || !ExactDecimal.TryAdd(total, behind, out total))
            return false;
        Position += length;
        SetGroups(ref number, total, (int)scale, last);
        return true;
    }

    /// <summary>True where a scale and then another digit come next; 零 may stand between them.</summary>
    private readonly bool GroupFollows(out int length, out UnitScale scale)
    {
        length = UnitScales.Match(Rest, out scale);
        if ((length == 0 || (length == 1 && scale == UnitScale.TenThousand)) && TrillionsFollow())
            (length, scale) = (1, UnitScale.Trillion);
        if (length > 0 && Position + length < _text.Length && _text[Position + length] == Zero)
            length++;
        return length > 0 && Position + length < _text.Length && IsPlainDigit(_text[Position + length]);
    }

    /// <summary>
    /// 5兆3,151億元, 1万1200亿元: before an amount in 亿 both are 10¹², the 兆 of Taiwan and the 万 of 万亿; everywhere else 兆 is mega.
    /// </summary>
    private readonly bool TrillionsFollow()
    {
        if (Rest is not ['兆' or '万' or '萬', ..])
            return false;
        NumberToken next = default;
        int digits = DigitReader.Read(Rest[1..], ref next, out _);
        return digits > 0 && next.Amount.Scale == 0 && next.Amount < 10_000m
            && UnitScales.Match(Rest[(1 + digits)..], out UnitScale scale) > 0 && scale == UnitScale.HundredMillion;
    }

    /// <summary>
    /// Adds the next digits to a total written to 10^written; <paramref name="written"/> becomes the scale they are followed by.
    /// </summary>
    private bool TryAddGroup(ref decimal total, ref int written, bool isPlaced)
    {
        NumberToken next = default;
        int digits = DigitReader.Read(Rest, ref next, out _);
        if (digits <= 0)
            return Fail(ParseErrorCode.NumberMalformed, Position, 1);
        int length = UnitScales.Match(Rest[digits..], out UnitScale scale);
        int exponent = length > 0 && (int)scale < written ? (int)scale : 0;
        // 3万5 may be 35000 or 30005: as with the numeral 三万五, it is not guessed. Nor is 1千2万. 3万零5 says which.
        bool ambiguous = exponent == 0 && written > 1 && ((digits == 1 && !isPlaced) || length > 0);
        if (ambiguous || next.Amount.Scale > 0 || next.Amount >= ExactDecimal.PowerOfTen(written - exponent))
            return Fail(ParseErrorCode.NumberMalformed, Position, digits);
        if (!ExactDecimal.TryMultiply(total, ExactDecimal.PowerOfTen(written - exponent), out total)
            || !ExactDecimal.TryAdd(total, next.Amount, out total))
            return Fail(ParseErrorCode.TooManyDigits, Position, digits);
        written = exponent;
        Position += digits;
        return true;
    }

    private static void SetGroups(ref NumberToken number, decimal total, int first, int last)
    {
        number.IsCanonical = false;
        number.Scale = (UnitScale)first;
        UInt128 mantissa = DecimalParts.Of(total).Mantissa;
        int zeros = DecimalParts.StripZeros(ref mantissa);
        DecimalParts.TryCompose(mantissa, zeros + last - first, false, out number.Amount);
        number.HasResolution = true;
        number.HardExponent = last - first;
        number.FirmExponent = zeros + last - first;
    }

    /// <summary>百分之三十六点一, 千分之五, 三分之二, 百分之36.1.</summary>
    private bool TryReadPartOf(ref NumberToken number)
    {
        int extent = ChineseNumberReader.Extent(Rest);
        if (extent == 0 || !Rest[extent..].StartsWith(PartOf, StringComparison.Ordinal))
            return false;
        int start = Position;
        NumberToken whole = default;
        if (!ChineseNumberReader.TryRead(Rest[..extent], ref whole) || !TryExpand(ref whole))
            return Fail(ParseErrorCode.NumberMalformed, start, extent + PartOf.Length);
        Position += extent;
        return TryReadParts(start, whole.Amount, ref number);
    }

    /// <summary>分之 and what follows it; the whole has been read.</summary>
    private bool TryReadParts(int start, decimal whole, ref NumberToken number)
    {
        Position += PartOf.Length;
        if (whole < 2m || !TryPart(whole, out Unit? part))
            return Fail(ParseErrorCode.NumberMalformed, start, Position - start);
        bool negative = TryReadSign();
        if (!TryReadPlain(ref number))
            return Fail(ParseErrorCode.NumberExpected, Position, 0);
        if (negative)
            number.Amount = -number.Amount;
        number.IsCanonical = false;
        number.Unit = whole switch
        {
            100m => StandardUnits.Percent,
            1000m => StandardUnits.Permille,
            _ => part,
        };
        return true;
    }

    /// <summary>The number after 分之: digits or numerals, without a unit; the longest that is well formed.</summary>
    private bool TryReadPlain(ref NumberToken number)
    {
        int length = DigitReader.Read(Rest, ref number, out _);
        if (length > 0)
        {
            Position += length;
            return true;
        }

        for (int end = ChineseNumberReader.Extent(Rest); end > 0; end--)
        {
            number = default;
            if (ChineseNumberReader.TryRead(Rest[..end], ref number) && TryExpand(ref number))
            {
                Position += end;
                return true;
            }
        }

        return false;
    }

    /// <summary>Multiplies the scale into the number: 百 in 百分之百 is 100.</summary>
    private static bool TryExpand(ref NumberToken number)
    {
        bool exact = ExactDecimal.TryShift(number.Amount, (int)number.Scale, out number.Amount);
        number.Scale = UnitScale.One;
        number.HasResolution = false;
        return exact;
    }

    /// <summary>半年, 一半, 半数.</summary>
    private bool TryReadHalf(ref NumberToken number)
    {
        int length = Rest.StartsWith("一半", StringComparison.Ordinal) || Rest.StartsWith("半数", StringComparison.Ordinal) ? 2
            : Rest[0] == '半' ? 1 : 0;
        if (length == 0)
            return false;
        Position += length;
        number.Amount = length == 1 ? 0.5m : 1m;
        number.IsHalf = length == 1;
        number.Unit = length == 2 ? Unit.Fraction(2) : null;
        return true;
    }

    /// <summary>
    /// The longest numeral after which the text goes on sensibly: where a numeral character is left over, the row of a
    /// unit must start with it (三十一万四千|千瓦). As everywhere, a row wins over a scale: 三千瓦 is 三|千瓦.
    /// Behind a currency no unit follows.
    /// </summary>
    private bool TryReadNumeral(bool hasUnit, ref NumberToken number)
    {
        int extent = ChineseNumberReader.Extent(Rest);
        if (hasUnit)
            return extent > 0 && (TryTakeNumeral(extent, ref number) || Fail(ParseErrorCode.NumberMalformed, Position, extent));
        if (extent > 1 && RowStartsAt(extent - 1) && TryTakeNumeral(extent - 1, ref number))
            return true;
        for (int end = extent; end > 0; end--)
        {
            if ((end == extent || RowStartsAt(end)) && TryTakeNumeral(end, ref number))
                return true;
        }

        return extent > 0 && Fail(ParseErrorCode.NumberMalformed, Position, extent);
    }

    private readonly bool RowStartsAt(int offset) => _units.Index.Match(Rest[offset..], out _, out _, out _) is not null;

    private bool TryTakeNumeral(int length, ref NumberToken number)
    {
        number = default;
        if (!ChineseNumberReader.TryRead(Rest[..length], ref number))
            return false;
        Position += length;
        return true;
    }

    private static bool IsPlainDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static bool StartsNumber(char c) => ChineseNumerals.DigitOf(c) >= 0 || ChineseNumerals.IsNumeral(c) || c == '半';
}
