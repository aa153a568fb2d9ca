using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Indicators.Prose;

namespace Indicators.Benchmarks;

/// <summary>
/// Reading policy prose, from one kilobyte to a hundred megabytes of UTF-8 (three bytes a Chinese character). The text is a
/// page of news with a figure every thirty to forty characters, repeated; beside it the same length without figures, a bare search for a
/// digit, and the expression one would write by hand, which finds numbers and knows nothing of them.
/// </summary>
[MemoryDiagnoser]
public partial class TextReading
{
    private const string Page = """
        前三季度，全区地区生产总值1286.4亿元，同比增长6.1%，比上半年提高0.3个百分点，高于全市0.8个百分点。
        坚持把发展经济的着力点放在实体经济上，深入推进新型工业化，加快建设现代化产业体系，企业活力不断增强，市场预期持续改善。
        其中，第一产业、第二产业、第三产业增加值分别为58.2亿元、512.7亿元和715.5亿元。围绕重点领域和关键环节，完善政策措施，优化营商环境。
        到2027年，全区力争培育千亿级产业集群2个，高新技术企业达到2000家以上，数字经济核心产业增加值占比提高到15%左右。

        """;

    private const string PlainPage = "坚持把发展经济的着力点放在实体经济上，深入推进新型工业化，加快建设现代化产业体系，企业活力不断增强，市场预期持续改善。\n";

    private readonly PolicyTextOptions _options = PolicyTextOptions.Default.DatedOn(new DateOnly(2024, 10, 24));
    private string _text = "";
    private string _plain = "";

    [Params(1, 100, 10_000, 100_000)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void MakeTexts()
    {
        _text = Repeat(Page);
        _plain = Repeat(PlainPage);
    }

    [Benchmark]
    public int Figures()
    {
        int claims = 0;
        foreach (PolicyClaim claim in PolicyTextReader.Read(_text, _options))
            claims += claim.Literal.Length > 0 ? 1 : 0;
        return claims;
    }

    [Benchmark]
    public int Streamed()
    {
        using var reader = new StringReader(_text);
        return PolicyTextReader.Read(reader, _options).Count();
    }

    [Benchmark]
    public int Without_figures() => PolicyTextReader.Read(_plain, _options).Count();

    [Benchmark(Baseline = true)]
    public int Digits_counted() => _text.AsSpan().Count('1');

    [Benchmark]
    public int Numbers_by_expression() => Number().Count(_text);

    private string Repeat(string page)
    {
        int bytes = Kilobytes * 1000;
        int once = Encoding.UTF8.GetByteCount(page);
        var text = new StringBuilder();
        for (int length = 0; length < bytes; length += once)
            text.Append(page);
        return text.ToString();
    }

    [GeneratedRegex(@"\d+(?:\.\d+)?(?:个百分点|%|[万亿]*(?:元|家|辆|个|人|吨)?)")]
    private static partial Regex Number();
}
