using System.Globalization;
using System.Text;

namespace Indicators.Fuzz.Targets;

/// <summary>Whole numbers written in Chinese numerals by a writer of its own, and read as figures: the number itself comes back.</summary>
internal sealed class NumeralsTarget() : FuzzTarget("numerals", "txt")
{
    private const string Digits = "零一二三四五六七八九";
    private const string Formal = "零壹贰叁肆伍陆柒捌玖";

    private static readonly string[] Places = ["", "十", "百", "千"];
    private static readonly string[] FormalPlaces = ["", "拾", "佰", "仟"];
    private static readonly string[] Groups = ["", "万", "亿", "万亿"];

    public override string Make(Dice dice, IReadOnlyList<string> corpus)
    {
        string digits = "";
        for (int i = dice.From(1, 13); i > 0; i--)
            digits += dice.Chance(35) ? 0 : dice.Below(10);
        return digits;
    }

    public override void Check(string input)
    {
        if (!long.TryParse(input, NumberStyles.None, CultureInfo.InvariantCulture, out long number) || number is <= 0 or >= 1_0000_0000_0000_0000)
            return;
        Same(number, Written(number, Digits, Places, dropsOne: true));
        Same(number, Written(number, Formal, FormalPlaces, dropsOne: false));
        Same(number, number.ToString("#,0", CultureInfo.InvariantCulture));
        Same(number, string.Concat(input.TrimStart('0').Select(digit => (char)(digit - '0' + '０'))));
    }

    private static void Same(long number, string written)
    {
        string text = written + "家";
        BrokenPromise.Unless(Figure.TryParse(text, UnitSet.Standard, out Figure figure, out ParseError error), "a numeral is read", () => $"'{text}' ({number}): {error.ToText(Language.English, text)}");
        BrokenPromise.Unless(figure.Quantity == new Quantity(number, StandardUnits.Enterprise), "a numeral is its number", () => $"'{text}' ({number}): {figure.Quantity}");
    }

    private static string Written(long number, string digits, string[] places, bool dropsOne)
    {
        var text = new StringBuilder();
        bool skipped = false;
        for (int group = 3; group >= 0; group--)
        {
            int value = (int)(number / (long)Math.Pow(10000, group) % 10000);
            if (value == 0)
            {
                skipped = text.Length > 0;
                continue;
            }

            if (text.Length > 0 && (skipped || value < 1000))
                text.Append(digits[0]);
            skipped = false;
            text.Append(Group(value, digits, places)).Append(Groups[group]);
        }

        string written = text.ToString();
        // 十五, not 一十五, where nothing stands before it.
        return dropsOne && written.StartsWith("一十", StringComparison.Ordinal) ? written[1..] : written;
    }

    private static string Group(int value, string digits, string[] places)
    {
        var text = new StringBuilder();
        bool zero = false;
        for (int place = 3; place >= 0; place--)
        {
            int digit = value / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                zero = text.Length > 0;
                continue;
            }

            if (zero)
                text.Append(digits[0]);
            zero = false;
            text.Append(digits[digit]).Append(places[place]);
        }

        return text.ToString();
    }
}
