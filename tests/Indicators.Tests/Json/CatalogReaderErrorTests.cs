using System.Collections.Immutable;
using Indicators.Json;

namespace Indicators.Tests.Json;

public class CatalogReaderErrorTests
{
    private const string Value = "\"indicator\": \"firms\", \"subject\": \"city\", \"period\": \"2023\", \"value\": ";

    // ▸ marks the character an error is to be located at; it is taken out before reading.
    [Theory]
    [InlineData("\"7565▸頭\"", "IND0030", "$.observations[0].value")]
    [InlineData("\"约万家▸以内\"", "IND0030", "$.observations[0].value")]
    [InlineData("\"\\u7ea612\\n▸34\\u4ebf\\u5143\"", "IND0030", "$.observations[0].value")]
    [InlineData("▸7565", "IND0061", "$.observations[0].value")]
    [InlineData("▸null", "IND0014", "$.observations[0].value")]
    [InlineData("▸\"第1\"", "IND0040", "$.observations[0].value")]
    [InlineData("▸\"\\ud800家\"", "IND0020", "$.observations[0].value")]
    [InlineData("\"1家\", ▸\"value\": \"2家\"", "IND0012", "$.observations[0].value")]
    [InlineData("\"1家\", \"source\": \"p▸ l\"", "IND0023", "$.observations[0].source")]
    [InlineData("\"1家\", \"source\": ▸\"nowhere\"", "IND0202", "$.observations[0].source")]
    [InlineData("\"1家\", \"published\": ▸\"2024-02-30\"", "IND0033", "$.observations[0].published")]
    [InlineData("\"1家\", \"published\": ▸\"2024-1-1\"", "IND0033", "$.observations[0].published")]
    [InlineData("\"1家\", \"published\": ▸\"2024年1月1日\"", "IND0033", "$.observations[0].published")]
    [InlineData("\"1家\", \"status\": ▸\"Final\"", "IND0015", "$.observations[0].status")]
    [InlineData("\"1家\", \"note\": ▸\" \"", "IND0016", "$.observations[0].note")]
    [InlineData("\"1家\", \"transformation\": ▸\"growth\"", "IND0015", "$.observations[0].transformation")]
    [InlineData("▸\"1家\", \"transformation\": { \"kind\": \"rank\", \"universe\": \"cn\" }", "IND0039", "$.observations[0].value")]
    [InlineData("\"1%\", \"transformation\": ▸{ \"kind\": \"growth-since\" }", "IND0041", "$.observations[0].transformation")]
    [InlineData("\"1%\", \"transformation\": { \"kind\": \"growth-since\", \"base\": ▸{ } }", "IND0049", "$.observations[0].transformation.base")]
    [InlineData("\"1%\", \"transformation\": { \"kind\": \"growth-average\", \"base\": { \"period\": \"2020\" }, \"years\": ▸0 }", "IND0018", "$.observations[0].transformation.years")]
    [InlineData("\"1%\", \"transformation\": { \"kind\": \"share\", \"base\": { \"subject\": ▸\"cn\" } }", "IND0202", "$.observations[0].transformation.base.subject")]
    public void A_wrong_observation_is_located_to_the_character(string value, string id, string path) =>
        ErrorIsAt(CatalogText.WithObservation(Value + value), id, path);

