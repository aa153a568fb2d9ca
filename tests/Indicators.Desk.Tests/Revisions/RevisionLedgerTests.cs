using NodaTime;

namespace Indicators.Desk.Tests.Revisions;

public sealed class RevisionLedgerTests
{
    private static readonly SeriesKey Output = new("output", "here");

    [Fact]
    public void Every_publication_is_kept_in_order_and_each_step_told()
    {
        RevisionLedger ledger = Ledger(new Record().Figures("output", "2023=210万辆@2024-12-27", "2023=200万辆@2024-01-20", "2023=200.0万辆@2024-03-01", "2023=200.0万辆@2024-04-01"));

        ledger.Figures.Should().ContainSingle().Which.Vintages.Select(one => one.Observation.Figure.Literal).Should().Equal("200万辆", "200.0万辆", "200.0万辆", "210万辆");
        ledger.Revisions.Select(one => one.Kind).Should().Equal(RevisionKind.Refined, RevisionKind.Restated, RevisionKind.Revised);
        Revision revised = ledger.Revisions[2];
        (revised.EarlierOn, revised.LaterOn).Should().Be((new LocalDate(2024, 4, 1), new LocalDate(2024, 12, 27)));
        revised.Change.Value.Should().Be(Rational.FromDecimal(10m));
        revised.RelativeChange.Value.Should().Be(Rational.Create(1, 20));
        ledger.Releases.Select(one => one.PublishedOn).Should().Equal(new LocalDate(2024, 3, 1), new LocalDate(2024, 12, 27));
    }

    [Fact]
    public void Statuses_breaks_and_titles_say_why()
    {
        Record record = new Record()
            .Source(new Source("first", "Preliminary accounting", "Office") { Published = TimePeriod.Parse("2024-01-20") })
            .Source(new Source("census", "第五次全国经济普查公报", "Office") { Published = TimePeriod.Parse("2024-12-27") })
            .Source(new Source("final", "关于2023年最终核实的公告", "Office") { Published = TimePeriod.Parse("2024-12-30") })
            .Observation(Figure("200万辆", "first") with { Status = ObservationStatus.Provisional })
            .Observation(Figure("210万辆", "census"))
            .Observation(Figure("211万辆", "final"));

        Causes(record).Should().Equal("Final Census", "Final");
    }

    [Fact]
    public void A_break_between_two_publications_is_a_reason()
    {
        Record record = new Record()
            .With(new Indicator("firms", new LocalizedText("企业数", "Firms"), StandardUnits.Enterprise, IndicatorKind.Stock, Direction.Increase)
            {
                Breaks = [new SeriesBreak(new DateOnly(2024, 6, 1), new LocalizedText("标准提高", "a higher threshold")) { Kind = BreakKind.Scope }],
            })
            .Figures("firms", "2023=100家@2024-01-20", "2023=90家@2024-12-27");

        Ledger(record).Revisions[0].Reasons.Should().ContainSingle().Which.ToText(Language.English).Should().Be("change of scope (a higher threshold)");
    }

    [Fact]
    public void Another_publisher_is_no_revision_that_is_explained_and_silence_is_said()
    {
        Record record = new Record()
            .Source(new Source("a", "News", "Paper") { Published = TimePeriod.Parse("2024-01-20") })
            .Source(new Source("b", "More news", "Agency") { Published = TimePeriod.Parse("2024-02-20") })
            .Source(new Source("c", "Still more", "Agency") { Published = TimePeriod.Parse("2024-03-20") })
            .Observation(Figure("200万辆", "a")).Observation(Figure("210万辆", "b")).Observation(Figure("212万辆", "c"));

        Causes(record).Should().Equal("OtherPublisher", "NotStated");
    }

    [Fact]
    public void Two_figures_of_one_day_are_rivals_and_an_undated_one_is_compared_with_nothing()
    {
        RevisionLedger ledger = Ledger(new Record()
            .Observation(Figure("200万辆", null) with { PublishedOn = new LocalDate(2024, 1, 20) })
            .Observation(Figure("210万辆", null) with { PublishedOn = new LocalDate(2024, 1, 20) })
            .Observation(Figure("220万辆", null)));

        ledger.Revisions.Should().ContainSingle().Which.Kind.Should().Be(RevisionKind.Rival);
        ledger.Figures[0].Vintages[2].PublishedOn.Should().BeNull();
    }

    [Fact]
    public void Forecasts_and_derived_figures_are_no_publications() =>
        Ledger(new Record()
            .Observation(Figure("200万辆", null) with { PublishedOn = new LocalDate(2024, 1, 20) })
            .Observation(Figure("210万辆", null) with { PublishedOn = new LocalDate(2023, 1, 20), Status = ObservationStatus.Forecast })
            .Observation(Figure("220万辆", null) with { PublishedOn = new LocalDate(2024, 2, 20), Status = ObservationStatus.Derived })).Figures.Should().BeEmpty();

