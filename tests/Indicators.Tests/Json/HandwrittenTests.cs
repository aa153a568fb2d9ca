using System.Collections.Immutable;
using System.Diagnostics;
using Indicators.Json;

namespace Indicators.Tests.Json;

/// <summary>Files as people write them: what is meant is read, and what is wrong is told with what to write.</summary>
public sealed class HandwrittenTests : IDisposable
{
    private const string Head = """
        "subjects": [ { "id": "city", "kind": "region", "name": "示例市" } ],
        "indicators": [ { "id": "gdp", "name": { "zh": "地区生产总值" }, "unit": "亿元", "kind": "flow", "direction": "increase" },
                        { "id": "cpi", "name": "价格指数", "unit": "点", "kind": "index", "direction": "neutral", "base": "same-period-last-year" } ]
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-").FullName;

    [Fact]
    public void Comments_and_commas_before_a_bracket_are_read_over()
    {
        IndicatorCatalog catalog = CatalogReader.Parse("""
            // by hand
            { "formatVersion": 1, /* the first */
              "subjects": [ { "id": "city", "kind": "region", "name": "示例市", }, ], // one
            }
            """);
        catalog.Subjects["city"].Name.Should().Be(new LocalizedText("示例市"));
        CatalogWriter.ToJson(catalog).Should().Contain("\"name\": { \"zh\": \"示例市\" }").And.NotContain("//");
    }

    [Fact]
    public void A_line_of_observations_may_be_a_comment()
    {
        var files = new[]
        {
            new CatalogFile("a.json", System.Text.Encoding.UTF8.GetBytes($"{{ \"formatVersion\": 1, {Head} }}")),
            new CatalogFile("b.observations.jsonl", "// of the yearbook\n{ \"indicator\": \"gdp\", \"subject\": \"city\", \"period\": \"2023\", \"value\": \"3亿元\" }\n"u8.ToArray()),
        };
        CatalogReader.Read(files).Observations.Should().ContainSingle();
    }

    [Theory]
    [InlineData("\"indicator\": \"gdp\", \"value\": 24653.4", "IND0061", "\"24653.4亿元\"")]
    [InlineData("\"indicator\": \"gdp\", \"transformation\": \"growth-year\", \"value\": 4.6", "IND0061", "\"4.6%\"")]
    [InlineData("\"indicator\": \"cpi\", \"value\": 100.4", "IND0061", "\"100.4点\"")]
    [InlineData("\"indicator\": \"cpi\", \"value\": \"100.4\"", "IND0204", "100.4点")]
    [InlineData("\"indicator\": \"cpi\", \"value\": \"100.4%\"", "IND0204", "100.4点")]
    [InlineData("\"indicator\": \"gdp\", \"transformation\": \"growth-year\", \"value\": \"4.6个百分点\"", "IND0204", "4.6%")]
    [InlineData("\"indicator\": \"gdp\", \"value\": \"7565\"", "IND0204", "7565亿元")]
    [InlineData("\"indicator\": \"gpd\", \"value\": \"3亿元\"", "IND0202", "gdp")]
    [InlineData("\"indicator\": \"GDP\", \"value\": \"3亿元\"", "IND0202", "gdp")]
    [InlineData("\"indicator\": \"地区生产总值\", \"value\": \"3亿元\"", "IND0202", "gdp")]
    [InlineData("\"indicator\": \"gdp\", \"value\": \"3亿元\", \"vaule\": \"3亿元\"", "IND0011", "value")]
    [InlineData("\"indicator\": \"gdp\", \"value\": \"3亿元\", \"status\": \"初步数\"", "IND0015", "provisional")]
    [InlineData("\"indicator\": \"gdp\", \"value\": \"3亿元\", \"transformation\": \"同比增长\"", "IND0015", "growth-year")]
    [InlineData("\"indicator\": \"gdp\", \"value\": \"3亿元\", \"transformation\": \"growth_year\"", "IND0015", "growth-year")]
    [InlineData("\"indicator\": \"gdp\", \"value\": \"3亿元\", \"at\": 5", "IND0014", "quotes")]
    [InlineData("\"indicator\": \"gdp\", \"value\": null", "IND0014", "leave the property out")]
    public void An_observation_that_is_wrong_is_told_with_what_to_write(string parts, string id, string written)
    {
        Diagnostic error = ErrorOf($"{Head}, \"observations\": [ {{ \"subject\": \"city\", \"period\": \"2023\", {parts} }} ]");
        error.Id.Should().Be(id);
        error.ToText(Language.English).Should().Contain(written);
        if (id != "IND0014")
            error.ToText(Language.Chinese).Should().Contain(written);
    }

    [Theory]
    [InlineData("\"goal\": \"3万亿元\", \"nature\": \"约束性\"", "IND0015", "binding")]
    [InlineData("\"goal\": \"3万亿元\", \"nature\": \"约束性指标\"", "IND0015", "binding")]
    [InlineData("\"goal\": \"3万亿元\", \"nature\": \"bindng\"", "IND0015", "binding")]
    [InlineData("\"goal\": \"3万亿元\", \"commitment\": \"力争\"", "IND0015", "stretch")]
    [InlineData("\"goal\": 30000", "IND0061", "\"30000亿元\"")]
    [InlineData("\"goal\": \"8%\"", "IND0205", "{ \"changeBy\": \"8%\" }")]
    [InlineData("\"goal\": \"30000\"", "IND0205", "30000亿元")]
    [InlineData("\"goal\": { \"increaseBy\": 600 }", "IND0061", "\"600亿元\"")]
    public void A_target_that_is_wrong_is_told_with_what_to_write(string parts, string id, string written)
    {
        Diagnostic error = ErrorOf($"{Head}, \"targets\": [ {{ \"id\": \"t\", \"indicator\": \"gdp\", \"subject\": \"city\", \"due\": \"2027\", {parts} }} ]");
        error.Id.Should().Be(id);
        error.ToText(Language.English).Should().Contain(written);
        error.ToText(Language.Chinese).Should().Contain(written);
    }

    [Theory]
    [InlineData("{ “formatVersion”: 1 }", "引号")]
    [InlineData("{ 'formatVersion': 1 }", "引号")]
    [InlineData("{ \"formatVersion\"：1 }", "全角")]
    [InlineData("{ \"formatVersion\": 1， \"subjects\": [] }", "全角")]
    [InlineData("｛ \"formatVersion\": 1 }", "全角")]
    [InlineData("{ \"formatVersion\": 1, \"subjects\": [ { \"id\": “a” } ] }", "引号")]
    [InlineData("{ \"formatVersion\": 1 \"subjects\": [] }", "逗号")]
    [InlineData("{ \"formatVersion\": 1, \"subjects\": [ { \"id\": \"a\" \"kind\": \"region\" } ] }", "逗号")]
    [InlineData("{ \"formatVersion\": 1, \"subjects\": [ {} {} ] }", "逗号")]
    [InlineData("{ \"formatVersion\" 1 }", "冒号")]
    [InlineData("{ formatVersion: 1 }", "属性名须加引号")]
    [InlineData("{ \"formatVersion\": 1, sources: [] }", "属性名须加引号")]
    [InlineData("{ \"formatVersion\": 1, \"sources\": 7565家 }", "须加引号")]
    [InlineData("{ \"formatVersion\": 1, \"sources\": 超50万辆 }", "须加引号")]
    [InlineData("{ \"formatVersion\": 1, \"sources\": \"a\nb\" }", "换行")]
    [InlineData("{ \"formatVersion\": 1, \"sources\": \"C:\\Users\" }", "反斜杠")]
    [InlineData("{ \"formatVersion\": 1 } }", "删去其后")]
    public void A_slip_of_the_pen_is_named(string json, string advice)
    {
        ImmutableArray<Diagnostic> errors = CatalogText.Errors(json);
        errors.Should().Contain(error => error.Id == "IND0004").Which.ToText(Language.Chinese).Should().Contain(advice);
    }

    [Theory]
    [InlineData("{ \"code\": \"l o\", \"symbol\": \"箩\", \"is\": \"25公斤\" }")]
    [InlineData("{ \"code\": \"luo\", \"symbol\": \"5箩\", \"is\": \"25公斤\" }")]
    [InlineData("{ \"code\": \"luo\", \"symbol\": \"箩\", \"dimension\": \"ma ss\" }")]
    [InlineData("{ \"code\": \"luo\", \"symbol\": \"箩\", \"dimension\": \"mass\", \"factor\": \"100000000000000000000000000000000000000001/3\" }")]
    public void No_message_in_Chinese_is_the_runtimes(string unit)
    {
        foreach (Diagnostic error in CatalogText.Errors($"{{ \"formatVersion\": 1, \"units\": [ {unit} ] }}"))
            System.Text.RegularExpressions.Regex.Replace(error.ToText(Language.Chinese), "\"[^\"]*\"|[a-zA-Z]+ (?=只|和|写|应|的)|is\\b|dimension|count|mass|area|symbol|aliases|code", "").Should().NotMatchRegex("[a-zA-Z]{3,}( [a-zA-Z]{2,}){2}");
    }

    [Fact]
    public void Every_json_file_of_a_folder_is_read_or_named()
    {
        Write("a.JSON", "{ \"formatVersion\": 1, \"subjects\": [ { \"id\": \"a\", \"kind\": \"region\", \"name\": \"甲\" } ] }");
        Write("package.json", "{ \"name\": \"x\", \"version\": \"1.0.0\", \"scripts\": {} }");
        Write("list.json", "[ 1, 2 ]");
        Directory.CreateDirectory(Path.Combine(_folder, "sub"));
        Write("sub/b.Observations.JSONL", "");
        string linked = Path.Combine(Path.GetTempPath(), $"linked-{Guid.NewGuid():N}");
        File.WriteAllText(linked, "{ \"formatVersion\": 1, \"subjects\": [ { \"id\": \"l\", \"kind\": \"region\", \"name\": \"乙\" } ] }");
        File.CreateSymbolicLink(Path.Combine(_folder, "link.json"), linked);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "round"), _folder);

        CatalogReader.TryRead(_folder, out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics).Should().BeTrue();
        File.Delete(linked);

        catalog!.Subjects.Select(subject => subject.Id).Should().Equal("a", "l");
        diagnostics.Select(found => $"{found.Id} {found.Arguments[0]}").Should().BeEquivalentTo("IND0062 package.json", "IND0062 list.json", "IND0063 round");
        diagnostics.Should().OnlyContain(found => found.Severity == DiagnosticSeverity.Information);
    }

    [Fact]
    public void A_catalogue_with_its_version_left_out_is_no_foreign_file()
    {
        Write("a.json", "{ \"subjets\": [] }");
        CatalogReader.TryRead(_folder, out _, out ImmutableArray<Diagnostic> diagnostics).Should().BeFalse();
        diagnostics.Select(found => found.Id).Should().Contain(["IND0013", "IND0011"]);
    }

    [Fact]
    public void A_folder_of_foreign_files_alone_is_no_catalogue()
    {
        Write("package.json", "{ \"name\": \"x\" }");
        CatalogReader.TryRead(_folder, out _, out ImmutableArray<Diagnostic> diagnostics).Should().BeFalse();
        diagnostics.Select(found => found.Id).Should().BeEquivalentTo("IND0009", "IND0062");
    }

    [Theory]
    [InlineData("{ \"formatVersion\": 1, \"observations\": [", "1", "] }")]
    [InlineData("{ \"formatVersion\": 1, \"units\": [", "1", "] }")]
    [InlineData("{ \"formatVersion\": 1, \"subjects\": [", "{}", "] }")]
    [InlineData("[", "12345", "]")]
    public void Garbage_is_told_in_time_that_grows_with_its_length(string before, string each, string after)
    {
        string text = before + string.Join(',', Enumerable.Repeat(each, 500_000)) + after;
        var watch = Stopwatch.StartNew();
        CatalogText.Errors(text).Should().NotBeEmpty();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Diagnostic ErrorOf(string sections) => CatalogText.Errors($"{{ \"formatVersion\": 1, {sections} }}").Should().ContainSingle().Subject;

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
