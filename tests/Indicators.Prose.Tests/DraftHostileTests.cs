using FsCheck;
using FsCheck.Fluent;
using Indicators.Json;
using Indicators.Tests;
using Indicators.Validation;

namespace Indicators.Prose.Tests;

/// <summary>No text makes a draft throw, and the catalogue of every draft is read back as it was written.</summary>
public sealed class DraftHostileTests
{
    private const int Runs = 400;

    private static readonly string[] Corpus =
    [
        .. Directory.GetFiles(RepositoryRoot.File("tests", "Indicators.Prose.Tests", "TestData", "corpus"), "*.txt")
            .SelectMany(file => File.ReadAllText(file).Split(['。', '，', '；', '\n'], StringSplitOptions.RemoveEmptyEntries)),
    ];

    /// <summary>Marks, words and figures that were seen to break something, or might.</summary>
    private static readonly string[] Pieces =
    [
        "2023年，", "到2027年，", "“十四五”期间，", "全市", "增速", "产值", "新增企业", "居全省第一", "居全国第8位", "居首位", "前三", "前十", "占比过半", "占三分之一", "三分之二",
        "下降8.7%", "减少28亿元", "翻一番", "翻了两番半", "是2017年的2.6倍", "增长1.5倍", "4万多万元/人", "6项/GiB", "1千2", "至多9多间", "0.465", "为2.34", "过半 ", "近0", "0多家",
        "比上年", "比2022年", "同比", "环比", "高于全国", "拉动", "个百分点", "名义增长5.4%", "实际下降-3%", "每10台中就有3台", "第99999999999位", "前79228162514264337593543950335名",
        "79228162514264337593543950335亿元", "1.0000000000000000000000000001%", "３．５％", "—", "、", "。", "，", "\n", "\r", "\u200b", "\u0000", "\ud800", "\udc00", "😀", "<b>", "</b>",
        "9999年", "1年", "公元前5年", "目标", "力争", "预计", "5%—3%", "3%—5%", "-5%至-3%", "家", "万", "亿", "/", "半", "1/3", "一成", "千亿级", "5亿元以上项目", "/人", "kW·h", "%", "‰",
    ];

    [Fact]
    public void Shuffled_sentences_of_the_corpus_are_drafted_and_read_back() =>
        Prop.ForAll(Mixed(Gen.Elements(Corpus), 1, 12, "，").ToArbitrary(), IsReadBack).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));

    [Fact]
    public void Pieces_of_every_grammar_are_drafted_and_read_back() =>
        Prop.ForAll(Mixed(Gen.Elements(Pieces), 1, 14, "").ToArbitrary(), IsReadBack).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));

    [Fact]
    public void Sentences_with_pieces_put_into_them_are_drafted_and_read_back()
    {
        Gen<string> broken = from sentence in Gen.Elements(Corpus)
                             from piece in Gen.Elements(Pieces)
                             from at in Gen.Choose(0, sentence.Length)
                             select sentence.Insert(at, piece);
        Prop.ForAll(Mixed(broken, 1, 6, "。").ToArbitrary(), IsReadBack).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));
    }

    [Theory]
    [InlineData("居全省第一")]
    [InlineData("居全国第8位")]
    [InlineData("位居首位")]
    [InlineData("进入全省前三")]
    [InlineData("跻身全国前十")]
    [InlineData("增速排名第一")]
    [InlineData("列中西部城市第2位")]
    public void A_rank_costs_no_draft(string rank)
    {
        Drafted drafted = Drafted.Of($"2023年，全市产值500亿元，{rank}。2022年，全市产值450亿元。");
        drafted.Catalog.Observations.Where(o => o.Series.Transformation.IsLevel).Should().HaveCount(2);
        bool isHeld = drafted.Catalog.Observations.Any(o => o.Series.Transformation.IsRank);
        isHeld.Should().NotBe(drafted.Draft.Unresolved.Any(open => !open.IsInDraft));
    }

    [Theory]
    [InlineData("2023年，全市民营经济占比过半。", "过半")]
    [InlineData("2023年，全市服务业占三分之一。", "三分之一")]
    [InlineData("2023年，全市税收占近三分之二。", "近三分之二")]
    [InlineData("2023年，全市绿电占比超四成。", "超四成")]
    [InlineData("2023年，全市一半以上的企业上云，上云企业占比达五分之三。", "五分之三")]
    public void A_fraction_is_read_back(string text, string figure) =>
        Drafted.Of(text).Catalog.Observations.Select(o => o.Figure.Literal).Should().Contain(figure);

    [Theory]
    [InlineData("2202年全省第亿")]
    [InlineData("培育3个万1千2亿级产业集群。")]
    [InlineData("到2027年，全市产值居全省第1000001位。")]
    [InlineData("7公顷/分")]
    [InlineData("2023年，耕地7公顷/分。")]
    [InlineData("2023年，全市民营经济占比过半 ")]
    [InlineData("万比半")]
    [InlineData("增速比全国、全省分别高\u00001.1和0.4个百分点。")]
    public void A_figure_no_catalogue_takes_is_left_out_and_listed(string text) => IsReadBack(text).Should().BeTrue();

    private static Gen<string> Mixed(Gen<string> piece, int least, int most, string between) =>
        from count in Gen.Choose(least, most)
        from pieces in piece.ArrayOf(count)
        select string.Join(between, pieces);

    private static bool IsReadBack(string text)
    {
        PolicyClaim[] claims = [.. PolicyTextReader.Read(text, new PolicyTextOptions().DatedOn(Reading.Dated))];
        CatalogDraft draft = CatalogDraft.Of(claims, new Source("s", "t", "p"), text);
        IndicatorCatalog catalog = draft.Builder.Build();
        CatalogValidator.Standard.Validate(catalog);
        IndicatorCatalog back = CatalogReader.Parse(CatalogWriter.ToJson(catalog));
        return back.HasSameContent(catalog) && Counted(draft, claims);
    }

    /// <summary>Every claim is in the catalogue or listed as left out.</summary>
    private static bool Counted(CatalogDraft draft, PolicyClaim[] claims)
    {
        int left = draft.Unresolved.Count(open => !open.IsInDraft);
        int places = draft.Builder.Observations.Sum(o => Places(o.At)) + draft.Builder.Targets.Sum(t => Places(t.At));
        return places + left <= claims.Length && draft.Unresolved.All(open => open.Missing != MissingParts.None);
    }

    private static int Places(string? at) => at!.Split("; ").Length;
}
