namespace Indicators.Tests.Validation.Rules;

public class SumOfWhatIsNotAdditiveTests
{
    private const string Id = "IND2041";

    [Fact]
    public void Growth_of_a_temperature_in_per_cent_is_found() =>
        Find("""{ "indicator": "warmth", "subject": "city", "period": "2023", "transformation": "growth-year", "value": "5%" }""").Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("the zero of ℃ is a convention");

    [Fact]
    public void A_difference_is_none() =>
        Find("""{ "indicator": "warmth", "subject": "city", "period": "2023", "value": "18.5℃" }, { "indicator": "warmth", "subject": "city", "period": "2023", "transformation": { "kind": "difference", "base": { "period": "2022" } }, "value": "0.5℃" }""")
            .Should().BeEmpty();

    [Fact]
    public void A_goal_in_per_cent_is_found() =>
        Find("", """ "targets": [ { "id": "t", "indicator": "noise", "subject": "city", "due": "2025", "goal": { "changeBy": "-5%" } }, { "id": "u", "indicator": "noise", "subject": "city", "due": "2025", "goal": "55分贝以内" } ]""")
            .Should().ContainSingle().Which.ToText(Language.Chinese).Should().Contain("t：分贝的零点是约定的");

    [Fact]
    public void Parts_of_a_temperature_are_found() =>
        Find("", """ "compositions": [ { "id": "c", "kind": "complete", "whole": { "indicator": "warmth", "subject": "land" }, "parts": [ { "subject": "city" } ] } ]""").Should().ContainSingle();

    private static IReadOnlyList<Indicators.Validation.Finding> Find(string observations, string? more = null) => RuleRun.FindInWhole(Id, $$"""
        "subjects": [ { "id": "land", "kind": "region", "name": { "zh": "示例省" } }, { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
        "indicators": [
          { "id": "warmth", "name": { "zh": "平均气温" }, "unit": "℃", "kind": "rate", "direction": "neutral" },
          { "id": "noise", "name": { "zh": "平均噪声" }, "unit": "分贝", "kind": "rate", "direction": "decrease" } ],
        "observations": [ {{observations}} ]{{(more is null ? "" : "," + more)}}
        """);
}
