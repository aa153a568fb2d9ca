using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Indicators.Tables;

/// <summary>Values as they stand in files.</summary>
internal static class CellText
{
    public static string? OfNumber(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string? OfCount(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string? OfDay(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    public static string? OfTruth(bool? value) => value switch { true => "true", false => "false", null => null };

    /// <summary>The code of a word of the model: <c>at-least</c>.</summary>
    public static string Code<TWord>(TWord word)
        where TWord : struct, Enum
    {
        string name = word.ToString();
        return string.Concat(name.Select((letter, at) => char.IsUpper(letter) && at > 0
            ? "-" + char.ToLowerInvariant(letter)
            : char.ToLowerInvariant(letter).ToString()));
    }

    /// <summary>The word of a code; null where no word has it.</summary>
    public static TWord? Word<TWord>(string code)
        where TWord : struct, Enum =>
        Enum.GetValues<TWord>().Where(word => Code(word) == code).Select(word => (TWord?)word).FirstOrDefault();

    public static string Joined<TWord>(IEnumerable<TWord> words)
        where TWord : struct, Enum => string.Join('|', words.Select(Code));
}
