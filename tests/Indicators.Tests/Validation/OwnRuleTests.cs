using Indicators.Validation;

namespace Indicators.Tests.Validation;

/// <summary>A rule of a user's reports an item and the words of its message, and no more.</summary>
public class OwnRuleTests
{
    private static readonly IndicatorCatalog Catalog = IndicatorCatalogOf();

    [Fact]
    public void An_observation_is_reported_with_its_subject_and_figure()
    {
        Finding finding = Found(context => context.Report(context.Catalog.Observations[0], "a", "b"));
        finding.Id.Should().Be("OWN1");
        finding.ToText().Should().Be("a, b");
        finding.SubjectId.Should().Be("city");
        finding.Figures.Should().ContainSingle();
    }

    [Fact]
    public void A_target_is_reported_with_its_id()
    {
        Finding finding = Found(context => context.Report(context.Catalog.Targets[0], "a", "b"));
        finding.ItemId.Should().Be("firms-2027");
        finding.SubjectId.Should().Be("city");
    }

    [Fact]
    public void A_place_is_reported() => Found(context => context.Report(context.Catalog.Indicators[0].Location, "a", "b")).ToText().Should().Be("a, b");

    [Fact]
    public void An_item_is_got_by_the_name_dictionaries_give_it()
    {
        Catalog.Targets.TryGetValue("firms-2027", out Target? target).Should().BeTrue();
        target.Should().BeSameAs(Catalog.Targets["firms-2027"]);
        Catalog.Targets.TryGetValue("no", out target).Should().BeFalse();
        target.Should().BeNull();
    }

    private static Finding Found(Action<RuleContext> check) =>
        new CatalogValidator(new Own(check)).Validate(Catalog).Findings.Should().ContainSingle().Subject;

    private static IndicatorCatalog IndicatorCatalogOf()
    {
        IndicatorCatalogBuilder builder = new IndicatorCatalogBuilder()
            .Add(new Subject("city", SubjectKind.Region, new("示例市")))
            .Add(new Indicator("firms", new("企业数"), Unit.Parse("家"), IndicatorKind.Stock, Direction.Increase))
            .Observe("firms", "city", "2022", "6348家");
        return builder.Add(Target.By("firms-2027", builder.Key("firms", "city"), TimePeriod.Year(2027), new LevelGoal(Figure.Parse("1万家")))).Build();
    }

    private sealed class Own(Action<RuleContext> check) : ICatalogRule
    {
        public DiagnosticDescriptor Descriptor { get; } = new("OWN1", DiagnosticSeverity.Warning, new LocalizedText("{0}，{1}", "{0}, {1}"));

        public void Check(RuleContext context) => check(context);
    }
}
