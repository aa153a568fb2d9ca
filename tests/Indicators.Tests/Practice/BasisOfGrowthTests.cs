using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Practice;

/// <summary>名义 and 实际 growth of one income are two figures, and a release may say its basis once for all.</summary>
public sealed class BasisOfGrowthTests
{
    private static readonly SeriesKey Growth = new("income", "cn", Transformation.YearOnYearGrowth);

    [Theory]
    [InlineData("\"basis\": \"nominal\",", "\"basis\": \"real\",", "")]
    [InlineData("", "\"basis\": \"real\",", "")]
    [InlineData("", "\"basis\": \"comparable\",", "")]
    [InlineData("\"basis\": \"nominal\",", "", "")]
    [InlineData("", "\"basis\": \"real\",", ", \"growthBasis\": { \"price\": \"current\" }")]
    public void Two_bases_of_one_income_are_no_conflict(string first, string second, string growthBasis)
    {
        IndicatorCatalog catalog = Income(growthBasis, "", first, second);

        CatalogValidator.Standard.Validate(catalog).Findings.Where(finding => finding.Severity != DiagnosticSeverity.Information).Should().BeEmpty();
        catalog.Observations.Select(observation => observation.Series).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("\"basis\": \"real\",", "\"basis\": \"real\",", "")]
    [InlineData("\"basis\": \"nominal\",", "", ", \"growthBasis\": { \"price\": \"current\" }")]
    [InlineData("\"basis\": \"real\",", "", ", \"growthBasis\": { \"price\": \"constant\" }")]
    public void Two_figures_on_one_basis_are(string first, string second, string growthBasis) =>
        CatalogValidator.Standard.Validate(Income(growthBasis, "", first, second)).Findings.Should().Contain(finding => finding.Id == "IND3001");

    [Fact]
    public void What_the_indicator_declares_goes_without_saying()
    {
        IndicatorCatalog catalog = Income(", \"growthBasis\": { \"price\": \"constant\" }", "", "\"basis\": \"nominal\",", "\"basis\": \"real\",");

        catalog.ObservationsOf(Growth).Should().ContainSingle().Which.Figure.Literal.Should().Be("6.3%");
        catalog.FindSeries(Growth.With(Growth.Transformation.On(ComparisonBasis.Real))).Should().BeSameAs(catalog.FindSeries(Growth));
        CatalogWriter.ToJson(catalog).Should().Contain("\"basis\": \"nominal\"").And.NotContain("\"basis\": \"real\"");
    }

    [Fact]
    public void A_growth_asked_for_without_basis_is_the_only_one_there_is()
    {
        IndicatorCatalog one = Income("", "", "\"basis\": \"real\",", "\"basis\": \"real\",", value: "6.3%");
        one.ObservationsOf(Growth).Should().HaveCount(2);

        Income("", "", "\"basis\": \"nominal\",", "\"basis\": \"real\",").ObservationsOf(Growth).Should().BeEmpty("neither of two is guessed");
    }

    [Theory]
    [InlineData("comparable", "", ComparisonBasis.Comparable)]
    [InlineData("real", "", ComparisonBasis.Real)]
    [InlineData("comparable", ", \"growthBasis\": { \"price\": \"constant\" }", ComparisonBasis.Unstated)]
    [InlineData("nominal", ", \"growthBasis\": { \"price\": \"constant\" }", ComparisonBasis.Unstated)]
    public void A_source_says_it_once_where_the_indicator_is_silent(string basis, string growthBasis, ComparisonBasis expected)
    {
        IndicatorCatalog catalog = Income(growthBasis, $", \"basis\": \"{basis}\"", "", "", other: "8.4%");

        catalog.Observations[0].Basis.Should().Be(expected);
        CatalogReader.Parse(CatalogWriter.ToJson(catalog)).HasSameContent(catalog).Should().BeTrue();
        CatalogWriter.ToJson(catalog).Should().NotContain("\"transformation\": \"growth-year\", \"basis\"");
    }

    [Fact]
    public void Prices_of_a_source_mean_its_money_only()
    {
        IndicatorCatalog catalog = CatalogReader.Parse("""
            { "formatVersion": 1,
              "sources": [ { "id": "s", "title": "T", "publisher": "P", "basis": "real" } ],
              "subjects": [ { "id": "cn", "kind": "region", "name": { "zh": "中国" } } ],
              "indicators": [ { "id": "grain", "name": { "zh": "粮食产量" }, "unit": "万吨", "kind": "flow", "direction": "increase" } ],
              "observations": [ { "indicator": "grain", "subject": "cn", "period": "2024", "transformation": "growth-year", "value": "1.6%", "source": "s" } ] }
            """);

        catalog.Observations[0].Basis.Should().Be(ComparisonBasis.Unstated);
    }

