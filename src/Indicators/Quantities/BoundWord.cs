namespace Indicators;

/// <summary>One bound word as data: its text, what it says, where it stands. The words are read longest first.</summary>
internal sealed class BoundWord
{
    private FigureDetail? _form;

    private BoundWord(string text, Bound bound, BoundPlace place, LanguageFamily family)
    {
        Text = text;
        First = text[0];
        Bound = bound;
        Place = place;
        Family = family;
    }

    public string Text { get; }

    public char First { get; }

    public Bound Bound { get; }

    public BoundPlace Place { get; }

    public LanguageFamily Family { get; }

    /// <summary>The form of every figure that has just this word: shared.</summary>
    public FigureDetail Form => _form ??= FigureDetail.Of(this);

    /// <summary>Words before a number, longest first within a language.</summary>
    public static BoundWordList Before { get; } = new(
    [
        .. Chinese(BoundPlace.Before, Bound.Above, BoundRows.Above.Split(' ')),
        .. Chinese(BoundPlace.Before, Bound.AtLeast, BoundRows.AtLeast.Split(' ')),
        .. Chinese(BoundPlace.Before, Bound.Below, BoundRows.Below.Split(' ')),
        .. Chinese(BoundPlace.Before, Bound.AtMost, BoundRows.AtMost.Split(' ')),
        .. Chinese(BoundPlace.Before, Bound.About, BoundRows.About.Split(' ')),
        .. Chinese(BoundPlace.Before, Bound.Near, BoundRows.Near.Split(' ')),
        .. English(BoundPlace.Before, Bound.AtLeast, "at least", "no less than", "not less than", "no fewer than", "not fewer than",
            "no lower than"),
        .. English(BoundPlace.Before, Bound.AtMost, "at most", "up to", "no more than", "not more than", "no higher than", "not exceeding"),
        .. English(BoundPlace.Before, Bound.Above, "more than", "greater than", "in excess of", "exceeding", "above", "over"),
        .. English(BoundPlace.Before, Bound.Below, "less than", "fewer than", "below", "under"),
        .. English(BoundPlace.Before, Bound.About, "approximately", "about", "around", "roughly"),
        .. English(BoundPlace.Before, Bound.Near, "close to", "nearly", "almost"),
    ]);

    /// <summary>Words after a number and its unit.</summary>
    public static BoundWordList After { get; } = new(
    [
        .. Chinese(BoundPlace.After, Bound.AtLeast, "及以上", "以上", "+", "＋"),
        .. Chinese(BoundPlace.After, Bound.AtMost, "及以下", "以下", "以内", "之内"),
        .. Chinese(BoundPlace.After, Bound.Above, "以外"),
        .. Chinese(BoundPlace.After, Bound.About, "左右", "上下"),
        .. Chinese(BoundPlace.After, Bound.AFewMoreThan, "多", "余"),
        .. English(BoundPlace.After, Bound.AtLeast, "or more", "or above", "and above"),
        .. English(BoundPlace.After, Bound.AtMost, "or less", "or fewer", "or below"),
        .. English(BoundPlace.After, Bound.About, "or so"),
        .. English(BoundPlace.After, Bound.AFewMoreThan, "-odd"),
    ]);

    /// <summary>多, 余 and -odd straight after the number, and + before a unit (500+家).</summary>
    public static BoundWordList AfterNumber { get; } = new(
    [
        .. Chinese(BoundPlace.AfterNumber, Bound.AFewMoreThan, "多", "余"),
        .. Chinese(BoundPlace.AfterNumber, Bound.AtLeast, "+", "＋"),
        .. English(BoundPlace.AfterNumber, Bound.AFewMoreThan, "-odd"),
    ]);

    /// <summary>多, 余 and + between scale and unit.</summary>
    public static BoundWordList AfterScale { get; } = new(
    [
        .. Chinese(BoundPlace.AfterScale, Bound.AFewMoreThan, "多", "余"),
        .. Chinese(BoundPlace.AfterScale, Bound.AtLeast, "+", "＋"),
    ]);

    /// <summary>
    /// Verbs that may stand before a figure and say nothing about where the true value lies: 力争突破1万家. What they say
    /// of commitment belongs to the target.
    /// </summary>
    public static string[] Neutral { get; } =
        ["力争", "争取", "确保", "预计", "达到", "高达", "实现", "完成", "保持在", "稳定在", "控制在", "维持在", "人民币", "达", "为", "从", "在"];

    private static BoundWord MoreAfterUnit { get; } = Find(After, "多");

    private static BoundWord OddAfterUnit { get; } = Find(After, "-odd");

    private static BoundWord OddAfterNumber { get; } = Find(AfterNumber, "-odd");

    /// <summary>By the number of the bound; 多 depends on the unit.</summary>
    private static BoundWord?[] ChineseDefaults { get; } =
        [null, Find(Before, "约"), Find(Before, "超"), Find(After, "以上"), Find(Before, "不足"), Find(Before, "近"), Find(After, "以内")];

    private static BoundWord?[] EnglishDefaults { get; } =
        [null, Find(Before, "about"), Find(Before, "over"), Find(Before, "at least"), Find(Before, "less than"), Find(Before, "nearly"),
            Find(Before, "at most")];

    /// <summary>The word a figure made in code is printed with, for its unit; null for an exact one.</summary>
    public static BoundWord? Default(Bound bound, LanguageFamily family, Unit unit)
    {
        if (bound != Bound.AFewMoreThan)
            return (family == LanguageFamily.English ? EnglishDefaults : ChineseDefaults)[(int)bound];
        if (unit.IsFraction)
            return family == LanguageFamily.English ? OddAfterUnit : MoreAfterUnit;
        if (family == LanguageFamily.English)
            return OddAfterNumber;
        return unit.Scale != UnitScale.One ? AfterScale[0] : AfterNumber[0];
    }

    /// <summary>False between the number and the unit of a fraction, which are written as one: 1/2多, not 1多/2.</summary>
    public bool MayStandBy(Unit unit) => !unit.IsFraction || Place is BoundPlace.Before or BoundPlace.After;

    /// <summary>True where the text starts with the word.</summary>
    public bool Starts(ReadOnlySpan<char> text)
    {
        if (Family == LanguageFamily.Chinese)
            return text.StartsWith(Text, StringComparison.Ordinal);
        return text.StartsWith(Text, StringComparison.OrdinalIgnoreCase)
            && (text.Length == Text.Length || !char.IsAsciiLetter(text[Text.Length]));
    }

    private static BoundWord Find(BoundWordList words, string text) => words.Find(text);

    private static BoundWord[] Chinese(BoundPlace place, Bound bound, params string[] texts) =>
        Array.ConvertAll(texts, text => new BoundWord(text, bound, place, LanguageFamily.Chinese));

    private static BoundWord[] English(BoundPlace place, Bound bound, params string[] texts) =>
        Array.ConvertAll(texts, text => new BoundWord(text, bound, place, LanguageFamily.English));
}
