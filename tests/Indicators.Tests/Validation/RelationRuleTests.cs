using System.Text.RegularExpressions;
using Indicators.Derivation;
using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation;

/// <summary>What every row of the table of relations finds in the example of its page, and what it leaves alone; a row more is a line more.</summary>
public partial class RelationRuleTests
{
    /// <summary>What is wrong in the example of a page, what puts it right, and what else another change makes of it: nothing, or another rule's finding.</summary>
    [Theory]
    [InlineData("IND3001", "7656家", "0.757万家")]
    [InlineData("IND3002", "7656家", "0.757万家")]
    [InlineData("IND3003", "7656家", "0.757万家")]
    [InlineData("IND3004", "36.1%", "19.2%")]
    [InlineData("IND3005", "36.1%", "19.2%")]
    [InlineData("IND3006", "5170亿元", "1570亿元")]
    [InlineData("IND3007", "5170亿元", "1570亿元")]
    [InlineData("IND3008", "19%", "49%")]
    [InlineData("IND3009", "19%", "49%")]
    [InlineData("IND3010", "3.2个百分点", "2.3个百分点")]
    [InlineData("IND3011", "3.2个百分点", "2.3个百分点")]
    [InlineData("IND3012", "11.4%", "8.1%")]
    [InlineData("IND3013", "11.4%", "8.1%")]
    [InlineData("IND3014", "15.2%", "12.5%")]
    [InlineData("IND3015", "15.2%", "12.5%")]
    [InlineData("IND3016", "3.48%", "2.48%")]
    [InlineData("IND3017", "3.48%", "2.48%")]
    [InlineData("IND3018", "64.4%", "54.4%")]
    [InlineData("IND3019", "64.4%", "54.4%")]
    [InlineData("IND3020", "13个", "12个")]
    [InlineData("IND3021", "13个", "12个")]
    [InlineData("IND3022", "5852家", "58524家")]
    [InlineData("IND3023", "5852家", "58524家")]
    [InlineData("IND3024", "5.2个百分点", "2.5个百分点")]
    [InlineData("IND3025", "5.2个百分点", "2.5个百分点")]
    [InlineData("IND3026", "107.0点", "100.7点")]
    [InlineData("IND3027", "107.0点", "100.7点")]
    [InlineData("IND3028", "31045.8亿元", "30145.8亿元")]
    [InlineData("IND3029", "31045.8亿元", "30145.8亿元")]
    [InlineData("IND3030", "1.37万家", "1.27万家")]
    [InlineData("IND3031", "1.37万家", "1.27万家")]
    [InlineData("IND3034", "200.0亿元", "100.0亿元")]
    [InlineData("IND3035", "200.0亿元", "100.0亿元")]
    [InlineData("IND3036", "3.4%", "0.9%", "\"source\": \"earlier\"", "\"source\": \"report\"")]
    [InlineData("IND3037", "139.16", "38.13", "\"source\": \"earlier\"", "\"source\": \"report\"")]
    [InlineData("IND3038", "5.2个", "2.5个", "\"source\": \"earlier\"", "\"source\": \"report\"")]
    [InlineData("IND3039", "9.4%", "8.6%", "\"source\": \"earlier\"", "\"source\": \"report\"")]
    [InlineData("IND3041", "129630", "121630", "129630", "120668")]
    [InlineData("IND3042", "6.1%", "5.6%", "6.1%", "6.0%")]
    [InlineData("IND3043", "6.1%", "5.6%", "\"source\": \"article\"", "\"source\": \"report\"")]
    [InlineData("IND3044", "3.5%", "-0.3%", "3.5%", "0.3%")]
    [InlineData("IND3045", "3.5%", "-0.3%", "3.5%", "0.3%")]
    [InlineData("IND3046", "4465.6", "4665.6", "\"due\": \"2023\"", "\"due\": \"2025\"")]
    [InlineData("IND3047", "18.3个", "13.8个", "18.3个", "13.9个")]
    public void It_finds_what_its_page_shows_and_nothing_once_it_is_put_right(string id, string wrong, string right, string? changed = null, string? into = null)
    {
        string page = Example(id);
        Finding found = Find(id, page).Should().ContainSingle().Subject;
        found.ToText(Language.English).Should().NotBe(found.ToText(Language.Chinese));
        page.Should().Contain(wrong);
        Find(id, page.Replace(wrong, right, StringComparison.Ordinal)).Should().BeEmpty();
        if (changed is not null)
            Find(id, page.Replace(changed, into, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_other_relation_speaks_of_it(string id) => OfRelations(Example(id)).Should().Equal(id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_page_stands_in_the_table_of_this_test(string id) =>
        GetType().GetMethod(nameof(It_finds_what_its_page_shows_and_nothing_once_it_is_put_right))!.GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => ((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)[0].Value)
            .Should().ContainSingle(each => each!.Equals(id));

    /// <summary>By their places in the table: two rows may have one key.</summary>
    public static TheoryData<int> Rows => [.. Enumerable.Range(0, StandardRelations.All.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Its_sentences_fill_all_their_places_and_no_others(int row)
    {
        Relation relation = StandardRelations.All[row];
        // More values than any row has names: a name of several takes those that are over.
        var equation = new Equation(relation, relation.Shape, [.. Enumerable.Range(1, 6).Select(i => Term.Constant($"value-{i}", i, Unit.One))])
        {
            Notes = ["first", "second", "third", "fourth"],
        };
        foreach (Sentence sentence in new[] { relation.Sentence, relation.SentenceOfLimit }.OfType<Sentence>())
        {
            string[] arguments = sentence.Arguments(equation, "implied");
            arguments.Should().OnlyContain(argument => argument.Length > 0, sentence.Key);
            IEnumerable<int> all = Enumerable.Range(0, arguments.Length);
            PlacesOf(sentence.Text.Zh!).Should().Equal(all, sentence.Key);
            PlacesOf(sentence.Text.En!).Should().Equal(all, sentence.Key);
            PlacesOf(sentence.Derived.Zh!).Should().Equal(PlacesOf(sentence.Derived.En!)).And.BeSubsetOf(all);
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Its_messages_fill_all_their_places_and_no_others(int row)
    {
        Relation relation = StandardRelations.All[row];
        foreach (RelationReport report in relation.Reports.Where(report => report.Zh is not null))
        {
            int arguments = report.AddsToSentence ? 1 : relation.Sentence.PlaceNames.Count();
            if (report.When == ReportCase.OtherRelease && relation.Is(RelationTraits.ImpliesBase))
                arguments++; // The base that is implied.
            PlacesOf(report.Zh!).Should().Equal(Enumerable.Range(0, arguments), report.Id);
            PlacesOf(report.En!).Should().Equal(Enumerable.Range(0, arguments), report.Id);
        }
    }

    [Fact]
    public void Money_whose_prices_nobody_declares_is_not_called_wrong_even_within_one_source()
    {
        string money = Example("IND3005").Replace("家", "亿元", StringComparison.Ordinal).Replace("\"stock\"", "\"flow\"", StringComparison.Ordinal)
            .Replace("\"article\" }", "\"report\" }", StringComparison.Ordinal);
        Find("IND3005", money).Should().ContainSingle().Which.ToText(Language.English).Should().Contain("cannot be reconciled");
        const string Direction = "\"direction\": \"increase\"";
        string atCurrentPrices = money.Replace(Direction, Direction + ", \"growthBasis\": { \"price\": \"current\" }", StringComparison.Ordinal);
        Find("IND3005", atCurrentPrices).Should().BeEmpty();
        CatalogValidator.Standard.Validate(CatalogReader.Parse(atCurrentPrices)).Of(DiagnosticSeverity.Error).Should().ContainSingle(finding => finding.Id == "IND3004");
        CatalogValidator.Standard.Validate(CatalogReader.Parse(money.Replace(Direction, Direction + ", \"growthBasis\": { \"price\": \"constant\" }", StringComparison.Ordinal)))
            .IsClean.Should().BeTrue();
    }

    public static TheoryData<string> Ids => [.. StandardRelations.All.SelectMany(relation => relation.Ids).Distinct()];

    private static IEnumerable<Finding> Find(string id, string catalog) => CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Where(finding => finding.Id == id);

    private static IEnumerable<string> OfRelations(string catalog)
    {
        HashSet<string> relations = [.. StandardRelations.All.SelectMany(relation => relation.Ids)];
        return CatalogValidator.Standard.Validate(CatalogReader.Parse(catalog)).Findings.Select(finding => finding.Id).Where(relations.Contains).Distinct();
    }

    private static string Example(string id) => Json().Match(File.ReadAllText(RepositoryRoot.File("docs", "rules", $"{id}.md"))).Groups[1].Value;

    private static IEnumerable<int> PlacesOf(string text) =>
        Place().Matches(text).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order();

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Json();

    [GeneratedRegex(@"\{([0-9]+)(?::[a-z-]+)?\}")]
    private static partial Regex Place();
}
