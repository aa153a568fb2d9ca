using System.Globalization;
using System.Text;

namespace Indicators.Benchmarks;

/// <summary>
/// Catalogues of any size, as canonical text: fifty indicators, up to a hundred subjects, twenty months or more to a series,
/// every figure another.
/// </summary>
internal static class CatalogText
{
    private const int Indicators = 50;
    private const int MostSubjects = 100;
    private const int MonthsAtLeast = 20;

    public static byte[] Of(int observations)
    {
        var text = new StringBuilder(
            "{\n  \"formatVersion\": 1,\n  \"sources\": [\n    { \"id\": \"yearbook\", \"title\": \"Yearbook\", \"publisher\": "
                + "\"Statistics\", \"published\": \"2024-02-27\" }\n  ],\n  \"subjects\": [\n");
        AppendLines(text, SubjectsOf(observations),
            i => $"{{ \"id\": \"region-{i}\", \"kind\": \"region\", \"name\": {{ \"zh\": \"地区{i}\" }} }}");
        text.Append("  ],\n  \"indicators\": [\n");
        AppendLines(text, Indicators,
            i => $"{{ \"id\": \"indicator-{i}\", \"name\": {{ \"zh\": \"指标{i}\" }}, \"unit\": \"亿元\", "
                + "\"kind\": \"flow\", \"direction\": \"increase\" }");
        text.Append("  ],\n  \"observations\": [\n");
        AppendLines(text, observations, i => Observation(i, SubjectsOf(observations)));
        return Encoding.UTF8.GetBytes(text.Append("  ]\n}\n").ToString());
    }

    public static byte[] Lines(int observations) =>
        Encoding.UTF8.GetBytes(string.Concat(
            Enumerable.Range(0, observations).Select(i => Observation(i, SubjectsOf(observations)) + "\n")));

    private static int SubjectsOf(int observations) => Math.Clamp(observations / (Indicators * MonthsAtLeast), 1, MostSubjects);

    /// <summary>Levels with a bound now and then, growth on a year earlier in between: what a yearbook prints.</summary>
    private static string Observation(int i, int subjects)
    {
        int month = (i / (Indicators * subjects)) + 1;
        string period = string.Create(CultureInfo.InvariantCulture, $"{1990 + (month / 12)}-{(month % 12) + 1:00}");
        string series = string.Create(
            CultureInfo.InvariantCulture,
            $"\"indicator\": \"indicator-{i % Indicators}\", \"subject\": \"region-{i / Indicators % subjects}\", \"period\": "
                + $"\"{period}\"");
        string figure = (i % 4) switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"\"transformation\": \"growth-year\", \"value\": \"{i % 300 / 10m:0.0}%\""),
            1 => string.Create(CultureInfo.InvariantCulture, $"\"value\": \"超{i}亿元\""),
            _ => string.Create(CultureInfo.InvariantCulture, $"\"value\": \"{i}.{i % 100:00}亿元\""),
        };
        return $"{{ {series}, {figure}, \"source\": \"yearbook\" }}";
    }

    private static void AppendLines(StringBuilder text, int count, Func<int, string> line)
    {
        for (int i = 0; i < count; i++)
            text.Append("    ").Append(line(i)).Append(i + 1 < count ? ",\n" : "\n");
    }
}
