namespace Indicators.Tables.Excel;

/// <summary>How a section lays out digits.</summary>
/// <param name="Whole">Places before the decimal point.</param>
/// <param name="Decimals">Places behind it.</param>
/// <param name="Grouped">Whether a comma stands between every three digits.</param>
/// <param name="Shift">The power of ten the number is multiplied by: 2 for a percent sign, −3 for a comma behind the digits.</param>
internal readonly record struct DigitLayout(int Whole, int Decimals, bool Grouped, int Shift)
{
    public static DigitLayout Of(FormatToken[] tokens)
    {
        int whole = 0, decimals = 0, shift = 0;
        bool grouped = false, behindPoint = false;
        for (int at = 0; at < tokens.Length; at++)
        {
            switch (tokens[at].Kind)
            {
                case FormatTokenKind.Exponent:
                    return new(whole, decimals, grouped, shift);
                case FormatTokenKind.Point:
                    behindPoint = true;
                    break;
                case FormatTokenKind.Percent:
                    shift += 2;
                    break;
                case FormatTokenKind.Digit when behindPoint:
                    decimals++;
                    break;
                case FormatTokenKind.Digit:
                    whole++;
                    break;
                case FormatTokenKind.Comma when whole + decimals > 0:
                    if (!behindPoint && IsBetweenDigits(tokens, at))
                        grouped = true;
                    else
                        shift -= 3;
                    break;
            }
        }

        return new(whole, decimals, grouped, shift);
    }

    /// <summary>A comma groups where more places before the point follow it.</summary>
    private static bool IsBetweenDigits(FormatToken[] tokens, int comma) =>
        tokens.Skip(comma + 1).TakeWhile(token => token.Kind != FormatTokenKind.Point).Any(token => token.Kind == FormatTokenKind.Digit);
}