    [Theory]
    [InlineData("\"goal\": ▸{ }", "IND0042", "$.targets[0].goal")]
    [InlineData("\"goal\": { \"multiplyBy\": ▸0 }", "IND0043", "$.targets[0].goal.multiplyBy")]
    [InlineData("\"goal\": { \"multiplyBy\": ▸\"2家\" }", "IND0043", "$.targets[0].goal.multiplyBy")]
    [InlineData("\"goal\": { \"multiplyBy\": ▸1e5 }", "IND0019", "$.targets[0].goal.multiplyBy")]
    [InlineData("\"goal\": { \"changeBy\": ▸\"5家\" }", "IND0044", "$.targets[0].goal.changeBy")]
    [InlineData("\"goal\": { \"growBy\": ▸\"5家\", \"per\": \"year\" }", "IND0051", "$.targets[0].goal.growBy")]
    [InlineData("\"goal\": { \"growBy\": \"5%\", \"per\": ▸\"month\" }", "IND0015", "$.targets[0].goal.per")]
    [InlineData("\"goal\": { \"between\": ▸[ \"5家\", \"3家\" ] }", "IND0045", "$.targets[0].goal.between")]
    [InlineData("\"goal\": { \"between\": ▸[ \"5家\" ] }", "IND0045", "$.targets[0].goal.between")]
    [InlineData("\"goal\": { \"done\": ▸false }", "IND0014", "$.targets[0].goal.done")]
    [InlineData("\"goal\": { \"rank\": ▸0 }", "IND0018", "$.targets[0].goal.rank")]
    [InlineData("\"goal\": ▸{ \"relativeTo\": { \"indicator\": \"firms\" } }", "IND0013", "$.targets[0].goal")]
    [InlineData("\"goal\": ▸{ \"cumulative\": \"5家\", \"as\": \"net\" }", "IND0042", "$.targets[0].goal")]
    [InlineData("\"goal\": { \"noNumber\": ▸{ } }", "IND0022", "$.targets[0].goal.noNumber")]
    [InlineData("\"goal\": \"1家\", \"alsoStated\": ▸[ ]", "IND0021", "$.targets[0].alsoStated")]
    [InlineData("\"goal\": \"1家\", \"path\": ▸\"straight\"", "IND0015", "$.targets[0].path")]
    [InlineData("\"goal\": \"1家\", \"path\": ▸[ { \"period\": \"2025\", \"value\": \"1家\" }, { \"period\": \"2025-12\", \"value\": \"2家\" } ]", "IND0048", "$.targets[0].path")]
    [InlineData("\"goal\": ▸\"5%\"", "IND0205", "$.targets[0].goal")]
    [InlineData("\"goal\": \"1家\", \"baseline\": { \"period\": \"2022\", \"value\": ▸\"1辆\" }", "IND0205", "$.targets[0].baseline.value")]
    public void A_wrong_target_is_located_to_the_property(string properties, string id, string path) =>
        ErrorIsAt(CatalogText.WithTarget("\"due\": \"2027\", " + properties), id, path);

    [Theory]
    [InlineData("\"goal\": \"1家\"", "IND0046")]
    [InlineData("\"due\": \"2027\", \"span\": \"2021-01-01/P5Y\", \"goal\": \"1家\"", "IND0046")]
    [InlineData("\"due\": \"2027\"", "IND0013")]
    public void What_a_target_lacks_is_located_at_the_target(string properties, string id) =>
        ErrorIsAt(CatalogText.WithTarget(properties).Replace("{ \"id\": \"t\"", "▸{ \"id\": \"t\"", StringComparison.Ordinal), id, "$.targets[0]");

    [Theory]
    [InlineData("\"units\": [ ▸{ \"code\": \"u\", \"symbol\": \"1u\", \"dimension\": \"count\" } ]", "IND0036", "$.units[0]")]
    [InlineData("\"units\": [ ▸{ \"code\": \"u\", \"symbol\": \"幢\", \"dimension\": \"co unt\" } ]", "IND0036", "$.units[0]")]
    [InlineData("\"units\": [ { \"code\": \"u\", \"symbol\": \"幢\", \"dimension\": \"count\", \"factor\": ▸\"0\" } ]", "IND0035", "$.units[0].factor")]
    [InlineData("\"units\": [ { \"code\": ▸\"yuan\", \"symbol\": \"圆\", \"dimension\": \"money:CNY\", \"factor\": \"10\" } ]", "IND0207", "$.units[0].code")]
    [InlineData("\"frameworks\": [ { \"id\": \"f\", \"code\": \"1\", \"name\": { \"zh\": \"体系\" }, \"asOf\": \"2023\", \"tiers\": [ ▸{ \"id\": \"a\", \"name\": { \"zh\": \"层\" } } ] } ]", "IND0047", "$.frameworks[0].tiers[0]")]
    [InlineData("\"frameworks\": [ { \"id\": \"f\", \"code\": \"1\", \"name\": { \"zh\": \"体系\" }, \"asOf\": \"2023\", \"tiers\": [ { \"id\": \"a\", \"name\": { \"zh\": \"层\" }, \"count\": ▸1.5 } ] } ]", "IND0018", "$.frameworks[0].tiers[0].count")]
    [InlineData("\"frameworks\": [ { \"id\": \"f\", \"code\": \"1\", \"name\": { \"zh\": \"体系\" }, \"asOf\": \"2023\", \"tiers\": [ { \"id\": \"a\", \"name\": { \"zh\": \"层\" }, \"count\": 1 } ], \"members\": [ ▸{ \"tier\": \"a\", \"confidence\": \"confirmed\" } ] } ]", "IND0208", "$.frameworks[0].members[0].source")]
    public void A_wrong_definition_is_located(string section, string id, string path) => ErrorIsAt(CatalogText.With(section), id, path);

