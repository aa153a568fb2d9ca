namespace Indicators.Tests.Progress.Oracle;

/// <summary>Goals in words.</summary>
internal static class Words
{
    /// <summary>A number with its unit and the word of a direction.</summary>
    public static string With(this Word word, string number, bool isRising) => (word, isRising) switch
    {
        (Word.Inclusive, true) => number + "以上",
        (Word.Inclusive, false) => number + "以内",
        (Word.Strict, true) => "超" + number,
        (Word.Strict, false) => "不足" + number,
        (Word.About, _) => number + "左右",
        _ => number,
    };

    public static Word Any(this Random random) => (Word)random.Next(4);
}
