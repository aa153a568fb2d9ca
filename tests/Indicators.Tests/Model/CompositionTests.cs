using System.Collections.Immutable;
using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

public class CompositionTests
{
    [Fact]
    public void What_a_part_leaves_out_is_the_wholes()
    {
        new CompositionPart("cars").SeriesFor("output", "chongqing").ToString().Should().Be("cars@chongqing");
        new CompositionPart(null, "liangjiang").SeriesFor("output", "chongqing").ToString().Should().Be("output@liangjiang");
    }

    [Fact]
    public void A_part_without_indicator_and_subject_is_refused() =>
        FluentActions.Invoking(() => new CompositionPart(null)).Should().Throw<ArgumentException>().WithMessage("*the whole itself*");

    [Theory]
    [InlineData("超52周")]
    [InlineData("0周")]
    [InlineData("-2周")]
    [InlineData("50—52周")]
    public void Only_one_exact_number_above_zero_is_a_factor(string times) =>
        FluentActions.Invoking(() => new CompositionPart("a") { Times = Figure(times) }).Should().Throw<ArgumentException>().WithMessage($"*{times}*");

    [Fact]
    public void A_composition_without_parts_or_kind_is_refused()
    {
        FluentActions.Invoking(() => new Composition("c", CompositionKind.Complete, "a", [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Composition("c", default, "a", [new CompositionPart("b")])).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Compositions_are_equal_by_value_wherever_they_were_read()
    {
        Composition one = Of("c", "gdp", new CompositionPart("industry")) with { Location = At("$.compositions[0]", 3) };
        one.Should().Be(Of("c", "gdp", new CompositionPart("industry")));
        one.Should().NotBe(Of("c", "gdp", new CompositionPart("services")));
        one.Should().NotBe(one with { WholeSubjectId = "chongqing" });
        one.ToString().Should().Be("c: gdp = industry");
    }

    [Theory]
    [InlineData("nothing", null, "gdp", null, "whole.indicator")]
    [InlineData("gdp", "nowhere", "share", null, "whole.subject")]
    [InlineData("gdp", null, "nothing", null, "parts[0].indicator")]
    [InlineData("gdp", null, null, "nowhere", "parts[0].subject")]
    public void Ids_that_are_not_there_are_reported(string whole, string? wholeSubject, string? part, string? subject, string property)
    {
        Composition composition = Of("c", whole, new CompositionPart(part, subject)) with { WholeSubjectId = wholeSubject };
        IndicatorCatalog sound = Builder().Add(composition).BuildSound(out ImmutableArray<Diagnostic> diagnostics);
        diagnostics.Should().ContainSingle().Which.Arguments[2].Should().Be(property);
        sound.Compositions.Should().BeEmpty();
    }

    [Fact]
    public void A_composition_with_a_source_that_is_not_there_is_left_out()
    {
        IndicatorCatalog sound = Builder().Add(InCountry("c", new CompositionPart(null, "chongqing")) with { SourceId = "no-such" }).BuildSound(out ImmutableArray<Diagnostic> diagnostics);
        diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND0202");
        sound.Compositions.Should().BeEmpty();
    }

    [Fact]
    public void Parts_of_another_dimension_are_reported()
    {
        Diagnostic fault = SingleError(Builder().Add(Of("c", "gdp", new CompositionPart("high-tech"))));
        fault.Descriptor.Should().Be(CatalogDiagnostics.CompositionUnit);
        fault.ToText(Language.English).Should().Contain("'high-tech' is a number of things counted in '家', but money (元) is asked for");
        fault.ToText(Language.Chinese).Should().Contain("构成“c”");
    }

    [Fact]
    public void An_amount_a_week_times_weeks_is_an_amount()
    {
        IndicatorCatalogBuilder builder = Builder()
            .Add(Indicator("chips", "片", IndicatorKind.Flow))
            .Add(Indicator("chips-a-week", "片/周", IndicatorKind.Rate));
        Composition year = Of("c", "chips", new CompositionPart("chips-a-week") { Times = Figure("52周") });
        builder.Add(year).Build().Compositions["c"].Parts[0].Times!.Value.Literal.Should().Be("52周");
        builder.Compositions[0] = Of("c", "chips", new CompositionPart("chips-a-week") { Times = Figure("7天") });
        builder.TryBuild(out _, out _).Should().BeTrue("a week is so many days exactly");
        builder.Compositions[0] = Of("c", "chips", new CompositionPart("chips-a-week") { Times = Figure("12家") });
        SingleError(builder).Descriptor.Should().Be(CatalogDiagnostics.CompositionUnit);
    }

    [Fact]
    public void One_part_twice_is_reported_however_it_is_named()
    {
        Composition twice = Of("c", "gdp", new CompositionPart(null, "cn"), new CompositionPart("gdp", "cn")) with { WholeSubjectId = "chongqing" };
        SingleError(Builder().Add(twice)).Descriptor.Should().Be(CatalogDiagnostics.DuplicatePart);
    }

    [Fact]
    public void What_is_made_of_itself_is_reported_and_left_out()
    {
        IndicatorCatalogBuilder builder = Builder()
            .Add(Indicator("industry", "亿元", IndicatorKind.Flow))
            .Add(Of("everywhere", "gdp", new CompositionPart("industry")))
            .Add(Of("here", "industry", new CompositionPart("gdp")) with { WholeSubjectId = "chongqing" });
        IndicatorCatalog sound = builder.BuildSound(out ImmutableArray<Diagnostic> diagnostics);
        diagnostics.Should().ContainSingle().Which.Descriptor.Should().Be(CatalogDiagnostics.Cycle);
        sound.ToBuilder().TryBuild(out _, out _).Should().BeTrue();
    }

    [Fact]
    public void The_whole_as_its_own_part_is_a_circle() =>
        SingleError(Builder().Add(Of("c", "gdp", new CompositionPart(null, "cn")) with { WholeSubjectId = "cn" })).Descriptor.Should().Be(CatalogDiagnostics.Cycle);

    [Fact]
    public void A_builder_from_a_catalogue_and_a_merge_keep_compositions_and_acceptances()
    {
        IndicatorCatalog catalog = Builder().Add(InCountry("c", new CompositionPart(null, "chongqing"))).Add(Accepted()).Build();
        catalog.ToBuilder().Build().HasSameContent(catalog).Should().BeTrue();
        IndicatorCatalog merged = catalog.Merge(Builder().Add(Indicator("other", "亿元", IndicatorKind.Flow)).Add(InCountry("d", new CompositionPart("other"))).Add(Accepted()).Build());
        merged.Compositions.Select(composition => composition.Id).Should().Equal("c", "d");
        merged.Accepted.Should().ContainSingle();
        catalog.HasSameContent(Builder().Add(Accepted()).Build()).Should().BeFalse();
        catalog.HasSameContent(Builder().Add(InCountry("c", new CompositionPart(null, "chongqing"))).Build()).Should().BeFalse();
    }

    [Fact]
    public void One_composition_with_two_contents_is_a_conflict()
    {
        IndicatorCatalog one = Builder().Add(InCountry("c", new CompositionPart(null, "chongqing"))).Build();
        IndicatorCatalog two = Builder().Add(InCountry("c", new CompositionPart("gdp", "chongqing"))).Build();
        one.TryMerge(two, out _, out ImmutableArray<Diagnostic> diagnostics).Should().BeFalse();
        diagnostics.Should().ContainSingle().Which.Arguments[0].Should().Be("compositions");
    }

    [Fact]
    public void An_acceptance_must_say_what_is_accepted()
    {
        Diagnostic fault = SingleError(Builder().Add(new AcceptedFinding("IND3001", Text("已知"))));
        fault.Descriptor.Should().Be(CatalogDiagnostics.UnboundedAcceptance);
        fault.ToText(Language.Chinese).Should().Contain("IND3001");
    }

    [Fact]
    public void What_an_acceptance_names_must_be_there()
    {
        AcceptedFinding accepted = new("IND3001", Text("已知")) { IndicatorId = "nothing", SubjectId = "nowhere", ItemId = "no-such", SourceId = "none" };
        IndicatorCatalog sound = Builder().Add(accepted).BuildSound(out ImmutableArray<Diagnostic> diagnostics);
        diagnostics.Select(fault => fault.Arguments[2]).Should().Equal("indicator", "subject", "item");
        sound.Accepted.Should().BeEmpty();
    }

    [Fact]
    public void An_acceptance_may_name_an_item_of_any_section() =>
        Builder().Add(new AcceptedFinding("IND5001", Text("已知")) { ItemId = "undated" }).TryBuild(out _, out _).Should().BeTrue();

    private static AcceptedFinding Accepted() => new("IND3001", Text("已知")) { IndicatorId = "gdp", SourceId = "first" };

    /// <summary>What the country's GDP is made of.</summary>
    private static Composition InCountry(string id, params CompositionPart[] parts) => Of(id, "gdp", parts) with { WholeSubjectId = "cn" };

    private static Composition Of(string id, string whole, params CompositionPart[] parts) => new(id, CompositionKind.Complete, whole, parts);
}
