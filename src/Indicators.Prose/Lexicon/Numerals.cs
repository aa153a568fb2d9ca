namespace Indicators.Prose.Lexicon;

/// <summary>
/// The characters of Chinese numbers, as the scanner asks for them; their values are the figure grammar's. They are the digits of
/// the script, not words of a list: every rule of numbers is written in them.
/// </summary>
internal static class Numerals
{
    private const string Digits = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖○";
    private const string Twos = "两兩";
    private const string Tens = "十百千拾佰仟";
    private const string Groups = "万萬亿億";
    private const byte Value = 0xF;
    private const byte Digit = 1 << 4;
    private const byte Place = 1 << 5;
    private const byte Group = 1 << 6;
    private const byte Scale = 1 << 7;

    // One look says what a character is in a number: it is asked of every character of some sentences.
    private static readonly byte[] Kinds = OfCharacters();

    /// <summary>The numerals of sentences, without those of cheques.</summary>
    public const string Spoken = "〇零一二两三四五六七八九十百千";

    /// <summary>Every numeral.</summary>
    public const string All = Digits + Twos + Tens + Groups;

    /// <summary>十, which stands alone for 10 and parts tens from ones.</summary>
    public const char Ten = '十';

    /// <summary>万, the scale that a w stands for.</summary>
    public const char TenThousand = '万';

    /// <summary>千, the scale that a k stands for.</summary>
    public const char Thousand = '千';

    public static bool IsNumeral(char c) => Kinds[c] != 0;

    public static bool IsChineseDigit(char c) => (Kinds[c] & Digit) != 0;

    /// <summary>A scale that may stand without a number: 百, 千, 万, 亿.</summary>
    public static bool IsScale(char c) => (Kinds[c] & Scale) != 0;

    /// <summary>十, 百, 千 and what they are on cheques.</summary>
    public static bool IsPlace(char c) => (Kinds[c] & Place) != 0;

    /// <summary>万 and 亿.</summary>
    public static bool IsGroup(char c) => (Kinds[c] & Group) != 0;

    /// <summary>The value of a digit; −1 for every other character.</summary>
    public static int DigitOf(char c) => (Kinds[c] & Digit) != 0 ? Kinds[c] & Value : -1;

    private static byte[] OfCharacters()
    {
        var kinds = new byte[char.MaxValue + 1];
        for (int i = 0; i < Digits.Length; i++)
            kinds[Digits[i]] = (byte)(Digit | (i % 10));
        foreach (char two in Twos)
            kinds[two] = Digit | 2;
        foreach (char place in Tens)
            kinds[place] = Place;
        foreach (char group in Groups)
            kinds[group] = Group | Scale;
        kinds['百'] |= Scale;
        kinds['千'] |= Scale;
        return kinds;
    }
}
