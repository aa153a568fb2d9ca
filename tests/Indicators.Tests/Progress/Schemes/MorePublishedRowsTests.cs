using Indicators.Progress;

namespace Indicators.Tests.Progress.Schemes;

/// <summary>
/// Further rows of the calculation components that Statistics Canada publishes for its hub of the global indicators
/// (GIF) and Eustat for its own (EUS), and of the test data of the Open SDG progress calculation (OSG), whose rows are
/// made of the odd cases: negative values, values at and beyond a limit, targets at the baseline.
/// </summary>
public class MorePublishedRowsTests
{
    [Theory]
    [InlineData("GIF 1-4-1 water", 2015, "98.82", 2022, "99.04", 2030, "100", 1, "0.4013545340426752", "limited", "-0.8276760630043856")]
    [InlineData("GIF 1-4-1 education", 2015, "92.0", 2019, "92.0", 2030, "100", 1, "0", "limited", "-2.5")]
    [InlineData("GIF 1-4-1 sanitation", 2015, "82.6", 2022, "83.9", 2030, "100", 1, "0.1741314538877581", "limited", "-1.7744464710858785")]
    [InlineData("GIF 11-2-1 high capacity", 2023, "8.2", 2024, "8.4", 2030, "100", 1, "0.05679393189022746", "limited", "-2.263356723992989")]
    [InlineData("GIF 11-2-1 low capacity", 2023, "75.3", 2024, "74.6", 2030, "100", 1, "-0.22476408603076314", "deterioration", "-3.4365245172643806")]
    [InlineData("OSG 1-2-1, fell through its target", 2015, "9", 2016, "1", 2016, "3", 1, "-1.333333333333333", "deterioration", "-5")]
    [InlineData("OSG 1-2-3", 2015, "1", 2016, "2", 2016, "3", 1, "0.5", "limited", "-0.41665")]
    [InlineData("OSG 2-1-1, beyond its target", 2015, "1", 2016, "9", 2016, "3", 1, "4", "target-achieved", "5")]
    [InlineData("OSG 3-2-1", 2015, "99", 2016, "99.1", 2016, "100", 1, "0.1", "limited", "-2.08333")]
    [InlineData("OSG 4-2-2, decreasing", 2015, "3", 2016, "2", 2030, "1", -1, "4.71989708513657", "substantial", "5")]
    [InlineData("OSG 4-5-1, negative and rising", 2015, "-3", 2016, "-2", 2030, "-1", 1, "4.71989708513657", "substantial", "5")]
    [InlineData("OSG 4-5-2, negative and falling", 2015, "-1", 2016, "-2", 2030, "-3", -1, "13.159691255409735", "substantial", "5")]
    [InlineData("OSG 5-1-1", 2015, "2", 2016, "1", 2016, "0.001", -1, "0.5002501250625312", "limited", "-0.4156078039019513")]
    public void With_a_target(string id, int t0, string b, int t, string v, int due, string target, int sign, string value, string status, string score)
    {
        SchemeResult result = ProgressSchemes.StatCan.Classify(SchemeCases.Exact(t0, b, t, v, sign).Towards(due, SchemeCases.D(target)));
        result.Ids().Should().Equal([status], id);
        result.Value.Value.ShouldBeNear(SchemeCases.D(value));
        result.Score.Value.ShouldBeNear(SchemeCases.D(score));
    }