    /// <summary>投资 of ten months on a comparable scope: the ratio of the two published levels is another figure, and nobody is wrong.</summary>
    [Theory]
    [InlineData(", \"basis\": \"comparable\"", "")]
    [InlineData("", "\"basis\": \"comparable\", ")]
    public void Growth_on_a_comparable_scope_is_not_set_against_the_levels(string ofSource, string ofFigure)
    {
        IndicatorCatalog catalog = CatalogReader.Parse($$"""
            { "formatVersion": 1,
              "sources": [ { "id": "now", "title": "Release 2024", "publisher": "Statistics", "published": "2024-11-15"{{ofSource}} },
                           { "id": "then", "title": "Release 2023", "publisher": "Statistics", "published": "2023-11-15" } ],
              "subjects": [ { "id": "cn", "kind": "region", "name": { "zh": "中国" } } ],
              "indicators": [ { "id": "investment", "name": { "zh": "固定资产投资" }, "unit": "亿元", "kind": "flow", "direction": "increase" } ],
              "observations": [
                { "indicator": "investment", "subject": "cn", "period": "2023-01-01/P10M", "value": "419409亿元", "source": "then" },
                { "indicator": "investment", "subject": "cn", "period": "2024-01-01/P10M", "value": "423222亿元", "source": "now" },
                { "indicator": "investment", "subject": "cn", "period": "2024-01-01/P10M", "transformation": "growth-year", {{ofFigure}}"value": "3.4%", "source": "now" } ] }
            """);

        CatalogValidator.Standard.Validate(catalog).Findings.Where(finding => finding.Severity != DiagnosticSeverity.Information).Should().BeEmpty();
    }

    [Fact]
    public void The_basis_is_part_of_the_text_of_a_transformation_and_reads_back()
    {
        Transformation real = Transformation.YearOnYearGrowth.On(ComparisonBasis.Real);

        real.ToString().Should().Be("growth-year[basis=real]");
        Transformation.Parse("growth-year[basis=real]").Should().Be(real).And.NotBe(Transformation.YearOnYearGrowth);
        real.ToText(Language.Chinese).Should().Be("同比增长（实际）");
        real.ToText(Language.English).Should().Be("growth on a year earlier (real)");
        Transformation points = Transformation.DifferenceToSubject("cn").TakenOf(Transformation.YearOnYearGrowth).On(ComparisonBasis.Real);
        points.Of.Should().Be(real);
        points.On(ComparisonBasis.Unstated).Basis.Should().Be(ComparisonBasis.Unstated);
        FluentActions.Invoking(() => Transformation.Level.On(ComparisonBasis.Real)).Should().Throw<ArgumentException>().WithMessage("*only growth is on one*");
    }

    [Theory]
    [InlineData("\"basis\": \"real\",", "IND0054")]
    [InlineData("\"transformation\": { \"kind\": \"growth-year\", \"basis\": \"nominal\" }, \"basis\": \"real\",", "IND0055")]
    [InlineData("\"transformation\": \"growth-year\", \"basis\": \"true\",", "IND0015")]
    public void A_basis_out_of_place_is_told(string properties, string id)
    {
        string json = $$"""
            { "formatVersion": 1, "subjects": [ { "id": "cn", "kind": "region", "name": { "zh": "中国" } } ],
              "indicators": [ { "id": "income", "name": { "zh": "收入" }, "unit": "%", "kind": "flow", "direction": "increase" } ],
              "observations": [ { "indicator": "income", "subject": "cn", "period": "2016", {{properties}} "value": "6.3%" } ] }
            """;
        CatalogReader.TryRead([new CatalogFile("c.json", System.Text.Encoding.UTF8.GetBytes(json))], out _, out System.Collections.Immutable.ImmutableArray<Diagnostic> found);
        found.Select(diagnostic => diagnostic.Id).Should().Equal(id);
    }

    private static IndicatorCatalog Income(string growthBasis, string ofSource, string first, string second, string value = "8.4%", string other = "6.3%") =>
        CatalogReader.Parse($$"""
        { "formatVersion": 1,
          "sources": [ { "id": "communique-2016", "title": "Communiqué", "publisher": "Statistics", "published": "2017-02-28"{{ofSource}} } ],
          "subjects": [ { "id": "cn", "kind": "region", "name": { "zh": "中国" } } ],
          "indicators": [ { "id": "income", "name": { "zh": "居民人均可支配收入" }, "unit": "元", "kind": "flow", "direction": "increase"{{growthBasis}} } ],
          "observations": [
            { "indicator": "income", "subject": "cn", "period": "2016", "transformation": "growth-year", {{first}} "value": "{{value}}", "source": "communique-2016" },
            { "indicator": "income", "subject": "cn", "period": "2016", "transformation": "growth-year", {{second}} "value": "{{other}}", "source": "communique-2016", "at": "table 2" } ] }
        """);
}
