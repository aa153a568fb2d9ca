using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Model;

/// <summary>
/// Numbered structures as provinces and cities have them: each fits a form of the file, is silent, and one too many or too
/// few of anything in it is caught.
/// </summary>
public sealed class StructuresOfPlacesTests
{
    private const string Three = """{"id":"z","count":3}""";

    /// <summary>The code, then its tiers; a name of each is made of its id.</summary>
    private static readonly Dictionary<string, (string Code, string Tiers)> Places = new()
    {
        ["two times ten clusters"] = ("双十", """[{"id":"pillar","count":10},{"id":"emerging","count":10}]"""),
        ["clusters and future industries"] = ("20+8", """[{"id":"clusters","count":20},{"id":"future","count":8}]"""),
        ["chains, clusters, growth"] = ("1269", """[{"id":"chains","count":12},{"id":"clusters","count":6},{"id":"growth","figure":"9%左右"}]"""),
        ["clusters by size"] = ("51020", """[{"id":"trillion","count":5,"sizeClass":"万亿级"},{"id":"half","count":10},{"id":"hundred","count":20}]"""),
        ["clusters of three ranks"] = ("51010", """[{"id":"world","count":5},{"id":"first","count":10},{"id":"others","count":10}]"""),
        ["old and new, the new in four"] = ("（2+2）+（3+6）+（4+5）", """[{"id":"a","count":2},{"id":"b","count":2},{"id":"c","count":3},{"id":"d","count":6},{"id":"e","count":4},{"id":"f","count":5}]"""),
        ["ten strong, half of them new"] = ("十强", """[{"id":"strong","count":10,"tiers":[{"id":"new","count":5},{"id":"old","count":5}]}]"""),
        ["chains and an open rest"] = ("7+28+N", """[{"id":"groups","count":7},{"id":"chains","count":28},{"id":"rest","open":true}]"""),
        ["years of a strategy"] = ("3815", """[{"id":"near","figure":"3年"},{"id":"mid","figure":"8年"},{"id":"long","figure":"15年"}]"""),
        ["core and belts"] = ("一核三带", """[{"id":"core","count":1},{"id":"belts","count":3}]"""),
        ["three sixes"] = ("六新六特六优", """[{"id":"new","count":6},{"id":"special","count":6},{"id":"fine","count":6}]"""),
        ["highlands and missions"] = ("三高四新", """[{"id":"highlands","count":3},{"id":"missions","count":4}]"""),
        ["beams and pillars"] = ("一本三基四梁八柱", """[{"id":"root","count":1},{"id":"bases","count":3},{"id":"beams","count":4},{"id":"pillars","count":8}]"""),
        ["eight, in words"] = ("八大", """[{"id":"industries","count":8}]"""),
        ["twelve, in words"] = ("十二条", """[{"id":"chains","count":12}]"""),
        ["hundreds, thousands"] = ("百千万", """[{"id":"leaders","count":100},{"id":"medium","count":1000},{"id":"small","count":10000}]"""),
        ["a number above a hundred, in words"] = ("一百零八", """[{"id":"projects","count":108}]"""),
        ["three kinds of five"] = ("3×5", """[{"id":"a","count":5},{"id":"b","count":5},{"id":"c","count":5}]"""),
        ["three kinds of five, as a whole"] = ("3×5", """[{"id":"all","count":15,"tiers":[{"id":"a","count":5},{"id":"b","count":5},{"id":"c","count":5}]}]"""),
        ["four kinds and their sixteen"] = ("4×4", """[{"id":"kinds","count":4},{"id":"industries","count":16}]"""),
        ["one and a product"] = ("1+3x5", """[{"id":"hub","count":1},{"id":"a","count":5},{"id":"b","count":5},{"id":"c","count":5}]"""),
        ["a tier that carries them"] = ("4812", """[{"id":"pillars","count":4},{"id":"strong","count":8},{"id":"special","count":12},{"id":"base","open":true,"inCode":false}]"""),
        ["a counted tier that carries them"] = ("361", """[{"id":"a","count":3},{"id":"b","count":6},{"id":"c","count":1},{"id":"parks","count":14,"inCode":false,"tiers":[{"id":"n","count":9},{"id":"p","count":5}]}]"""),
        ["a number that stands for many"] = ("2441", """[{"id":"a","count":2},{"id":"b","count":4},{"id":"c","count":4},{"id":"d","open":true,"code":"1"}]"""),
        ["a size and two counts"] = ("5个千亿级+3", """[{"id":"big","count":5},{"id":"future","count":3}]"""),
        ["clusters and chains of one name"] = ("1030", """[{"id":"clusters","count":10},{"id":"chains","count":30,"overlaps":["clusters"]}]"""),
        ["a cluster tier with a target"] = ("296X", """[{"id":"a","count":2,"subject":"whole"},{"id":"b","count":9},{"id":"c","count":6},{"id":"d","open":true}]"""),
    };