    /// <summary>
    /// Profits of industry of January to July 2018: 39038.1亿元, up 17.1 % on a comparable scope, where 42481.2亿元 had been published
    /// a year earlier (releases of the National Bureau of Statistics).
    /// </summary>
    [Fact]
    public void Published_growth_implies_a_comparable_base()
    {
        RevisionLedger ledger = Ledger(new Record()
            .Indicator("profit", "亿元", IndicatorKind.Flow, basis: new GrowthBasis(Scope: ScopeBasis.Comparable))
            .Figures("profit", "2017-01-01/P7M=42481.2亿元@2017-08-27", "2018-01-01/P7M=39038.1亿元@2018-08-27").Growth("profit", "2018-01-01/P7M=17.1%@2018-08-27"));

        ComparableBase found = ledger.Bases.Should().ContainSingle().Subject;
        found.Implied.Value!.Value.Round(1, MidpointRounding.AwayFromZero).Should().Be(33337.4m);
        found.Agrees.Should().BeFalse();
        found.Basis.Should().Be(ComparisonBasis.Comparable);
        found.Published!.Figure.Literal.Should().Be("42481.2亿元");
        ledger.Releases.Should().ContainSingle().Which.Bases.Should().ContainSingle();
    }

    [Fact]
    public void A_base_that_rounding_explains_agrees() =>
        Ledger(new Record().Figures("output", "2022=200.0万辆@2023-01-20", "2023=210.1万辆@2024-01-20").Growth("output", "2023=5.0%@2024-01-20"))
            .Bases[0].Agrees.Should().BeTrue();

    [Fact]
    public void A_revision_that_turns_a_verdict_says_so()
    {
        RevisionLedger ledger = Ledger(new Record().Figures("output", "2023=255万辆@2024-01-20", "2023=262万辆@2024-12-27").Target("2023", "260万辆"));

        TurnedVerdict turned = ledger.TurnedVerdicts.Should().ContainSingle().Subject;
        turned.Before.ToText(Language.English).Should().NotBe(turned.After.ToText(Language.English));
        turned.On.Should().Be(new LocalDate(2024, 12, 27));
        ledger.Releases.Should().ContainSingle().Which.TurnedVerdicts.Should().ContainSingle();
        ledger.ToText(Language.English).Should().Contain("verdict turned: Here: output [t]");
        RevisionLedger.Of(ledger.Catalog, RevisionOptions.Default with { WithVerdicts = false }).TurnedVerdicts.Should().BeEmpty();
    }

    [Fact]
    public void Since_a_day_only_what_came_then_is_listed()
    {
        IndicatorCatalog catalog = new Record().Figures("output", "2022=190万辆@2023-01-20", "2022=195万辆@2023-12-27", "2023=200万辆@2024-01-20", "2023=210万辆@2024-12-27").Build();

        RevisionLedger.Of(catalog, RevisionOptions.Default with { Since = new DateOnly(2024, 1, 1) }).Revisions.Should().ContainSingle().Which.Period.Should().Be(TimePeriod.Year(2023));
    }

    /// <summary>Twice as many publications take twice as much memory, however they lie: over many periods, or all of one.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(100_000)]
    public void A_ledger_grows_with_the_publications(int ofOnePeriod)
    {
        double small = Allocated(4_000, ofOnePeriod), large = Allocated(16_000, ofOnePeriod);

        (large / small).Should().BeLessThan(4.6, "four times the publications are four times the work");
    }

    private static double Allocated(int count, int ofOnePeriod)
    {
        var builder = new IndicatorCatalogBuilder();
        builder.Add(new Subject("here", SubjectKind.Region, new LocalizedText("本市", "Here")));
        builder.Add(new Indicator("output", new LocalizedText("产量", "Output"), Unit.Parse("辆"), IndicatorKind.Flow, Direction.Increase));
        var first = new LocalDate(1900, 1, 1);
        for (int i = 0; i < count; i++)
        {
            TimePeriod period = TimePeriod.Day(new DateOnly(1000, 1, 1).AddDays(i / ofOnePeriod));
            builder.Add(new Observation(Output, period, new Figure(100m + (i % 97), Unit.Parse("辆"))) { PublishedOn = first.PlusDays(i % ofOnePeriod % 40_000) });
        }

        IndicatorCatalog catalog = builder.Build();
        RevisionLedger.Of(catalog);
        long before = GC.GetAllocatedBytesForCurrentThread();
        RevisionLedger.Of(catalog).Revisions.Length.Should().BeGreaterThan(count / 2);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Observation Figure(string figure, string? source) => new(Output, TimePeriod.Year(2023), Indicators.Figure.Parse(figure)) { SourceId = source };

    private static IEnumerable<string> Causes(Record record) => Ledger(record).Revisions.Select(one => string.Join(' ', one.Reasons.Select(reason => reason.Cause)));

    private static RevisionLedger Ledger(Record record) => RevisionLedger.Of(record.Build());
}
