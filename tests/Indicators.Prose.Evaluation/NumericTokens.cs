using System.Text.RegularExpressions;

namespace Indicators.Prose.Evaluation;

/// <summary>
/// The numbers of a text, told without the reader: a maximal run of digits of either width with points, commas, middle dots and blanks
/// inside, and a run of numerals where a unit, a counter, 倍, 番, 成 or 分之 follows.
/// </summary>
internal static partial class NumericTokens
{
    private const string Numerals = "〇零一二两兩三四五六七八九十百千万萬亿億壹贰貳叁參肆伍陆陸柒捌玖拾佰仟";

    private const string Followers =
        "分之|个百分点|百分点|个|家|项|人|名|位|户|元|万元|亿元|美元|角|分钱|吨|公斤|斤|克|公顷|亩|平方米|平方公里|立方米|米|公里|里|千瓦|度|台|辆|套|件|只|头|条|座|所|张|册|部|场|次|批|期|届|种|类|"
        + "年|月|日|天|周|小时|分钟|秒|岁|倍|番|成|艘|架|列|标箱|床|株|棵|宗|起|例|层|栋|间|处|片|块|方面|大|支|门|口|孔|村|县|市|省|国|镇|乡";

    public static IEnumerable<(int Start, int End)> Of(string text) =>
        Digits().Matches(text).Concat(Words().Matches(text)).OrderBy(match => match.Index).Select(match => (match.Index, match.Index + match.Length));

    [GeneratedRegex(@"[0-9\uFF10-\uFF19]+(?:[.,·\uFF0E \u00A0\u2009\u202F\u3000][0-9\uFF10-\uFF19]+)*")]
    private static partial Regex Digits();

    [GeneratedRegex($"[{Numerals}]+(?=(?:{Followers}))")]
    private static partial Regex Words();
}
