using System.Text;
using Indicators.Json;

namespace Indicators.Tests.Json;

public class CatalogWriterTests
{
    [Fact]
    public void A_catalogue_made_in_code_is_written_in_canonical_form()
    {
        IndicatorCatalog catalog = new IndicatorCatalogBuilder()
            .Add(new Subject("city", SubjectKind.Region, new LocalizedText("示例市", "Examples")))
            .Add(new Indicator("firms", new LocalizedText("企业数"), StandardUnits.Enterprise, IndicatorKind.Stock, Direction.Increase))
            .Observe("firms", "city", "2023", "7565家")
            .Observe("firms", "city", "2024年前三季度", "超0.8万家")
            .Add(Target.By("double", new SeriesKey("firms", "city"), TimePeriod.Year(2027), new MultipleGoal(2)))
            .Build();

        CatalogWriter.ToJson(catalog).Should().Be("""
            {
              "formatVersion": 1,
              "subjects": [
                { "id": "city", "kind": "region", "name": { "zh": "示例市", "en": "Examples" } }
              ],
              "indicators": [
                { "id": "firms", "name": { "zh": "企业数" }, "unit": "家", "kind": "stock", "direction": "increase" }
              ],
              "observations": [
                { "indicator": "firms", "subject": "city", "period": "2023", "value": "7565家" },
                { "indicator": "firms", "subject": "city", "period": "2024-01-01/P9M", "value": "超0.8万家" }
              ],
              "targets": [
                { "id": "double", "indicator": "firms", "subject": "city", "due": "2027", "goal": { "multiplyBy": "2" } }
              ]
            }

            """);
    }

    [Fact]
    public void An_empty_catalogue_is_a_version() => CatalogWriter.ToJson(IndicatorCatalog.Empty).Should().Be("{\n  \"formatVersion\": 1\n}\n");

    [Fact]
    public void A_folder_is_written_back_file_by_file_and_what_is_new_goes_home()
    {
        string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            IndicatorCatalogBuilder builder = CatalogReader.Read(RepositoryFiles.ChongqingCatalog).ToBuilder();
            builder.Add(new Source("new", "New", "Nobody"));

            CatalogWriter.WriteFolder(builder.Build(), folder);

            foreach (string original in Directory.EnumerateFiles(RepositoryFiles.ChongqingCatalog))
                File.ReadAllBytes(Path.Combine(folder, Path.GetFileName(original))).Should().Equal(File.ReadAllBytes(original));
            CatalogReader.Read(Path.Combine(folder, CatalogWriter.HomeFile)).Sources.Single().Id.Should().Be("new");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void What_is_new_goes_into_the_file_where_there_is_but_one()
    {
        IndicatorCatalogBuilder builder = CatalogReader.Parse("{ \"$schema\": \"s.json\", \"formatVersion\": 1 }", "only.json").ToBuilder();
        builder.Add(new Source("new", "New", "Nobody"));

        CatalogFile file = CatalogWriter.ToFiles(builder.Build()).Should().ContainSingle().Subject;

        file.Name.Should().Be("only.json");
        Encoding.UTF8.GetString(file.Utf8.Span).Should().StartWith("{\n  \"$schema\": \"s.json\",\n  \"formatVersion\": 1,\n  \"sources\": [\n");
    }

    [Fact]
    public void A_name_that_leads_out_of_the_folder_is_refused()
    {
        IndicatorCatalog catalog = CatalogReader.Parse("{ \"formatVersion\": 1 }", "../elsewhere.json");

        FluentActions.Invoking(() => CatalogWriter.WriteFolder(catalog, Path.Combine(Path.GetTempPath(), "indicators-none")))
            .Should().Throw<IOException>().WithMessage("*outside the folder*");
    }

    [Theory]
    [InlineData("2024年前三季度", "2024-01-01/P9M")]
    [InlineData("“十四五”时期", "2021-01-01/P5Y")]
    public void A_period_in_words_is_read_and_written_in_its_canonical_form(string words, string canonical)
    {
        string json = CatalogText.WithObservation($"\"indicator\": \"firms\", \"subject\": \"city\", \"period\": \"{words}\", \"value\": \"1家\"");

        CatalogWriter.ToJson(CatalogReader.Parse(json)).Should().Contain($"\"period\": \"{canonical}\"");
    }

    [Theory]
    [InlineData("\"超1.27万家\"")]
    [InlineData("\"3万—5万家\"")]
    [InlineData("\"1.2万家~13000家\"")]
    [InlineData("{ \"between\": [ \"3家\", \"5.0家\" ] }")]
    [InlineData("{ \"increaseBy\": \"六百家\", \"as\": \"unspecified\" }")]
    [InlineData("{ \"growBy\": \"8％\", \"per\": \"year\" }")]
    [InlineData("{ \"multiplyBy\": \"2倍以上\" }")]
    [InlineData("{ \"changeBy\": \"-13.50%\" }")]
    public void A_goal_keeps_its_form_and_its_literal(string goal)
    {
        string json = CatalogText.WithTarget($"\"due\": \"2027\", \"goal\": {goal}");

        CatalogWriter.ToJson(CatalogReader.Parse(json)).Should().Contain($"\"goal\": {goal} }}");
    }

    [Fact]
    public void Ends_of_a_range_that_would_print_otherwise_are_kept_as_one_literal()
    {
        string json = CatalogText.WithTarget("\"due\": \"2027\", \"goal\": { \"between\": [ \"8000家\", \"1万家\" ] }");

        CatalogWriter.ToJson(CatalogReader.Parse(json)).Should().Contain("\"goal\": \"8000家—1万家\"");
    }
}
