namespace Indicators.Tests.Validation.Rules;

public sealed class CompositionTwiceTests
{
    private const string Id = "IND1016";

    private const string Indicators =
        """ "indicators": [ { "id": "a", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" }, { "id": "b", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" }, { "id": "c", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" }, { "id": "d", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" }, { "id": "e", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" } ], """;

    [Fact]
    public void Two_of_the_same_parts_are_found() =>
        RuleRun.FindInWhole(
            Id,
            Indicators + """ "compositions": [ { "id": "one", "kind": "complete", "whole": { "indicator": "a" }, "parts": [ { "indicator": "b" }, { "indicator": "c" } ] }, { "id": "two", "kind": "complete", "whole": { "indicator": "a" }, "parts": [ { "indicator": "c" }, { "indicator": "b" } ] } ] """)
            .Should().ContainSingle().Which.ToText(Language.English).Should().Contain("Composition 'two' says the same as 'one'");

    [Fact]
    public void Those_that_hold_one_after_the_other_are_left() =>
        RuleRun.FindInWhole(
            Id,
            Indicators + """ "compositions": [ { "id": "one", "kind": "complete", "to": "2020", "whole": { "indicator": "a" }, "parts": [ { "indicator": "b" }, { "indicator": "c" } ] }, { "id": "two", "kind": "complete", "from": "2021", "whole": { "indicator": "a" }, "parts": [ { "indicator": "c" }, { "indicator": "b" } ] } ] """)
            .Should().BeEmpty();
}
