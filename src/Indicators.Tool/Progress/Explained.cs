using System.Globalization;

namespace Indicators.Tool;

/// <summary>Indented lines of a name and a value; numbers to six decimals, ranges beside them.</summary>
internal sealed class Explained(TextWriter output, Language language)
{
    public void Line(string name, string? value)
    {
        if (value is not null)
            output.Write($"    {language.Say("explain.line", name, value)}\n");
    }

    /// <summary>A measure; null where it is absent, so that no line is written.</summary>
    public static string? Text(Measure measure)
    {
        if (measure.IsAbsent)
            return null;
        string value = measure.Value is { } v ? Number(v) : "–";
        return measure.IsExact ? value : $"{value}  [{End(measure.Low, "-∞")}, {End(measure.High, "+∞")}]";
    }

    /// <summary>A measure with the formula in numbers behind it.</summary>
    public static string? Text(Measure measure, string? formula) =>
        Text(measure) is { } text && formula is not null ? $"{text} = {formula}" : Text(measure);

    public static string Number(decimal value) =>
        Math.Round(value, 6, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture);

    private static string End(decimal? end, string absent) => end is { } number ? Number(number) : absent;
}
