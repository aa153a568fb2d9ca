namespace Indicators.Prose.Documents.Pdf;

/// <summary>
/// Fonts of many programs map a character such as 一 or 月 to the sign of the radical that looks the same, U+2F00 to
/// U+2FD5 and some before. A reader of the text means the character. A row of characters, since the runtime's own folding needs culture
/// data.
/// </summary>
internal static class RadicalForms
{
    private const char First = '\u2f00';

    private const string Characters =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴" +
        "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿" +
        "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵" +
        "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>The simplified forms among the supplement: the sign, then the character.</summary>
    private const string Supplement = "⻓长⻚页⻋车⻔门⻘青⻛风⻢马⻥鱼⻦鸟⻩黄⻬齐⻰龙⻅见⻉贝⻆角⻝食⻨麦⻮齿⺠民⻁虎⻄西⺟母⻜飞⻤鬼⻣骨⻳龟⻙韦⻐钅";

    public static string Of(string text) =>
        text.AsSpan().ContainsAnyInRange('\u2e80', '\u2fdf') ? string.Concat(text.Select(Of)) : text;

    private static char Of(char sign)
    {
        if (sign >= First && sign < First + Characters.Length)
            return Characters[sign - First];
        int at = Supplement.IndexOf(sign, StringComparison.Ordinal);
        return at >= 0 && at % 2 == 0 ? Supplement[at + 1] : sign;
    }
}
