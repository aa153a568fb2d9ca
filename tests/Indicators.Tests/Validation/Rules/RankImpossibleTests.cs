using Indicators.Tests.Model;

namespace Indicators.Tests.Validation.Rules;

/// <summary>The reader refuses such ranks; only a catalogue made in code can hold one.</summary>
public class RankImpossibleTests
{
    private const string Id = "IND3056";

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    public void A_rank_that_is_no_whole_number_from_1_up_is_found(string rank) =>
        RuleRun.FindIn(Id, WithRank(rank)).Should().ContainSingle().Which.ToText(Language.English).Should().Contain($"'{rank}' is no whole number from 1 up");

    [Theory]
    [InlineData("1")]
    [InlineData("31")]
    public void A_whole_number_from_1_up_is_silent(string rank) => RuleRun.FindIn(Id, WithRank(rank)).Should().BeEmpty();

    private static IndicatorCatalog WithRank(string rank) => Make.Builder()
        .Add(new Observation(new SeriesKey("gdp", "chongqing", Transformation.RankIn("cn")), TimePeriod.Year(2023), Figure.Parse(rank)))
        .Build();
}
