using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Indicators.Json;

namespace Indicators.Tests.Wordings;

public sealed class WordingTests
{
    /// <summary>Enumerations that say how something is calculated, and are never told to a person.</summary>
    private static readonly string[] Unspoken = [];

    [Theory]
    [InlineData("zh-hant", "zh-Hant", "zh,en")]
    [InlineData("ZH-hant-hk", "zh-Hant-HK", "zh-Hant,zh,en")]
    [InlineData("fr", "fr", "en,zh")]
    [InlineData("en-gb", "en-GB", "en,zh")]
    [InlineData("zh", "zh", "en")]
    [InlineData("EN", "en", "zh")]
    public void A_tag_is_written_in_canonical_case_and_falls_back_in_order(string tag, string canonical, string fallback)
    {
        Language language = Language.Of(tag);
        language.Tag.Should().Be(canonical);
        string.Join(',', language.FallsBackTo).Should().Be(fallback);
        language.Should().Be(Language.Of(canonical));
    }

    [Theory]
    [InlineData("")]
    [InlineData("z")]
    [InlineData("name")]
    [InlineData("zh_CN")]
    [InlineData("zh-")]
    [InlineData("zh--Hant")]
    [InlineData("中文")]
    public void What_is_no_tag_is_refused(string tag)
    {
        Language.TryParse(tag, out _).Should().BeFalse();
        FluentActions.Invoking(() => Language.Of(tag)).Should().Throw<FormatException>().WithMessage("*no language tag*zh-Hant*");
    }

    [Fact]
    public void A_row_a_language_lacks_is_that_of_the_language_it_falls_back_to()
    {
        Language french = Language.Of("fr").WithWordings([new("direction.increase", "plus c'est haut, mieux c'est")]);
        Direction.Increase.ToText(french).Should().Be("plus c'est haut, mieux c'est");
        Direction.Decrease.ToText(french).Should().Be(Direction.Decrease.ToText(Language.English));
        ModelWordings.Table.MissingIn(french).Should().Contain("direction.decrease").And.NotContain("direction.increase");
        ModelWordings.Table.MissingIn(Language.English).Should().BeEmpty();
        Language swiss = Language.Of("fr-CH", fallback: french);
        Direction.Increase.ToText(swiss).Should().Be("plus c'est haut, mieux c'est");
    }

    [Fact]
    public void Months_are_named_by_the_language()
    {
        Language french = Language.Of("fr").WithWordings([new("month.9", "septembre")]);
        TimePeriod.Month(2024, 9).ToText(french).Should().Be("septembre 2024");
    }

    [Fact]
    public void A_slip_in_a_table_of_words_ends_nothing()
    {
        Language odd = Language.Of("qaa").WithWordings([new("goal.rank", "{0} {7} {x} {{")]);
        new RankGoal(10).ToText(odd).Should().Be("10 {7} {x} {");
    }

    [Fact]
    public void A_name_may_be_in_any_language()
    {
        LocalizedText name = new LocalizedText("重庆市", "Chongqing").With(Language.Of("zh-Hant"), "重慶市");
        name.In(Language.Of("zh-Hant")).Should().Be("重慶市");
        name.In(Language.Of("zh-Hant-TW")).Should().Be("重慶市");
        name.In(Language.Of("fr")).Should().Be("Chongqing");
        string json = JsonSerializer.Serialize(name);
        JsonSerializer.Deserialize<LocalizedText>(json).Should().Be(name);
        JsonDocument.Parse(json).RootElement.EnumerateObject().Select(wording => wording.Name).Should().Equal("zh", "en", "zh-Hant");
        name.Should().NotBe(new LocalizedText("重庆市", "Chongqing"));
        new LocalizedText([new(Language.Of("fr"), "Chongqing")]).In(Language.Chinese).Should().Be("Chongqing", "there is nothing else");
    }

    [Fact]
    public void A_catalogue_keeps_names_in_any_language_in_canonical_order()
    {
        const string File = """{ "formatVersion": 1, "subjects": [ { "id": "cq", "kind": "region", "name": { "zh-hant": "重慶市", "fr": "Chongqing", "en": "Chongqing", "zh": "重庆市" } } ] }""";
        TryRead(File, out IndicatorCatalog? catalog, out _).Should().BeTrue();
        catalog!.Subjects["cq"].Name.In(Language.Of("zh-Hant")).Should().Be("重慶市");
        catalog.FindSubjects("重慶市").Should().ContainSingle();
        string written = CatalogWriter.ToJson(catalog);
        written.Should().Contain("""{ "zh": "重庆市", "en": "Chongqing", "fr": "Chongqing", "zh-Hant": "重慶市" }""");
    }

    [Theory]
    [InlineData("""{ "zh": "重庆市", "title": "x" }""", "*'title'*")]
    [InlineData("""{ "zh-Hant": "重慶市", "zh-hant": "重慶" }""", "*'zh-hant'*")]
    [InlineData("""{ "zh": "重庆市", "ZH": "重慶" }""", "*'ZH'*")]
    [InlineData("""{ }""", "*")]
    public void A_wording_that_is_none_is_an_error(string name, string message)
    {
        string file = $$"""{ "formatVersion": 1, "subjects": [ { "id": "cq", "kind": "region", "name": {{name}} } ] }""";
        TryRead(file, out _, out ImmutableArray<Diagnostic> diagnostics).Should().BeFalse();
        diagnostics.Should().ContainSingle().Which.ToText(Language.English).Should().Match(message);
    }

    /// <summary>Every member of every enumeration has words in both languages, and no two members the same key.</summary>
    [Fact]
    public void Every_member_of_every_enumeration_is_worded()
    {
        Assembly library = typeof(TimePeriod).Assembly;
        MethodInfo[] texts = [.. library.GetExportedTypes().Where(type => type.IsAbstract && type.IsSealed)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.Name == "ToText" && method.GetParameters() is [{ ParameterType.IsEnum: true }, { } second] && second.ParameterType == typeof(Language))];
        foreach (Type type in library.GetExportedTypes().Where(type => type.IsEnum && !Unspoken.Contains(type.Name)))
        {
            MethodInfo? text = Array.Find(texts, method => method.GetParameters()[0].ParameterType == type);
            text.Should().NotBeNull("{0} needs a ToText(Language)", type.Name);
            foreach (object value in Enum.GetValues(type))
            {
                foreach (Language language in new[] { Language.Chinese, Language.English })
                    FluentActions.Invoking(() => text!.Invoke(null, [value, language])).Should().NotThrow("{0}.{1} is worded", type.Name, value);
            }
        }
    }

    [Fact]
    public void Every_row_takes_its_arguments_in_both_languages()
    {
        object[] arguments = [.. Enumerable.Range(0, 10).Select(number => $"<{number}>")];
        foreach (WordingTable table in MarkedLanguage.Tables)
        {
            foreach (string key in table.Keys)
            {
                foreach (Language language in new[] { Language.Chinese, Language.English })
                    table.ToText(key, language, arguments).Should().NotMatchRegex(@"\{\d", "{0} in {1}", key, language);
            }
        }
    }

    private static bool TryRead(string file, out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(file));
        return CatalogReader.TryRead(stream, "x.json", out catalog, out diagnostics);
    }
}
