using Indicators.Validation;
using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Validation;

public class AcceptanceTests
{
    private static readonly CatalogValidator Validator = new CatalogValidator(StandardRules.All.Where(rule => rule.Descriptor.Id == "IND1050")).With(new EveryTarget());

    [Fact]
    public void An_accepted_finding_stays_visible_and_is_not_counted()
    {
        ValidationReport report = Validator.Validate(Catalog(new AcceptedFinding("TEST1", Text("已知", "Known.")) { ItemId = "t1" }));

        report.Findings.Should().ContainSingle().Which.Diagnostic.Arguments[0].Should().Be("t2");
        AcceptedResult accepted = report.Accepted.Should().ContainSingle().Subject;
        accepted.Finding.Diagnostic.Arguments[0].Should().Be("t1");
        accepted.Acceptance.Reason.In(Language.English).Should().Be("Known.");
    }

    [Theory]
    [InlineData("high-tech", null, null, 2)]
    [InlineData("high-tech", "chongqing", "2025", 1)]
    [InlineData(null, "chongqing", "2027", 1)]
    [InlineData("high-tech", null, "2026", 0)]
    [InlineData("gdp", "chongqing", null, 0)]
    [InlineData(null, "cn", null, 0)]
    public void All_that_an_acceptance_states_must_fit(string? indicator, string? subject, string? period, int count)
    {
        var accepted = new AcceptedFinding("TEST1", Text("已知")) { IndicatorId = indicator, SubjectId = subject, Period = period is null ? null : Period(period) };

        Validator.Validate(Catalog(accepted)).Accepted.Should().HaveCount(count);
    }

    [Fact]
    public void An_acceptance_that_no_finding_uses_is_reported()
    {
        ValidationReport report = Validator.Validate(Catalog(new AcceptedFinding("TEST1", Text("已知")) { IndicatorId = "gdp" }));

        Finding unused = report.Findings.Should().ContainSingle(finding => finding.Id == "IND1050").Subject;
        unused.Severity.Should().Be(DiagnosticSeverity.Information);
        unused.ToText(Language.Chinese).Should().Contain("TEST1 gdp");
        unused.ToText(Language.English).Should().Contain("fits no finding");
    }

    [Fact]
    public void An_acceptance_that_may_have_lost_its_finding_to_a_fault_is_not_reported()
    {
        var fault = new Diagnostic(CatalogDiagnostics.UnknownReference, new SourceLocation("a.json", "$.targets[7]", 9, 5), "targets", "t7", "indicator", "gdpp", "indicators");

        ValidationReport report = Validator.Validate(Catalog(new AcceptedFinding("TEST1", Text("已知")) { IndicatorId = "gdp" }), [fault]);

        report.Findings.Should().Contain(finding => finding.Id == "IND0202").And.NotContain(finding => finding.Id == "IND1050");
    }

    [Fact]
    public void An_acceptance_of_a_rule_that_did_not_run_is_not_reported()
    {
        CatalogValidator without = Validator.Without("TEST1");

        without.Validate(Catalog(new AcceptedFinding("TEST1", Text("已知")) { IndicatorId = "gdp" })).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Of_two_acceptances_of_one_finding_both_are_used()
    {
        ValidationReport report = Validator.Validate(Catalog(
            new AcceptedFinding("TEST1", Text("甲")) { ItemId = "t1" }, new AcceptedFinding("TEST1", Text("乙")) { IndicatorId = "high-tech", Period = Period("2025") }));

        report.Findings.Select(finding => finding.Id).Should().Equal("TEST1");
        report.Accepted.Should().ContainSingle().Which.Acceptance.Reason.In(Language.Chinese).Should().Be("甲");
    }

    private static IndicatorCatalog Catalog(params AcceptedFinding[] accepted)
    {
        IndicatorCatalogBuilder builder = Builder()
            .Add(Target.By("t1", HighTech, TimePeriod.Year(2025), new DoneGoal()))
            .Add(Target.By("t2", HighTech, TimePeriod.Year(2027), new DoneGoal()));
        foreach (AcceptedFinding each in accepted)
            builder.Add(each);
        return builder.Build();
    }

    private sealed class EveryTarget : ICatalogRule
    {
        public DiagnosticDescriptor Descriptor { get; } = new("TEST1", DiagnosticSeverity.Warning, Text("目标{0}", "Target {0}"));

        public void Check(RuleContext context)
        {
            foreach (Target target in context.Catalog.Targets)
            {
                context.Report(new Finding(new Diagnostic(Descriptor, target.Location, target.Id))
                {
                    Figures = [new FindingFigure(Text("到期", "due"), target.Series.ToString(), target.Due, target.Goal.ToString())],
                });
            }
        }
    }
}
