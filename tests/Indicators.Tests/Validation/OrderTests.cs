using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Indicators.Json;
using Indicators.Progress;
using Indicators.Validation;

namespace Indicators.Tests.Validation;

/// <summary>What is found and assessed does not hang on which file or line an entry stands in.</summary>
public class OrderTests
{
    private const int Files = 3;

    public static TheoryData<string> Catalogs => ["samples/Chongqing/catalog", "tests/Indicators.Tests/TestData/format-1"];

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void Shuffled_files_and_entries_give_the_same_findings_and_assessments(string folder)
    {
        JsonObject[] documents = [.. Directory.EnumerateFiles(RepositoryRoot.File(folder.Split('/')), "*.json").Select(file => JsonNode.Parse(File.ReadAllText(file))!.AsObject())];
        (string[] findings, string[] assessments) = Outcome(Shuffled(documents, new System.Random(0)));
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            (string[] other, string[] otherAssessments) = Outcome(Shuffled(documents, new System.Random(seed)));
            other.Should().Equal(findings);
            otherAssessments.Should().Equal(assessments);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(8));
    }

    private static List<CatalogFile> Shuffled(IEnumerable<JsonObject> documents, System.Random random)
    {
        JsonObject[] files = [.. Enumerable.Range(0, Files).Select(_ => new JsonObject { ["formatVersion"] = 1 })];
        foreach ((string section, JsonNode? entry) in documents.SelectMany(Entries).OrderBy(_ => random.Next()))
        {
            JsonObject file = files[random.Next(Files)];
            if (file[section] is not JsonArray array)
                file[section] = array = [];
            array.Add(entry!.DeepClone());
        }

        return [.. files.Select((file, i) => new CatalogFile($"{(char)('a' + random.Next(26))}{i}.json", Encoding.UTF8.GetBytes(file.ToJsonString()))).OrderBy(_ => random.Next())];
    }

    private static IEnumerable<(string Section, JsonNode? Entry)> Entries(JsonObject document) =>
        document.Where(property => property.Value is JsonArray).SelectMany(property => property.Value!.AsArray().Select(entry => (property.Key, entry)));

    private static (string[] Findings, string[] Assessments) Outcome(IEnumerable<CatalogFile> files)
    {
        IndicatorCatalog catalog = CatalogReader.ReadSound(files, out ImmutableArray<Diagnostic> diagnostics);
        IEnumerable<Finding> findings = CatalogValidator.Standard.Validate(catalog, diagnostics).Findings;
        IEnumerable<ProgressAssessment> assessments = new ProgressCalculator(catalog).AssessAll(new DateOnly(2024, 12, 31));
        return ([.. findings.Select(Text).Order(StringComparer.Ordinal)], [.. assessments.Select(assessment => assessment.ToText(Language.English)).Order(StringComparer.Ordinal)]);
    }

    private static string Text(Finding finding) =>
        $"{finding.Id} {finding.ToText(Language.English)} {finding.Hint?.In(Language.English)} {string.Join("; ", finding.Figures.Select(figure => $"{figure.Name} {figure.Period} {figure.Text}"))} "
        + string.Join("; ", finding.Derivation.Select(step => step.In(Language.English)));
}
