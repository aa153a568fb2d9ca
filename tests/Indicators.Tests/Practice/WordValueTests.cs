using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Practice;

/// <summary>扭亏为盈, 减亏, 持平 …: values with a sign, never zero among amounts and never missing.</summary>
public sealed class WordValueTests
{
    [Theory]
    [InlineData("扭亏为盈", TrendWord.TurnedToProfit, 1, 1)]
    [InlineData("扭亏", TrendWord.TurnedToProfit, 1, 1)]
    [InlineData("由盈转亏", TrendWord.TurnedToLoss, -1, -1)]
    [InlineData("减亏", TrendWord.LossNarrowed, -1, 1)]
    [InlineData("增亏", TrendWord.LossWidened, -1, -1)]
    [InlineData("持平", TrendWord.Unchanged, null, 0)]
    [InlineData("与上年持平", TrendWord.Unchanged, null, 0)]
    [InlineData("降幅收窄", TrendWord.DeclineNarrowed, -1, 1)]
    [InlineData("降幅扩大", TrendWord.DeclineWidened, -1, -1)]
    [InlineData("增幅回落", TrendWord.GrowthSlowed, 1, -1)]
    [InlineData("由负转正", TrendWord.TurnedToGrowth, 1, 1)]
    [InlineData("由正转负", TrendWord.TurnedToDecline, -1, -1)]
    public void A_word_is_a_value_with_a_sign(string text, TrendWord word, int? sign, int change)
    {
        Figure value = TrendText.Parse(text);

        TrendText.WordOf(value).Should().Be(word);
        TrendText.SignOf(word).Should().Be(sign);
        TrendText.ChangeOf(word).Should().Be(change);
        value.Amount.Should().Be(change);
        value.Literal.Should().Be(text);
        TrendText.WordOf(TrendText.Of(word)).Should().Be(word);
    }

    [Theory]
    [InlineData("")]
    [InlineData("盈利")]
    [InlineData("持平。")]
    [InlineData("0%")]
    public void Anything_else_is_none(string text)
    {
        TrendText.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => TrendText.Parse(text)).Should().Throw<ParseException>();
    }

    [Theory]
    [InlineData("", "扭亏为盈", "trend")]
    [InlineData("\"transformation\": \"growth-year\", ", "降幅收窄", "trend[of=growth-year]")]
    [InlineData("\"transformation\": \"growth-year\", \"basis\": \"nominal\", ", "持平", "trend[of=growth-year[basis=nominal]]")]
    public void In_a_file_it_stands_where_a_figure_would_and_comes_back_byte_for_byte(string transformation, string word, string series)
    {
        string json = $$"""
            {
              "formatVersion": 1,
              "revision": 2,
              "subjects": [
                { "id": "city", "kind": "region", "name": { "zh": "示例市" } }
              ],
              "indicators": [
                { "id": "profit", "name": { "zh": "利润总额" }, "unit": "亿元", "kind": "flow", "direction": "increase" }
              ],
              "observations": [
                { "indicator": "profit", "subject": "city", "period": "2023", "value": "-12.5亿元" },
                { "indicator": "profit", "subject": "city", "period": "2024", {{transformation}}"value": "{{word}}" }
              ]
            }

            """;
        IndicatorCatalog catalog = CatalogReader.Parse(json);

        catalog.Observations[1].Series.Transformation.ToString().Should().Be(series);
        CatalogWriter.ToJson(catalog).Should().Be(json);
        catalog.Latest(new SeriesKey("profit", "city"), new DateOnly(2025, 12, 31))!.Figure.Literal.Should().Be("-12.5亿元", "a word is no amount");
        CatalogValidator.Standard.Validate(catalog).Findings.Where(finding => finding.Severity != DiagnosticSeverity.Information).Should().BeEmpty();
    }

    [Theory]
    [InlineData("{ \"kind\": \"trend\" }", "3%", "IND0056")]
    [InlineData("{ \"kind\": \"rank\", \"universe\": \"cn/cities\" }", "持平", "IND0039")]
    [InlineData("{ \"kind\": \"trend\" }", "第3", "IND0040")]
    public void A_figure_for_a_word_and_a_word_for_a_rank_are_told(string transformation, string value, string id)
    {
        string json = $$"""
            { "formatVersion": 1, "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
              "indicators": [ { "id": "profit", "name": { "zh": "利润总额" }, "unit": "亿元", "kind": "flow", "direction": "increase" } ],
              "observations": [ { "indicator": "profit", "subject": "city", "period": "2024", "transformation": {{transformation}}, "value": "{{value}}" } ] }
            """;
        CatalogReader.TryRead([new CatalogFile("c.json", System.Text.Encoding.UTF8.GetBytes(json))], out _, out System.Collections.Immutable.ImmutableArray<Diagnostic> found);
        found.Select(diagnostic => diagnostic.Id).Should().Equal(id);
    }
}