    [Fact]
    public void All_errors_of_one_entry_are_reported_together() =>
        CatalogText.Errors(CatalogText.WithObservation("\"indicatr\": \"firms\", \"subject\": 5, \"period\": \"2O23\", \"value\": \"\"")).Select(error => error.Id)
            .Should().Equal("IND0013", "IND0011", "IND0014", "IND0031", "IND0030");

    [Fact]
    public void Columns_count_UTF16_units_as_editors_do() =>
        ErrorIsAt("{ \"formatVersion\": 1, \"sources\": [ { \"id\": \"a\", \"title\": \"😀😀\", \"publisher\": ▸1 } ] }", "IND0014", "$.sources[0].publisher");

    [Fact]
    public void Both_languages_say_what_is_wrong_and_what_would_be_right()
    {
        Diagnostic error = CatalogText.Errors(CatalogText.WithObservation(Value + "\"12万頭\"")).Single();

        error.ToText(Language.Chinese).Should().Contain("“12万頭”").And.Contain("单位表");
        error.ToText(Language.English).Should().Contain("'12万頭'").And.Contain("add the unit");
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error_like_every_other()
    {
        bool read = CatalogReader.TryRead(RepositoryFiles.TestData("nowhere.json"), out _, out ImmutableArray<Diagnostic> diagnostics);

        read.Should().BeFalse();
        diagnostics.Should().ContainSingle().Which.Descriptor.Should().Be(CatalogErrors.FileUnreadable);
    }

    [Fact]
    public void The_unit_of_a_file_that_comes_later_is_known_to_the_figures_before_it()
    {
        IndicatorCatalog catalog = CatalogReader.Read(
        [
            new CatalogFile("a.json", System.Text.Encoding.UTF8.GetBytes(CatalogText.With("""
                "indicators": [ ]
                """).Replace("\"unit\": \"家\"", "\"unit\": \"幢\"", StringComparison.Ordinal).Replace(",\n\"indicators\": [ ]", ",\n\"observations\": [ { \"indicator\": \"firms\", \"subject\": \"city\", \"period\": \"2023\", \"value\": \"3万幢\" } ]", StringComparison.Ordinal))),
            new CatalogFile("b.json", System.Text.Encoding.UTF8.GetBytes("{ \"formatVersion\": 1, \"units\": [ { \"code\": \"building\", \"symbol\": \"幢\", \"dimension\": \"count\" } ] }")),
        ]);

        catalog.Observations.Single().Figure.Dimension.Code.Should().Be("count:building");
    }

    private static void ErrorIsAt(string marked, string id, string path)
    {
        int at = marked.IndexOf('▸', StringComparison.Ordinal);
        string[] before = marked[..at].Split('\n');

        ImmutableArray<Diagnostic> errors = CatalogText.Errors(marked.Remove(at, 1));

        errors.Select(CatalogText.Described).Should().Equal($"{id} {path} {before.Length}:{before[^1].Length + 1}");
    }
}
