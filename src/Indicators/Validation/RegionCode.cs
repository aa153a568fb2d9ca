namespace Indicators.Validation;

/// <summary>
/// The codes of administrative divisions of GB/T 2260: two digits for the province, two for the prefecture, two for the county.
/// </summary>
internal static class RegionCode
{
    private const int Length = 6;

    /// <summary>True for six digits.</summary>
    public static bool IsDivision(string? code) => code is { Length: Length } && IsDigits(code);

    /// <summary>
    /// True for a province or a prefecture. 100000 stands for the country; six digits of other countries do not end on 00.
    /// </summary>
    public static bool IsProvinceOrPrefecture(string code) =>
        IsDivision(code) && code[..2] is not ("00" or "10") && code.EndsWith("00", StringComparison.Ordinal);

    /// <summary>True for what a division's part may be coded with: six digits, or nine or twelve for towns and villages.</summary>
    public static bool IsDivisionOrBelow(string code) => code.Length is Length or 9 or 12 && IsDigits(code);

    public static bool IsDigits(string code) => code.All(char.IsAsciiDigit);

    /// <summary>
    /// The digits that the codes of all parts of a division of a province or prefecture begin with: 50 for 500000, 5101 for 510100.
    /// </summary>
    public static string Stem(string division) =>
        division.EndsWith("0000", StringComparison.Ordinal) ? division[..2] : division[..4];
}