    public static TheoryData<string> Names => [.. Places.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_structure_fits_and_is_silent(string place) => FindingsOf(Places[place].Code, Places[place].Tiers).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void One_more_or_less_of_any_tier_is_caught(string place)
    {
        (string code, string tiers) = Places[place];
        int tried = 0;
        foreach (int step in (int[])[1, -1])
        {
            for (int i = 0; i < CountsOf(tiers); i++)
            {
                string changed = WithCount(tiers, i, step);
                FindingsOf(code, changed).Should().NotBeEmpty("{0} is not {1}", changed, code);
                tried++;
            }
        }

        tried.Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Another_digit_of_the_code_is_caught(string place)
    {
        (string code, string tiers) = Places[place];
        for (int i = 0; i < code.Length; i++)
        {
            int digit = ChineseNumerals.DigitOf(code[i]);
            if (digit < 1)
                continue;
            char other = char.IsAsciiDigit(code[i]) ? (char)('0' + (digit % 9) + 1) : "一二三四五六七八九"[digit % 9];
            FindingsOf($"{code[..i]}{other}{code[(i + 1)..]}", tiers).Should().NotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_structure_is_written_as_it_was_read(string place)
    {
        IndicatorCatalog catalog = Read(Places[place].Code, Places[place].Tiers);
        string json = CatalogWriter.ToJson(catalog);
        IndicatorCatalog again = CatalogReader.Parse(json);
        again.HasSameContent(catalog).Should().BeTrue();
        CatalogWriter.ToJson(again).Should().Be(json);
    }

    [Fact]
    public void One_name_may_stand_in_two_tiers_that_overlap()
    {
        const string Members = """[{"tier":"clusters","subject":"x","confidence":"recalled"},{"tier":"chains","subject":"x","confidence":"recalled"}]""";
        FindingsOf("1030", Places["clusters and chains of one name"].Tiers, Members).Should().BeEmpty();
        FindingsOf("1030", """[{"id":"clusters","count":10},{"id":"chains","count":30}]""", Members).Should().ContainSingle().Which.Id.Should().Be("IND1007");
    }

    [Fact]
    public void Members_of_a_part_that_is_a_figure_are_too_many() =>
        FindingsOf("9", """[{"id":"growth","figure":"9%"}]""", """[{"tier":"growth","subject":"x","confidence":"recalled"}]""")
            .Should().ContainSingle().Which.Id.Should().Be("IND1002");

    [Fact]
    public void A_tier_that_overlaps_what_is_not_there_is_an_error() =>
        FluentActions.Invoking(() => Read("1", """[{"id":"a","count":1,"overlaps":["b"]}]""")).Should().Throw<CatalogException>().WithMessage("*IND0202*");

    [Fact]
    public void A_long_code_of_words_is_matched_in_no_time() =>
        FindingsOf(new string('多', 150), $"[{string.Join(',', Enumerable.Range(0, 60).Select(OpenTier))},{Three}]").Should().ContainSingle();

    private static string OpenTier(int number) => $$"""{"id":"t{{number}}","open":true}""";

    private static int CountsOf(string tiers) => Counts(JsonNode.Parse(tiers)!).Count();

    private static string WithCount(string tiers, int index, int step)
    {
        JsonNode copy = JsonNode.Parse(tiers)!;
        JsonObject tier = Counts(copy).ElementAt(index);
        if (tier["count"] is { } count)
            tier["count"] = (int)count + step;
        else
            tier["figure"] = tier["figure"]!.ToString().Replace(Digits(tier), $"{int.Parse(Digits(tier)) + step}", StringComparison.Ordinal);
        return copy.ToJsonString();
    }

    private static string Digits(JsonObject tier) => string.Concat(tier["figure"]!.ToString().TakeWhile(char.IsAsciiDigit));

    private static IEnumerable<JsonObject> Counts(JsonNode tiers) =>
        tiers.AsArray().OfType<JsonObject>().SelectMany(tier => (tier["tiers"] is { } below ? Counts(below) : []).Prepend(tier))
            .Where(tier => (tier["count"] is not null || tier["figure"] is not null) && (tier["inCode"] is null || tier["tiers"] is not null));

    private static ImmutableArray<Finding> FindingsOf(string code, string tiers, string members = "") =>
        CatalogValidator.Standard.Validate(Read(code, tiers, members)).Findings;

    private static IndicatorCatalog Read(string code, string tiers, string members = "")
    {
        JsonNode named = JsonNode.Parse(tiers)!;
        Name(named);
        string listed = members.Length == 0 ? "" : $", \"members\": {members}";
        return CatalogReader.Parse($$"""
            { "formatVersion": 1,
              "subjects": [ { "id": "x", "kind": "field", "name": "电子" }, { "id": "whole", "kind": "group", "name": "集群" } ],
              "frameworks": [ { "id": "f", "code": "{{code}}", "name": "体系", "asOf": "2023", "tiers": {{named.ToJsonString()}}{{listed}} } ] }
            """);
    }

    private static void Name(JsonNode tiers)
    {
        foreach (JsonObject tier in tiers.AsArray().OfType<JsonObject>())
        {
            tier["name"] = tier["id"]!.ToString();
            if (tier["tiers"] is { } below)
                Name(below);
        }
    }
}
