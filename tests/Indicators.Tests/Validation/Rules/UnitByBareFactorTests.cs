namespace Indicators.Tests.Validation.Rules;

public class UnitByBareFactorTests
{
    private const string Id = "IND2040";

    [Fact]
    public void Half_of_what_is_said() =>
        RuleRun.Find(Id, """ "units": [ { "code": "luo", "symbol": "箩", "dimension": "mass", "factor": "0.5" } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("bare factor 1/2, which makes 1箩 0.5克").And.Contain("\"is\": \"0.5克\"");

    [Fact]
    public void A_fraction_is_said_too() =>
        RuleRun.Find(Id, """ "units": [ { "code": "field", "symbol": "田", "dimension": "area", "factor": "2000/3" } ] """).Should().ContainSingle()
            .Which.ToText(Language.Chinese).Should().Contain("2000/3 平方米");

    [Fact]
    public void A_quantity_says_it_by_itself() =>
        RuleRun.Find(Id, """ "units": [ { "code": "luo", "symbol": "箩", "is": "25公斤" } ] """).Should().BeEmpty();

    [Fact]
    public void A_classifier_of_its_own_has_no_factor() =>
        RuleRun.Find(Id, """ "units": [ { "code": "ward", "symbol": "病区", "dimension": "count" }, { "code": "pair-of-wards", "symbol": "双病区", "dimension": "count", "factor": "2" } ] """).Should().BeEmpty();
}
