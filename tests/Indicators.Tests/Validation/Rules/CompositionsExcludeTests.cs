namespace Indicators.Tests.Validation.Rules;

public sealed class CompositionsExcludeTests
{
    private const string Id = "IND1018";

    private const string Indicators =
        """ "indicators": [ { "id": "a", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" }, { "id": "b", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" }, { "id": "c", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" }, { "id": "d", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" }, { "id": "e", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" } ], """;

    [Fact]
    public void Parts_that_are_all_in_a_longer_list_are_found() =>
        RuleRun.FindInWhole(
            Id,
            Indicators + """ "compositions": [ { "id": "one", "kind": "complete", "whole": { "indicator": "a" }, "parts": [ { "indicator": "b" }, { "indicator": "c" } ] }, { "id": "two", "kind": "complete", "whole": { "indicator": "a" }, "parts": [ { "indicator": "b" }, { "indicator": "c" }, { "indicator": "d" } ] } ] """)
            .Should().ContainSingle().Which.ToText(Language.English).Should().Contain("Compositions 'one' and 'two' have one whole");

    [Fact]
    public void A_list_that_is_not_complete_is_left() =>
        RuleRun.FindInWhole(
            Id,
            Indicators + """ "compositions": [ { "id": "one", "kind": "partial", "whole": { "indicator": "a" }, "parts": [ { "indicator": "b" }, { "indicator": "c" } ] }, { "id": "two", "kind": "complete", "whole": { "indicator": "a" }, "parts": [ { "indicator": "b" }, { "indicator": "c" }, { "indicator": "d" } ] } ] """)
            .Should().BeEmpty();
}
