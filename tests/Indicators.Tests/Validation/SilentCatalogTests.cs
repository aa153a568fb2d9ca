using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation;

/// <summary>A false alarm is the worst fault of a rule: what is right stays silent.</summary>
public class SilentCatalogTests
{
    [Theory]
    [InlineData("samples/Chongqing/catalog")]
    [InlineData("samples/Plans/catalog")]
    [InlineData("tests/Indicators.Tests/TestData/catalogs/hunan-4x4.json")]
    [InlineData("tests/Indicators.Tests/TestData/catalogs/jiangsu-1650.json")]
    [InlineData("tests/Indicators.Tests/TestData/catalogs/zhejiang-415x.json")]
    [InlineData("tests/Indicators.Tests/TestData/catalogs/hard-statements")]
    public void A_catalogue_as_published_has_no_error_and_no_warning_of_structure_time_units_targets_and_sources(string path)
    {
        IndicatorCatalog catalog = CatalogReader.Read(RepositoryRoot.File(path.Split('/')));
        ValidationReport report = new CatalogValidator(RuleRun.WithoutEquations).Validate(catalog);
        report.Findings.Where(finding => finding.Severity != DiagnosticSeverity.Information).Select(finding => finding.ToString()).Should().BeEmpty();
    }

    public static TheoryData<string> Clean =>
        [.. Directory.GetFiles(RepositoryRoot.File("tests", "Indicators.Tests", "TestData", "clean"), "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>After the manner of national and regional bulletins; the figures are made to serve as test data.</summary>
    [Theory]
    [MemberData(nameof(Clean))]
    public void A_bulletin_with_everything_declared_has_no_error_and_no_warning(string file)
    {
        IndicatorCatalog catalog = CatalogReader.Read(RepositoryRoot.File("tests", "Indicators.Tests", "TestData", "clean", file));
        ValidationReport report = CatalogValidator.Standard.Validate(catalog);
        report.Findings.Where(finding => finding.Severity != DiagnosticSeverity.Information).Select(finding => finding.ToString()).Should().BeEmpty();
    }
}
