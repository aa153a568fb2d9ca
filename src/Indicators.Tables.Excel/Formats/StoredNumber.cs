using System.Globalization;

namespace Indicators.Tables.Excel;

/// <summary>A number as a workbook stores it: sign, up to 38 decimal digits, a power of ten.</summary>
/// <remarks>
/// Workbooks store binary floating point: the shortest decimal that gives the stored value is the number that was typed, and what
/// a calculation left behind its fifteenth digit is noise. A number written with more digits than that was written by a program
/// that keeps decimals, and stands as it is.
/// </remarks>
internal readonly record struct StoredNumber(bool IsNegative, UInt128 Digits, int Exponent, bool IsNoisy)
{
    /// <summary>Digits that binary floating point holds for certain.</summary>
    private const int CertainDigits = 15;

    private const int MostDigits = 38;

    public bool IsZero => Digits == 0;

    /// <summary>The number of a double.</summary>
    public static StoredNumber? Of(double value)
    {
        Span<char> text = stackalloc char[32];
        bool isFinite = double.IsFinite(value) & value.TryFormat(text, out int length, "R", CultureInfo.InvariantCulture);
        return isFinite ? Read(text[..length]) : null;
    }

    /// <summary>The number a file has as text; null where it is none, or has more digits than can be kept.</summary>
    public static StoredNumber? Parse(ReadOnlySpan<char> text)
    {
        if (Read(text) is not { } number)
            return null;
        // Sixteen and seventeen digits are what programs print of a double; eighteen and more are a decimal's own.
        bool isDouble = PlacesOf(number.Digits) is 16 or 17;
        return isDouble && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? Of(value) : number;
    }

    /// <summary>The number × 10^power, for percents and thousands.</summary>
    public StoredNumber Shifted(int power) => this with { Exponent = Exponent + power };

    public StoredNumber Absolute => this with { IsNegative = false };

    /// <summary>Rounded to so many digits after the point, halves away from zero, as spreadsheets show it.</summary>
    public StoredNumber Rounded(int decimals)
    {
        StoredNumber certain = IsNoisy ? WithPlaces(CertainDigits) : this;
        return certain.Exponent < -decimals ? certain.CutTo(-decimals) : certain;
    }

    /// <summary>
    /// The number without the noise of calculations, in as many digits as a cell without a format shows: eleven characters.
    /// </summary>
    public StoredNumber General()
    {
        if (!IsNoisy)
            return Trimmed();
        int places = PlacesOf(Digits), whole = Math.Max(places + Exponent, 0);
        // A zero before the point takes a character too.
        return CutTo(Math.Min(0, -(10 - Math.Max(whole, 1)))).Trimmed();
    }

    /// <summary>The digits without a point: 12.70 is 1270.</summary>
    public string DigitText() =>
        Digits <= ulong.MaxValue ? ((ulong)Digits).ToString(CultureInfo.InvariantCulture) : Digits.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number in plain decimals, without an exponent.</summary>
    public override string ToString()
    {
        if (Exponent is > 60 or < -60)
            return (IsNegative ? "-" : "") + DigitText() + "E" + Exponent.ToString(CultureInfo.InvariantCulture);
        string digits = DigitText();
        string plain = Exponent switch
        {
            0 => digits,
            > 0 => IsZero ? digits : digits + new string('0', Exponent),
            _ when digits.Length > -Exponent => $"{digits.AsSpan(0, digits.Length + Exponent)}.{digits.AsSpan(digits.Length + Exponent)}",
            _ => "0." + digits.PadLeft(-Exponent, '0'),
        };
        return IsNegative && !IsZero ? "-" + plain : plain;
    }

    /// <summary>Without zeros at its end behind the point.</summary>
    public StoredNumber Trimmed()
    {
        (UInt128 digits, int exponent) = (Digits, Exponent);
        while (exponent < 0 && digits % 10 == 0 && digits != 0)
        {
            digits /= 10;
            exponent++;
        }

        return this with { Digits = digits, Exponent = digits == 0 ? 0 : exponent };
    }

    /// <summary>The power of ten of the first digit: 2 for 437, −3 for 0.0052.</summary>
    public int Magnitude => IsZero ? 0 : PlacesOf(Digits) + Exponent - 1;

    /// <summary>Rounded so that no digit stands below 10^exponent.</summary>
    public StoredNumber CutTo(int exponent)
    {
        int drop = exponent - Exponent;
        if (drop <= 0)
            return this;
        if (drop > MostDigits)
            return this with { Digits = 0, Exponent = exponent };
        UInt128 unit = PowerOfTen(drop);
        (UInt128 whole, UInt128 rest) = UInt128.DivRem(Digits, unit);
        return this with { Digits = rest >= unit - rest ? whole + 1 : whole, Exponent = exponent };
    }

    private StoredNumber WithPlaces(int places) => PlacesOf(Digits) - places is > 0 and var surplus ? CutTo(Exponent + surplus) : this;

    private static StoredNumber? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        bool negative = text.StartsWith('-');
        if (text.StartsWith('-') || text.StartsWith('+'))
            text = text[1..];
        int exponent = 0, mark = text.IndexOfAny('e', 'E');
        if (mark >= 0 && !int.TryParse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return null;
        if (mark >= 0)
            text = text[..mark];
        UInt128 digits = 0;
        int places = 0, decimals = -1;
        foreach (char one in text)
        {
            if (one == '.' && decimals < 0)
            {
                decimals = 0;
                continue;
            }

            if (!char.IsAsciiDigit(one) || places >= MostDigits)
                return null;
            digits = digits * 10 + (uint)(one - '0');
            places += digits == 0 ? 0 : 1;
            if (decimals >= 0)
                decimals++;
        }

        bool isNumber = text.Length > (decimals < 0 ? 0 : 1) && Math.Abs((long)exponent) <= 400;
        if (!isNumber)
            return null;
        exponent -= Math.Max(decimals, 0);
        // Whole numbers are counted, not calculated: their last digits are no noise.
        return new StoredNumber(negative, digits, exponent, exponent < 0 && places is >= CertainDigits and <= 17);
    }

    private static int PlacesOf(UInt128 digits)
    {
        if (digits <= ulong.MaxValue)
        {
            int places = 0;
            for (ulong rest = (ulong)digits; rest > 0; rest /= 10)
                places++;
            return places;
        }

        int above = 0;
        for (; digits > ulong.MaxValue; digits /= 10)
            above++;
        return above + PlacesOf(digits);
    }

    private static UInt128 PowerOfTen(int power)
    {
        UInt128 result = 1;
        for (int step = 0; step < power; step++)
            result *= 10;
        return result;
    }
}
