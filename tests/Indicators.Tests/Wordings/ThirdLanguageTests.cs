using System.Collections.Immutable;
using System.Text.Json;
using Indicators.Json;
using Indicators.Progress;
using Indicators.Tests.Samples;
using Indicators.Validation;

namespace Indicators.Tests.Wordings;

/// <summary>A third language needs a table of words and no code: findings, verdicts and the program's report speak it.</summary>
public sealed class ThirdLanguageTests
{
    private static readonly string[] Catalogs =
        ["samples/Chongqing/catalog", "samples/Plans/catalog", "tests/Indicators.Tests/TestData/planted/ten-faults.json"];

    [Fact]
    public void Every_word_of_a_verdict_comes_from_the_table()
    {
        int assessed = 0;
        foreach (IndicatorCatalog catalog in Catalogs.Select(Read))
        {
            var calculator = new ProgressCalculator(catalog);
            foreach (ProgressAssessment assessment in new[] { 2022, 2023, 2025, 2030 }.SelectMany(year => calculator.AssessAll(new DateOnly(year, 12, 31))))
            {
                ShouldBeWorded(assessment.ToText);
                assessed++;
                foreach (IProgressScheme scheme in ProgressSchemes.All)
                {
                    if (calculator.Classify(assessment, scheme) is { } result)
                        ShouldBeWorded(result.ToText);
                }
            }
        }

        assessed.Should().BeGreaterThan(100);
    }

    [Fact]
    public void Every_word_of_a_finding_comes_from_the_table()
    {
        int found = 0;
        foreach (Finding finding in Catalogs.SelectMany(path => CatalogValidator.Standard.Validate(Read(path)).Findings))
        {
            ShouldBeWorded(finding.ToText);
            foreach (LocalizedText text in finding.Derivation.Concat(finding.Figures.Select(figure => figure.Role)).Append(finding.Hint).OfType<LocalizedText>())
                ShouldBeWorded(text.In);
            found++;
        }

        found.Should().BeGreaterThan(10);
    }

    [Fact]
    public void An_error_of_reading_is_worded_too()
    {
        using var file = new MemoryStream("""{ "formatVersion": 1, "subjects": [ { "id": "a b", "colour": 1 } ] }"""u8.ToArray());
        CatalogReader.TryRead(file, "x.json", out _, out ImmutableArray<Diagnostic> diagnostics).Should().BeFalse();
        diagnostics.Should().NotBeEmpty().And.AllSatisfy(diagnostic => ShouldBeWorded(diagnostic.ToText));
        Figure.TryParse("很多家", UnitSet.Standard, out _, out ParseError error).Should().BeFalse();
        ShouldBeWorded(language => error.ToText(language, "很多家"));
    }

    [Fact]
    public void Traditional_Chinese_reads_as_its_table_says()
    {
        IndicatorCatalog catalog = Read("samples/Chongqing/catalog");
        ProgressAssessment assessment = new ProgressCalculator(catalog).AssessAll(new DateOnly(2023, 12, 31)).First(a => a.Current is not null);
        string simplified = assessment.ToText(Language.Chinese), traditional = assessment.ToText(MarkedLanguage.Traditional);
        traditional.Should().NotBe(simplified).And.Contain("標");
        MarkedLanguage.ToTraditional(traditional).Should().Be(MarkedLanguage.ToTraditional(simplified));
    }

    [Fact]
    public void The_program_reports_in_a_language_it_is_given_the_words_of()
    {
        string words = Path.Combine(Path.GetTempPath(), $"wordings-{Guid.NewGuid():N}.json");
        string[] progress = ["progress", "samples/Chongqing/catalog", "--as-of", "2023-12-31", "--explain"];
        string[] validate = ["validate", "tests/Indicators.Tests/TestData/planted/ten-faults.json", "--explain"];
        try
        {
            Dictionary<string, string> rows = Lines(Run(["wordings"]))
                .ToDictionary(row => row.GetProperty("key").GetString()!, row => $"{MarkedLanguage.Open}{row.GetProperty("zh").GetString()}{MarkedLanguage.Close}");
            File.WriteAllText(words, JsonSerializer.Serialize(rows));
            foreach (string[] command in new[] { progress, validate })
            {
                string marked = Run([.. command, "--lang", "zh-hant", "--wordings", words]);
                marked.Should().Contain(MarkedLanguage.Open.ToString());
                // Marks make columns wider, some more than others.
                Single(MarkedLanguage.WithoutMarks(marked)).Should().Be(Single(Run(command)));
            }

            Run(["wordings", "--missing", "--lang", "zh-Hant", "--wordings", words]).Should().BeEmpty("every row has its words");
        }
        finally
        {
            File.Delete(words);
        }
    }

    /// <summary>A table that the program does not list cannot be put into a language, and its sentences stay Chinese.</summary>
    [Fact]
    public void The_program_lists_the_words_of_every_package()
    {
        HashSet<string> listed = [.. Lines(Run(["wordings"])).Select(row => row.GetProperty("key").GetString()!)];
        Type[] anchors =
        [
            typeof(Figure), typeof(Prose.ProseWordings), typeof(Prose.Documents.TextDocument), typeof(Desk.DraftChecker), typeof(Interchange.SdmxCsv),
            typeof(Tables.Workbook), typeof(Reporting.Report),
        ];
        WordingTable[] tables = [.. anchors.SelectMany(anchor => anchor.Assembly.GetExportedTypes())
            .Select(type => type.GetProperty("Table", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public)?.GetValue(null))
            .OfType<WordingTable>()];
        tables.Length.Should().BeGreaterThan(15);
        tables.SelectMany(table => table.Keys).Where(key => !listed.Contains(key)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("fr", "*fr*zh and en*--wordings*")]
    [InlineData("zh_CN", "*zh_CN*no language tag*")]
    public void A_language_without_words_is_refused_and_says_what_to_give(string tag, string message)
    {
        (int exitCode, _, string error) = ToolProgram.RunIn(RepositoryRoot.File(), "convert", "6200亿元", "万元", "--lang", tag);
        exitCode.Should().Be(2);
        error.Should().Match(message);
    }

    private static void ShouldBeWorded(Func<Language, string> text)
    {
        string marked = text(MarkedLanguage.Instance);
        MarkedLanguage.WithoutMarks(marked).Should().Be(text(Language.Chinese));
        MarkedLanguage.Unworded(marked).Should().NotMatchRegex(@"[\u4e00-\u9fff]", "all of '{0}' comes from a table", marked);
    }

    private static IndicatorCatalog Read(string path) => CatalogReader.ReadSound(RepositoryRoot.File(path.Split('/')), out _);

    private static IEnumerable<JsonElement> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);

    private static string Single(string text) => System.Text.RegularExpressions.Regex.Replace(text, " +", " ");

    private static string Run(string[] arguments)
    {
        (_, string output, string error) = ToolProgram.RunIn(RepositoryRoot.File(), arguments);
        error.Should().BeEmpty();
        return output;
    }
}
