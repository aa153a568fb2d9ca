using System.Text.RegularExpressions;
using Indicators.Validation;

namespace Indicators.Tests.Validation;

/// <summary>What every rule of the package has: an id of its own in its place, one wording in two languages, tests and a page.</summary>
public partial class RuleConsistencyTests
{
    /// <summary>The ids of rules with a file of their own; the others are rows, see <see cref="RelationRuleTests"/>.</summary>
    public static TheoryData<string> IdsOfFiles => [.. Plain.Select(rule => rule.Descriptor.Id)];

    private static IEnumerable<ICatalogRule> Plain => StandardRules.All.Where(rule => rule is not RelationRule);

    public static TheoryData<string> Ids => [.. StandardRules.All.Select(rule => rule.Descriptor.Id)];

    [Fact]
    public void The_rules_stand_in_the_order_of_their_ids_and_no_id_stands_twice()
    {
        string[] ids = [.. StandardRules.All.Select(rule => rule.Descriptor.Id)];
        ids.Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_rule_of_the_folder_is_listed()
    {
        string[] files = [.. Directory.EnumerateFiles(RepositoryRoot.File("src", "Indicators", "Validation", "Rules"), "*.cs").Select(file => Path.GetFileNameWithoutExtension(file))];
        Plain.Select(rule => rule.GetType().Name).Should().BeEquivalentTo(files);
    }

    [Theory]
    [MemberData(nameof(IdsOfFiles))]
    public void A_rule_names_its_id_in_its_summary(string id)
    {
        string source = File.ReadAllText(RepositoryRoot.File("src", "Indicators", "Validation", "Rules", $"{RuleRun.Rule(id).GetType().Name}.cs"));
        source.Should().MatchRegex($@"/// <summary>\s*(///)?\s*{id}:", "the summary starts with the id");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_of_a_known_hundred(string id) => id.Should().MatchRegex("^IND[1-5]0[0-9]{2}$");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_languages_name_the_same_values(string id)
    {
        LocalizedText message = RuleRun.Rule(id).Descriptor.Message;
        string[] zh = PlaceholdersOf(message.In(Language.Chinese));
        string[] en = PlaceholdersOf(message.In(Language.English));
        zh.Should().Equal(en);
        zh.Should().Equal(Enumerable.Range(0, zh.Length).Select(i => $"{{{i}}}"), "no number is left out");
        message.In(Language.Chinese).Should().NotBe(message.In(Language.English)).And.MatchRegex(@"\p{IsCJKUnifiedIdeographs}");
    }

    [Theory]
    [MemberData(nameof(IdsOfFiles))]
    public void A_rule_has_its_test_class(string id)
    {
        string name = $"Indicators.Tests.Validation.Rules.{RuleRun.Rule(id).GetType().Name}Tests";
        Type? tests = typeof(RuleConsistencyTests).Assembly.GetType(name);
        tests.Should().NotBeNull("{0} is tested in {1}", id, name);
        tests!.GetMethods().Count(method => method.IsDefined(typeof(FactAttribute), inherit: true)).Should().BeGreaterThan(1, "it has a passing and a failing catalogue");
    }

    private static string[] PlaceholdersOf(string text) => [.. Placeholder().Matches(text).Select(match => $"{{{match.Groups[1].Value}}}").Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{([0-9]+)(?::[a-z-]+)?\}")]
    private static partial Regex Placeholder();
}