    [Theory]
    [InlineData("GIF 1-4-1 information", 2016, "99.47", 2022, "99.57", 1, "100", "0.00016748456325199612", "moderate", "0.5456262610658811")]
    [InlineData("GIF 1-5-1", 2015, "50.6770883601276", 2020, "35.3786007271678", -1, null, "0.06935124763452605", "substantial", "5")]
    [InlineData("GIF 1-5-2", 2015, "0.0244992943774772", 2019, "0.0070454100450257", -1, null, "0.26770144944088814", "substantial", "5")]
    [InlineData("GIF 1-a-1", 2015, "0.0301738416160583", 2023, "0.0273307155637678", 1, null, "-0.01229432402820596", "deterioration", "-4.036790503525745")]
    [InlineData("GIF 1-a-2", 2015, "62.39", 2023, "61.89", 1, null, "-0.0010052931503589102", "deterioration", "-2.6256616437948637")]
    [InlineData("GIF 10-2-1", 2015, "14.3", 2023, "12.0", -1, null, "0.021680632810150535", "substantial", "5")]
    [InlineData("GIF 10-4-1", 2015, "51.59", 2024, "50.44", 1, null, "-0.0025016815837249906", "deterioration", "-2.812710197965624")]
    [InlineData("GIF 10-5-1 return", 2015, "1.01", 2024, "0.81", 1, null, "-0.024220890327860234", "deterioration", "-5")]
    [InlineData("GIF 10-5-1 gross loans", 2015, "0.52", 2024, "0.57", -1, null, "-0.01025304472579669", "deterioration", "-3.7816305907245864")]
    [InlineData("GIF 10-5-1 capital", 2015, "4.55", 2024, "4.67", 1, null, "0.0028966136258032904", "limited", "-1.0516931870983548")]
    [InlineData("GIF 10-5-1 weighted", 2015, "12.1", 2024, "14.94", 1, null, "0.02370285414892681", "substantial", "5")]
    [InlineData("GIF 10-b-1", 2015, "4541.92", 2022, "27670.78", 1, null, "0.2945287587775951", "substantial", "5")]
    [InlineData("GIF 11-4-1", 2015, "202.21542", 2023, "266.44801", 1, null, "0.03508204790916647", "substantial", "5")]
    [InlineData("GIF 11-6-1", 2016, "24940747", 2022, "26617188", -1, null, "-0.010901371753663236", "deterioration", "-3.8626714692079043")]
    [InlineData("GIF 11-6-2", 2015, "7.2", 2020, "6.0", -1, null, "0.03580749599737276", "substantial", "5")]
    [InlineData("OSG 2-2-1", 2015, "1", 2016, "9", 1, null, "8", "substantial", "5")]
    [InlineData("OSG 3-1-1, next to its limit", 2015, "99", 2016, "99.1", 1, "100", "0.0010101010101009056", "substantial", "5")]
    [InlineData("OSG 3-1-2, limit from above", 2015, "101", 2016, "100.9", -1, "100", "0.00099009900990088", "substantial", "5")]
    [InlineData("OSG 3-1-3, limit on the other side", 2015, "99", 2016, "99.1", -1, "100", "-0.0010101010101009056", "deterioration", "-2.626262626262613")]
    [InlineData("OSG 3-1-4, at its limit", 2015, "100", 2016, "100", 1, "100", "0", "substantial", "5")]
    [InlineData("OSG 4-4-1, negative and rising", 2015, "-3", 2016, "-1", 1, null, "0.6666666666666667", "substantial", "5")]
    [InlineData("OSG 4-4-2, negative and falling", 2015, "-1", 2016, "-3", -1, null, "2", "substantial", "5")]
    [InlineData("OSG 5-3-1, down to zero", 2015, "1", 2016, "0", -1, null, "1", "substantial", "5")]
    [InlineData("OSG 5-4-1, limit of zero", 2015, "2", 2016, "1", -1, "0", "0.5", "substantial", "5")]
    [InlineData("OSG 6-1-4, standing still", 2015, "1", 2016, "1", 1, null, "0", "limited", "-2.5")]
    [InlineData("OSG 6-1-5", 2015, "1", 2016, "0.99", 1, null, "-0.01", "deterioration", "-3.75")]
    [InlineData("OSG 6-1-6", 2015, "1", 2016, "0.98", 1, null, "-0.02", "deterioration", "-5")]
    public void Without_a_target(string id, int t0, string b, int t, string v, int sign, string? limit, string value, string status, string score)
    {
        SchemeResult result = ProgressSchemes.StatCan.Classify(SchemeCases.Exact(t0, b, t, v, sign) with { Limit = limit is null ? null : SchemeCases.D(limit) });
        result.Ids().Should().Equal([status], id);
        result.Value.Value.ShouldBeNear(SchemeCases.D(value));
        result.Score.Value.ShouldBeNear(SchemeCases.D(score));
    }

    [Fact]
    public void A_growth_of_exactly_half_a_percent_is_moderate_where_binary_fractions_made_it_limited() =>
        ProgressSchemes.StatCan.Classify(SchemeCases.Exact(2015, "1", 2016, "1.005", 1)).Ids().Should().Equal(["moderate"], "OSG 6-1-2 came out as −5e-14 and limited");

