namespace Compared;

/// <summary>The input files, made without the library, so that both sides work on the same bytes.</summary>
internal static class Inputs
{
    private const string Page = """
        前三季度，全区地区生产总值1286.4亿元，同比增长6.1%，比上半年提高0.3个百分点，高于全市0.8个百分点。
        坚持把发展经济的着力点放在实体经济上，深入推进新型工业化，加快建设现代化产业体系，企业活力不断增强，市场预期持续改善。
        其中，第一产业、第二产业、第三产业增加值分别为58.2亿元、512.7亿元和715.5亿元。围绕重点领域和关键环节，完善政策措施，优化营商环境。
        到2027年，全区力争培育千亿级产业集群2个，高新技术企业达到2000家以上，数字经济核心产业增加值占比提高到15%左右。

        """;

    private const string Head = """
        { "formatVersion": 1,
          "sources": [ { "id": "yearbook", "title": "Yearbook", "publisher": "Office", "published": "2024-02-27" } ],

        """;

    private const string Indicators = """
          "indicators": [ { "id": "output", "name": { "zh": "产值" }, "unit": "亿元", "kind": "flow", "direction": "increase" },
            { "id": "firms", "name": { "zh": "企业数" }, "unit": "家", "kind": "stock", "direction": "increase" } ],

        """;

    private static readonly string[] Relative = ["{ \"multiplyBy\": 2 }", "{ \"changeBy\": \"80%\" }"];

    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "news.txt"), Repeat(Page, 10_000_000));
        File.WriteAllText(Path.Combine(folder, "observations.json"), Observations(100_000));
        File.WriteAllText(Path.Combine(folder, "targets-exact.json"), Targets(3_000, "2000家", i => $"{1000 + (i * 7 % 997)}家"));
        File.WriteAllText(Path.Combine(folder, "targets-rounded.json"), Targets(3_000, "12.5万家", Rounded));
        File.WriteAllText(Path.Combine(folder, "targets-many.json"), Targets(40_000, "12.5万家", Rounded));
        File.WriteAllLines(Path.Combine(folder, "figures.txt"), Figures(10_000));
    }

    private static string Repeat(string page, int bytes)
    {
        int once = Encoding.UTF8.GetByteCount(page);
        var text = new StringBuilder();
        for (int length = 0; length < bytes; length += once)
            text.Append(page);
        return text.ToString();
    }

    /// <summary>Levels of many places over fifty years, each with the growth that they bear out.</summary>
    private static string Observations(int count)
    {
        var lines = new List<string>();
        int places = (count + 99) / 100;
        for (int place = 0; place < places; place++)
        {
            decimal level = 1000m + (place * 7 % 9973);
            for (int year = 1970; year < 2020; year++, level *= 1.05m)
            {
                string series = string.Create(
                    CultureInfo.InvariantCulture, $"    {{ \"indicator\": \"output\", \"subject\": \"s{place}\", \"period\": \"{year}\", ");
                lines.Add(string.Create(CultureInfo.InvariantCulture,
                    $"{series}\"value\": \"{level:0.00}亿元\", \"source\": \"yearbook\" }}"));
                if (year > 1970)
                    lines.Add($"{series}\"transformation\": \"growth-year\", \"value\": \"5.0%\", \"source\": \"yearbook\" }}");
            }
        }

        return Head + Subjects(places) + Indicators + $"  \"observations\": [\n{string.Join(",\n", lines)}\n  ] }}\n";
    }

    /// <summary>A stock with four yearly values a target, the goal a level, a multiple and a change in turn.</summary>
    private static string Targets(int count, string level, Func<int, string> value)
    {
        var observations = new List<string>();
        var targets = new List<string>();
        string[] goals = [$"\"{level}\"", .. Relative];
        for (int i = 0; i < count; i++)
        {
            for (int year = 2020; year <= 2023; year++)
                observations.Add(
                    $"    {{ \"indicator\": \"firms\", \"subject\": \"s{i}\", \"period\": \"{year}\", "
                        + $"\"value\": \"{value(i + ((year - 2020) * (i % 400)))}\" }}");
            targets.Add(
                $"    {{ \"id\": \"t{i}\", \"indicator\": \"firms\", \"subject\": \"s{i}\", \"due\": \"2025\", "
                    + $"\"baseline\": {{ \"period\": \"2020\" }}, \"goal\": {goals[i % goals.Length]} }}");
        }

        return Head + Subjects(count) + Indicators
            + $"  \"observations\": [\n{string.Join(",\n", observations)}\n  ],\n  \"targets\": [\n{string.Join(",\n", targets)}\n  ] }}\n";
    }

    private static string Rounded(int i) => $"{i % 9 + 1}.{i * 7 % 90 + 10}万家";

    private static string Subjects(int count) =>
        "  \"subjects\": [\n" + string.Join(",\n", Enumerable.Range(0, count)
            .Select(i => $"    {{ \"id\": \"s{i}\", \"kind\": \"region\", \"name\": {{ \"zh\": \"地区{i}\" }} }}")) + "\n  ],\n";

    private static IEnumerable<string> Figures(int count)
    {
        string[] forms = ["{0}.{1}亿元", "超{0}万辆", "{0}.{1}%", "{0}家", "{0}00多家", "约{0}.{1}万人", "{0}.{1}个百分点", "{0}万人以上"];
        for (int i = 0; i < count; i++)
            yield return string.Format(CultureInfo.InvariantCulture, forms[i % forms.Length], (i % 997) + 1, i % 10);
    }
}
