using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

public class CatalogLookupTests
{
    private static readonly IndicatorCatalog Catalog = Builder()
        .Add(Subject("yuzhong", "chongqing") with { Code = "500103", Name = new LocalizedText("渝中区", "Yuzhong District"), Aliases = ["渝中"] })
        .Add(Subject("fuling", "chongqing"))
        .Observe("gdp", "chongqing", "2023", "30145.79亿元")
        .Observe("gdp", "cn", "2023", "1260582亿元")
        .Observe("gdp", "chongqing", "2023", "6.1%", Transformation.YearOnYearGrowth)
        .Add(Target.By("old", HighTech, TimePeriod.Year(2025), new LevelGoal(Figure("1万家"))))
        .Add(Target.By("new", HighTech, TimePeriod.Year(2027), new LevelGoal(Figure("1.27万家"))) with { Supersedes = new TargetSupersession("old", Day("2024-01-01")) })
        .Add(Target.By("part", new SeriesKey("high-tech", "fuling"), TimePeriod.Year(2027), new LevelGoal(Figure("600家"))) with { ParentId = "new" })
        .Build();

    [Fact]
    public void Items_are_found_by_id()
    {
        Catalog.Subjects["yuzhong"].Code.Should().Be("500103");
        Catalog.Subjects.Find("nowhere").Should().BeNull();
        Catalog.Subjects.TryFind("fuling", out Subject? fuling).Should().BeTrue();
        fuling!.Id.Should().Be("fuling");
        Catalog.Indicators.Contains("gdp").Should().BeTrue();
        Catalog.Indicators.Find(null).Should().BeNull();
        Catalog.Subjects.Select(s => s.Id).Should().Equal("cn", "chongqing", "yuzhong", "fuling");
        Catalog.Subjects[0].Id.Should().Be("cn");
    }

    [Fact]
    public void An_id_that_is_not_there_is_named()
    {
        Action act = () => _ = Catalog.Subjects["nowhere"];
        act.Should().Throw<KeyNotFoundException>().WithMessage("*Subject*'nowhere'*");
    }

    [Theory]
    [InlineData("渝中区")]
    [InlineData("Yuzhong District")]
    [InlineData("渝中")]
    [InlineData("500103")]
    [InlineData("yuzhong")]
    public void A_subject_is_found_by_whatever_it_is_called(string name) =>
        Catalog.FindSubjects(name).Should().ContainSingle().Which.Id.Should().Be("yuzhong");

    [Fact]
    public void An_indicator_is_found_by_its_name() =>
        Catalog.FindIndicators("指标").Select(i => i.Id).Should().Equal("high-tech", "gdp", "share");

    [Fact]
    public void The_parts_of_a_region_are_its_children()
    {
        Catalog.ChildrenOf(Catalog.Subjects["chongqing"]).Select(s => s.Id).Should().Equal("yuzhong", "fuling");
        Catalog.ChildrenOf(Catalog.Subjects["fuling"]).Should().BeEmpty();
        Catalog.ParentOf(Catalog.Subjects["fuling"])!.Id.Should().Be("chongqing");
        Catalog.ParentOf(Catalog.Subjects["cn"]).Should().BeNull();
    }

    [Fact]
    public void Targets_are_found_by_series_subject_parent_and_predecessor()
    {
        Catalog.TargetsOf(HighTech).Select(t => t.Id).Should().Equal("old", "new");
        Catalog.TargetsOf(Catalog.Subjects["fuling"]).Should().ContainSingle().Which.Id.Should().Be("part");
        Catalog.TargetsOf(Catalog.Subjects["cn"]).Should().BeEmpty();
        Catalog.ChildrenOf(Catalog.Targets["new"]).Should().ContainSingle().Which.Id.Should().Be("part");
        Catalog.SuccessorOf(Catalog.Targets["old"])!.Id.Should().Be("new");
        Catalog.SuccessorOf(Catalog.Targets["new"]).Should().BeNull();
    }

    [Fact]
    public void A_series_holds_what_its_key_names()
    {
        Series series = Catalog.SeriesOf(Catalog.Targets["part"]);
        series.Indicator.Should().BeSameAs(Catalog.Indicators["high-tech"]);
        series.Subject.Should().BeSameAs(Catalog.Subjects["fuling"]);
        series.Observations.Should().BeEmpty();
        Catalog.SeriesOf(Catalog.Observations[2]).Transformation.Should().Be(Transformation.YearOnYearGrowth);
    }

    [Fact]
    public void The_series_of_an_indicator_and_of_a_subject_are_listed()
    {
        Catalog.SeriesOfIndicator("gdp").Select(s => s.ToString()).Should().Equal("gdp@chongqing", "gdp@cn", "gdp@chongqing growth-year");
        Catalog.SeriesOfSubject("chongqing").Should().HaveCount(3);
        Catalog.SeriesOfSubject("nowhere").Should().BeEmpty();
    }

    [Fact]
    public void A_target_of_another_catalogue_has_no_series_here()
    {
        Target foreign = Target.By("x", new SeriesKey("share", "fuling"), TimePeriod.Year(2027), new DoneGoal());
        Catalog.Invoking(c => c.SeriesOf(foreign)).Should().Throw<KeyNotFoundException>().WithMessage("*share@fuling*");
    }

    [Fact]
    public void The_empty_catalogue_has_the_standard_units_and_nothing_else()
    {
        IndicatorCatalog.Empty.Units.Should().BeSameAs(UnitSet.Standard);
        IndicatorCatalog.Empty.Observations.Should().BeEmpty();
        IndicatorCatalog.Empty.OwnUnits.Should().BeEmpty();
    }
}
