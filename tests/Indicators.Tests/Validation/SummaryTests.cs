using Indicators.Derivation;
using Indicators.Tests.Validation.Blame;
using Indicators.Validation;

namespace Indicators.Tests.Validation;

/// <summary>What a report says beside its findings: counts of relations, what is new since an older one, and what follows.</summary>
public sealed class SummaryTests
{
    private static readonly string[] Figures = ["rev 2024 100.00亿元", "tax 2024 60.00亿元", "nontax 2024 45.00亿元", "rev 2023 80.00亿元", "tax 2023 50.00亿元", "nontax 2023 30.00亿元"];

    [Fact]
    public void Relations_are_counted_by_kind_subject_source_and_period()
    {
        var summary = ValidationSummary.Of(Validate(Figures, "rev = tax + nontax"));

        summary.Total.Should().Be(new RelationCount("", 1, 1, 0));
        summary.ByRelation.Should().Equal(new RelationCount("parts", 1, 1, 0) { Name = StandardRelations.Parts.Name });
        summary.BySubject.Should().Equal(new RelationCount("city", 1, 1, 0));
        summary.BySource.Should().Equal(new RelationCount("r", 1, 1, 0));
        summary.ByPeriod.Should().Equal(new RelationCount("2024", 1, 0, 0), new RelationCount("2023", 0, 1, 0));
    }

    [Fact]
    public void A_relation_with_an_open_side_cannot_be_verified() =>
        ValidationSummary.Of(Validate(["rev 2024 超100亿元", "tax 2024 60.00亿元", "nontax 2024 45.00亿元"], "rev = tax + nontax")).Total.Should().Be(new RelationCount("", 0, 0, 1));

    [Fact]
    public void Findings_are_new_still_there_or_solved()
    {
        ValidationReport older = Validate(["rev 2024 100.00亿元", "tax 2024 60.00亿元", "nontax 2024 45.00亿元", "a 2024 10.00亿元", "b 2024 3.00亿元", "c 2024 4.00亿元"], "rev = tax + nontax", "a = b + c");
        ValidationReport newer = Validate(["rev 2024 105.00亿元", "tax 2024 60.00亿元", "nontax 2024 45.00亿元", "a 2024 10.00亿元", "b 2024 3.00亿元", "c 2024 4.00亿元", "d 2024 9.00亿元"], "rev = tax + nontax", "a = b + c", "d = b + c");

        var comparison = ReportComparison.Between(older, newer);

        comparison.Solved.Should().ContainSingle().Which.Figures.Should().Contain(figure => figure.Name == "rev@city");
        (comparison.New.Length + comparison.Still.Length).Should().Be(newer.Findings.Length);
        comparison.New.Should().NotBeEmpty();
        ReportComparison.Between(newer, newer).Still.Should().Equal(newer.Findings);
    }

    [Fact]
    public void What_the_figures_determine_is_told_with_its_range_and_steps_and_is_no_observation()
    {
        ValidationReport report = Validate(["rev 2024 94.89亿元", "tax 2024 52.70亿元"], "rev = tax + nontax");

        DeterminedValue value = report.Determined.Should().ContainSingle().Subject;
        value.Series.ToString().Should().Be("nontax@city");
        value.Period.Should().Be(TimePeriod.Year(2024));
        value.Text.Should().Be("42.18–42.2亿元");
        value.Range.Should().Be(QuantityRange.Between(Quantity.Parse("42.18亿元"), Quantity.Parse("42.20亿元")));
        value.Steps.Should().ContainSingle();
        report.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_follows_from_figures_that_do_not_fit() =>
        Validate(["rev 2024 100.00亿元", "tax 2024 60.00亿元", "nontax 2024 45.00亿元", "gdp 2024 900.00亿元"], "rev = tax + nontax", "gdp = rev + rest").Determined
            .Should().BeEmpty();

    private static ValidationReport Validate(string[] figures, params string[] sums) => CatalogValidator.Standard.Validate(Report.Read(figures, sums));
}
