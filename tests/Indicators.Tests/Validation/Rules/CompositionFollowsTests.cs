namespace Indicators.Tests.Validation.Rules;

public sealed class CompositionFollowsTests
{
    private const string Id = "IND1017";

    private const string Indicators =
        """ "indicators": [ { "id": "a", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" }, { "id": "b", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" }, { "id": "c", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" }, { "id": "d", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" }, { "id": "e", "name": { "zh": "指标" }, "unit": "亿元", "kind": "flow", "direction": "increase" } ], """;

    [Fact]
    public void One_that_others_imply_is_found() =>
        RuleRun.FindInWhole(
            Id,
            Indicators + """ "compositions": [ { "id": "one", "kind": "complete", "whole": { "indicator": "a" }, "parts": [ { "indicator": "b" }, { "indicator": "c" } ] }, { "id": "two", "kind": "complete", "whole": { "indicator": "b" }, "parts": [ { "indicator": "d" }, { "indicator": "e" } ] }, { "id": "three", "kind": "complete", "whole": { "indicator": "a" }, "parts": [ { "indicator": "c" }, { "indicator": "d" }, { "indicator": "e" } ] } ] """)
            .Should().ContainSingle().Which.ToText(Language.English).Should().Contain("Composition 'three' follows from 'one' and 'two'");

    [Fact]
    public void A_tree_of_parts_is_left() =>
        RuleRun.FindInWhole(
            Id,
            Indicators + """ "compositions": [ { "id": "one", "kind": "complete", "whole": { "indicator": "a" }, "parts": [ { "indicator": "b" }, { "indicator": "c" } ] }, { "id": "two", "kind": "complete", "whole": { "indicator": "b" }, "parts": [ { "indicator": "d" }, { "indicator": "e" } ] } ] """)
            .Should().BeEmpty();
}
