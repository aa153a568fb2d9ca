using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>
/// Changes as they are published in words: 扭亏为盈, 减亏, 持平, 降幅收窄. Such a value is a <see cref="Figure"/> of a series of
/// its own (<see cref="TransformationKind.Trend"/>): its amount is the sign of the change and its literal the word, so that
/// it never stands among amounts.
/// </summary>
/// <example><code>
/// Figure word = TrendText.Parse("扭亏为盈");
/// TrendText.WordOf(word);                          // TurnedToProfit
/// TrendText.ChangeOf(TrendWord.DeclineNarrowed);   // 1: it moved up
/// TrendText.SignOf(TrendWord.DeclineNarrowed);     // -1: and is still a fall
/// </code></example>
public static class TrendText
{
    /// <summary>Longer than any of the words.</summary>
    internal const int LongestWord = 8;

    /// <summary>The words of published tables; the first of each is the one it is made with.</summary>
    private static readonly (TrendWord Word, int Sign, int Change, string[] Texts)[] Rows =
    [
        (TrendWord.TurnedToProfit, 1, 1, ["扭亏为盈", "扭亏", "由亏转盈", "由亏为盈"]),
        (TrendWord.TurnedToLoss, -1, -1, ["由盈转亏", "盈转亏", "由盈为亏"]),
        (TrendWord.LossNarrowed, -1, 1, ["减亏", "亏损收窄", "亏损减少"]),
        (TrendWord.LossWidened, -1, -1, ["增亏", "亏损扩大", "亏损增加"]),
        (TrendWord.Unchanged, 0, 0, ["持平", "与上年持平", "同比持平", "环比持平"]),
        (TrendWord.DeclineNarrowed, -1, 1, ["降幅收窄", "跌幅收窄"]),
        (TrendWord.DeclineWidened, -1, -1, ["降幅扩大", "跌幅扩大"]),
        (TrendWord.GrowthSlowed, 1, -1, ["增幅回落", "增幅收窄", "增速回落", "涨幅回落", "涨幅收窄"]),
        (TrendWord.GrowthQuickened, 1, 1, ["增幅扩大", "增速加快", "涨幅扩大"]),
        (TrendWord.TurnedToGrowth, 1, 1, ["由降转增", "由负转正", "降转增"]),
        (TrendWord.TurnedToDecline, -1, -1, ["由增转降", "由正转负", "增转降"]),
    ];

    /// <summary>The word as a value: its amount is <see cref="ChangeOf"/>, its literal the usual word.</summary>
    /// <param name="word">The word.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none.</exception>
    public static Figure Of(TrendWord word) => Make(Row(word), Row(word).Texts[0]);

    /// <summary>Reads a word.</summary>
    /// <param name="text">扭亏为盈, 由盈转亏, 减亏, 增亏, 持平, 降幅收窄 and their like.</param>
    /// <exception cref="ParseException">The text is none of them.</exception>
    public static Figure Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Figure figure)
            ? figure
            : throw new ParseException(text, new ParseError(ParseErrorCode.NumberExpected, 0, text.Length));
    }

    /// <summary>Reads a word; false where the text is none.</summary>
    /// <param name="text">The text, used up to its end.</param>
    /// <param name="figure">The value.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Figure figure)
    {
        figure = default;
        if (text is null)
            return false;
        foreach ((TrendWord Word, int Sign, int Change, string[] Texts) row in Rows)
        {
            if (!row.Texts.Contains(text, StringComparer.Ordinal))
                continue;
            figure = Make(row, text);
            return true;
        }

        return false;
    }

    /// <summary>The word of a value made by this class.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">It is no such value.</exception>
    public static TrendWord WordOf(Figure value)
    {
        foreach ((TrendWord word, _, _, string[] texts) in Rows)
        {
            if (texts.Contains(value.Literal, StringComparer.Ordinal))
                return word;
        }

        throw new ArgumentException($"'{value.Literal}' is no change in words.", nameof(value));
    }

    /// <summary>Which way the value moved: 1 up (减亏, 降幅收窄), −1 down, 0 for 持平.</summary>
    /// <param name="word">The word.</param>
    public static int ChangeOf(TrendWord word) => Row(word).Change;

    /// <summary>The sign of the value itself: 1 a profit or growth, −1 a loss or fall; null where the word does not tell (持平).</summary>
    /// <param name="word">The word.</param>
    public static int? SignOf(TrendWord word) => Row(word).Sign is var sign && sign != 0 ? sign : null;

    /// <summary>The word in a language: 扭亏为盈, turned to profit.</summary>
    /// <param name="word">The word.</param>
    /// <param name="language">The language.</param>
    public static string ToText(TrendWord word, Language language) => Vocabulary.TrendWords.NameOf(word, language);

    private static (TrendWord Word, int Sign, int Change, string[] Texts) Row(TrendWord word) =>
        Rows.FirstOrDefault(row => row.Word == word) is { Texts: not null } row
            ? row
            : throw new ArgumentOutOfRangeException(nameof(word), word, $"Not a {nameof(TrendWord)}.");

    private static Figure Make((TrendWord Word, int Sign, int Change, string[] Texts) row, string text) =>
        new(row.Change, Unit.One, FigureDetail.Of(Bound.Exact).WithLiteral(text));
}
