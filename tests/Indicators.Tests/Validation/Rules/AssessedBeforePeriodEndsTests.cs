namespace Indicators.Tests.Validation.Rules;

public class AssessedBeforePeriodEndsTests
{
    private const string Id = "IND4034";

    private static readonly string Target = RuleRun.Targets("""t firms city 2027 | "goal": "6500家以上" """);

    [Fact]
    public void A_day_before_the_end_of_the_period_is_found() =>
        RuleRun.Find(Id, Target, Assessment("2025", "2025-01-20")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'符合预期' was made on 2025-01-20, before the period it judges (2025) had ended");

    [Theory]
    [InlineData("2024", "2025-01-20")]
    [InlineData("2024", "2024-12-31")]
    [InlineData("2024-S1", "2024-09-20")]
    public void A_day_after_it_is_silent(string period, string on) =>
        RuleRun.Find(Id, Target, Assessment(period, on)).Should().BeEmpty();

    private static string Assessment(string period, string on) =>
        $$"""
        "assessments": [ { "target": "t", "class": { "zh": "符合预期" }, "period": "{{period}}", "on": "{{on}}", "source": "report-2024" } ]
        """;
}
