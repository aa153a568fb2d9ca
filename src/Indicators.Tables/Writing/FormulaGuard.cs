namespace Indicators.Tables;

/// <summary>
/// Keeps spreadsheets from running text as a formula: a text that begins like one gets an apostrophe in front, which spreadsheets
/// hide and the reader takes off again.
/// </summary>
internal static class FormulaGuard
{
    private const string Starts = "=+-@\t\r＝＋－＠";

    public static string Guarded(string text) => BeginsLikeFormula(text.AsSpan().TrimStart('\'')) && !IsSignedFigure(text)
        ? "'" + text
        : text;

    public static string Unguarded(string text) =>
        text.StartsWith('\'') && BeginsLikeFormula(text.AsSpan().TrimStart('\'')) ? text[1..] : text;

    private static bool BeginsLikeFormula(ReadOnlySpan<char> text) => text.Length > 0 && Starts.Contains(text[0]);

    /// <summary>A sign, digits, and a unit behind them: −6.5亿元 is no formula and stays as it was published.</summary>
    private static bool IsSignedFigure(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] is not ('-' or '+' or '－' or '＋') || !char.IsAsciiDigit(text[1]))
            return false;
        foreach (char one in text[1..])
        {
            if (!char.IsAsciiDigit(one) && !char.IsLetter(one) && one is not ('.' or ',' or '%' or '‰' or '²' or '³'))
                return false;
        }

        return true;
    }
}