    [Theory]
    [InlineData("OSG 2-1-2", "1", "-1", "3")]
    [InlineData("OSG 4-7-1", "1", "-1", null)]
    public void Opposite_signs_have_no_class(string id, string b, string v, string? target)
    {
        SchemeInput input = SchemeCases.Exact(2015, b, 2016, v, 1);
        SchemeResult result = ProgressSchemes.StatCan.Classify(target is null ? input : input.Towards(2016, SchemeCases.D(target)));
        result.Classes.Should().BeEmpty(id);
        result.Reason.Should().Be(Obstacle.CrossesZero);
    }

    [Theory]
    [InlineData("OSG 4-3-1", "1", "3", "1", 1)]
    [InlineData("OSG 4-3-2", "3", "1", "3", -1)]
    [InlineData("OSG 4-6-1", "-3", "-1", "-3", 1)]
    [InlineData("OSG 4-6-2", "-1", "-3", "-1", -1)]
    public void A_target_at_the_baseline_that_is_met_is_achieved_without_a_number(string id, string b, string v, string target, int sign)
    {
        SchemeResult result = ProgressSchemes.StatCan.Classify(SchemeCases.Exact(2015, b, 2016, v, sign).Towards(2030, SchemeCases.D(target)));
        result.Ids().Should().Equal(["target-achieved"], id);
        result.Score.Value.Should().Be(5m);
        result.Value.IsAbsent.Should().BeTrue("the published value is infinite");
    }

    [Theory]
    [InlineData("GIF 10-5-1", "-0.49269219820469434", "limited", "-5 3.957265191218312 -2.0800946026235367 -3.7816305907245864 -1.0516931870983548 5")]
    [InlineData("GIF 1-4-1", "0.0887007453951234", "moderate", "-0.8276760630043856 -2.5 0.5456262610658811 -1.7744464710858785 5")]
    [InlineData("GIF 11-2-1", "-2.8499406206286846", "deterioration", "-2.263356723992989 -3.4365245172643806")]
    public void The_published_groups_come_out(string id, string score, string status, string scores)
    {
        SchemeResult any = ProgressSchemes.StatCan.Classify(SchemeCases.Exact(2015, "10", 2016, "11", 1));
        SchemeResult group = ProgressSchemes.StatCan.Aggregate([.. scores.Split(' ').Select(s => any with { Score = Measure.Exactly(SchemeCases.D(s)) })]);
        group.Score.Value.ShouldBeNear(SchemeCases.D(score));
        group.Ids().Should().Equal([status], id);
    }

    // Eustat's word for a ratio from 0 to 0.6 is moderate deterioration; Eurostat's is insufficient progress.
    [Theory]
    [InlineData("EUS 1-2-2, standing still", 2016, "20.6", 2024, "20.6", 2030, "20.5", -1, "0", "insufficient-progress", "-2.5")]
    [InlineData("EUS 2-1-2 severe", 2016, "3.1", 2024, "2.6", 2030, "0.1", -1, "0.09997499565957124", "insufficient-progress", "-2.0834375180851197")]
    [InlineData("EUS 2-1-2", 2016, "6.6", 2024, "7.9", 2030, "0.1", -1, "-0.08787928700737917", "significant-movement-away", "-2.8661636958640795")]
    [InlineData("EUS 1-3-1 benefits", 2017, "45.7", 2025, "84.1", 0, null, 1, "0.07921997371996325", "significant-progress", "5")]
    [InlineData("EUS 1-5-1", 2015, "0.09", 2024, "0.18", 0, null, -1, "-0.08005973889230611", "significant-movement-away", "-5")]
    [InlineData("EUS 1-5-4", 2015, "34.13", 2024, "35.32", 0, null, 1, "0.003815327994563189", "moderate-progress", "0.9538319986407973")]
    [InlineData("EUS 1-a-2", 2015, "69.9", 2023, "70.3", 0, null, 1, "0.0007135231337143111", "no-progress", "0.17838078342857777")]
    public void By_the_rules_of_Eurostat(string id, int t0, string b, int t, string v, int due, string? target, int sign, string value, string status, string score)
    {
        SchemeInput input = SchemeCases.Exact(t0, b, t, v, sign);
        SchemeResult result = ProgressSchemes.Eurostat.Classify(target is null ? input : input.Towards(due, SchemeCases.D(target)));
        result.Ids().Should().Equal([status], id);
        result.Value.Value.ShouldBeNear(SchemeCases.D(value));
        result.Score.Value.ShouldBeNear(SchemeCases.D(score));
    }
}
