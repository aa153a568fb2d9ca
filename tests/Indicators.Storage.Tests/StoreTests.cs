using Indicators.Json;
using Indicators.Progress;
using Indicators.Tests;
using Indicators.Validation;

namespace Indicators.Storage.Tests;

/// <summary>What a store answers is what a catalogue of the same observations answers, on every database.</summary>
public abstract class StoreTests
{
    private static readonly DateOnly AsOf = new(2024, 12, 31);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Latest_is_that_of_the_series(int seed)
    {
        var vintages = new Vintages(seed);
        IndicatorCatalog catalog = vintages.Catalog();
        ObservationStore store = await LoadedAsync(catalog);
        SeriesKey[] keys = [.. catalog.AllSeries.Select(series => series.Key), new SeriesKey("stock", "nowhere")];
        foreach (DateOnly? knownBy in (DateOnly?[])[null, vintages.Day(), vintages.Day(), vintages.Day()])
        {
            DateOnly asOf = vintages.Day();
            IReadOnlyList<Observation?> latest = await store.LatestAsync(keys, asOf, knownBy);
            for (int i = 0; i < catalog.AllSeries.Count; i++)
                Text(latest[i]).Should().Be(Text(catalog.AllSeries[i].Latest(asOf, knownBy)), "{0} as of {1} known by {2}", keys[i], asOf, knownBy);
            latest[^1].Should().BeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Ranges_are_in_the_order_of_the_series(int seed)
    {
        var vintages = new Vintages(seed);
        IndicatorCatalog catalog = vintages.Catalog();
        ObservationStore store = await LoadedAsync(catalog);
        (DateOnly from, DateOnly to, DateOnly knownBy) = (new DateOnly(2023, 12, 31), vintages.Day(), vintages.Day());
        foreach (Series series in catalog.AllSeries)
        {
            IEnumerable<Observation> expected = series.Observations.Where(one =>
                one.Period is { } period && period.End.ToDateOnly() >= from && period.End.ToDateOnly() <= to
                && catalog.PublishedOn(one) is { } published && published.ToDateOnly() <= knownBy);
            List<string> actual = [];
            await foreach (Observation observation in store.RangeAsync([series.Key], from, to, knownBy))
                actual.Add(Text(observation));
            actual.Should().Equal(expected.Select(Text), "{0}", series.Key);
        }
    }

    /// <summary>What an office derives lies beside what was published and is never taken for it.</summary>
    [Fact]
    public async Task A_derived_figure_is_kept_with_its_status_and_found_by_it_alone()
    {
        var key = new SeriesKey("output", "here");
        var derived = new Observation(key, TimePeriod.Month(2024, 9), Figure.Parse("22.5万辆")) { Status = ObservationStatus.Derived, Note = "month-from-to-date" };
        IndicatorCatalog catalog = new IndicatorCatalogBuilder()
            .Add(new Subject("here", SubjectKind.Region, new LocalizedText("本市")))
            .Add(new Indicator("output", new LocalizedText("产量"), Unit.Parse("万辆"), IndicatorKind.Flow, Direction.Increase))
            .Observe("output", "here", "2024-01-01/P8M", "160.0万辆")
            .Add(derived)
            .Build();
        ObservationStore store = await LoadedAsync(catalog);

        (await store.LatestAsync([key], AsOf)).Single()!.Period.Should().Be(TimePeriod.Months(2024, 1, 8), "the derived month ends later and is not published");
        (await store.NewestResultAsync()).Should().Be(new DateOnly(2024, 8, 31));
        (await RangeAsync(null)).Should().HaveCount(2).And.ContainSingle(one => one.Status == ObservationStatus.Derived && one.Note == derived.Note);
        (await RangeAsync([ObservationStatus.Derived])).Should().ContainSingle().Which.Figure.Literal.Should().Be("22.5万辆");
        (await RangeAsync([ObservationStatus.Final, ObservationStatus.Provisional, ObservationStatus.Estimated])).Should().ContainSingle().Which.Figure.Literal.Should().Be("160.0万辆");
        (await RangeAsync([])).Should().BeEmpty();
        IndicatorCatalog again = await store.ReadCatalogAsync();
        again.HasSameContent(catalog).Should().BeTrue();
        again.At(key, TimePeriod.Month(2024, 9)).Should().BeNull();

        async Task<List<Observation>> RangeAsync(ObservationStatus[]? statuses)
        {
            List<Observation> found = [];
            await foreach (Observation one in store.RangeAsync([key], new DateOnly(2024, 1, 1), AsOf, statuses: statuses))
                found.Add(one);
            return found;
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_whole_store_is_the_catalogue_again(int seed)
    {
        IndicatorCatalog catalog = new Vintages(seed).Catalog();
        ObservationStore store = await LoadedAsync(catalog);
        IndicatorCatalog again = await store.ReadCatalogAsync();
        again.HasSameContent(catalog).Should().BeTrue();
        again.Observations.Select(Text).Should().BeEquivalentTo(catalog.Observations.Select(Text));
    }

    [Theory]
    [InlineData("samples/Chongqing/catalog")]
    [InlineData("samples/Plans/catalog")]
    [InlineData("tests/Indicators.Tests/TestData/catalogs/hard-statements")]
    public async Task Real_catalogues_come_back_and_are_assessed_alike(string path)
    {
        IndicatorCatalog catalog = CatalogReader.ReadSound(Path.Combine(RepositoryRoot.Path, path), out _);
        ObservationStore store = await LoadedAsync(catalog);
        (await store.ReadCatalogAsync()).HasSameContent(catalog).Should().BeTrue();

        var calculator = new ProgressCalculator(catalog);
        Dictionary<string, string> expected = catalog.Targets.ToDictionary(target => target.Id, target => Record(calculator.Assess(target, AsOf)));
        var counts = new List<long>();
        var actual = new Dictionary<string, string>();
        await foreach (ProgressAssessment assessment in store.AssessAsync(AsOf, progress: new Counter(counts)))
            actual.Add(assessment.Target.Id, Record(assessment));
        actual.Should().Equal(expected);
        counts.Should().NotBeEmpty().And.BeInAscendingOrder();
        counts[^1].Should().Be(expected.Count);

        foreach (Subject subject in catalog.Subjects)
        {
            IndicatorCatalog part = await store.ReadCatalogAsync([subject.Id]);
            part.TargetsOf(subject).Should().Equal(catalog.TargetsOf(subject));
            part.SeriesOfSubject(subject.Id).Sum(series => series.Observations.Count)
                .Should().Be(catalog.SeriesOfSubject(subject.Id).Sum(series => series.Observations.Count), "{0}", subject.Id);
        }
    }

    [Fact]
    public async Task A_check_by_components_finds_the_contradictions_of_the_whole()
    {
        IndicatorCatalog catalog = CatalogReader.Read(Path.Combine(RepositoryRoot.Path, "samples/Chongqing/catalog"));
        ObservationStore store = await LoadedAsync(catalog);
        string[] expected = Arithmetic(CatalogValidator.Standard.Validate(catalog));
        expected.Should().NotBeEmpty();
        var found = new List<string>();
        int observations = 0;
        await foreach (ValidatedPart part in store.ValidateAsync())
        {
            part.IsWhole.Should().BeTrue();
            found.AddRange(Arithmetic(part.Report));
            observations += (int)part.Observations;
        }

        found.Should().BeEquivalentTo(expected);
        observations.Should().Be(catalog.Observations.Count);
        var parts = new List<ValidatedPart>();
        await foreach (ValidatedPart part in store.ValidateAsync(maxObservations: 5))
            parts.Add(part);
        parts.Should().Contain(part => !part.IsWhole);
        parts.SelectMany(part => part.SubjectIds).Should().OnlyHaveUniqueItems();
        parts.Sum(part => part.Observations).Should().Be(observations, "what is large is checked in parts, and not left out");
    }

    // A city and its districts name each other nowhere but by their parent.
    [Fact]
    public async Task A_whole_of_children_is_checked_with_them_and_read_without()
    {
        IndicatorCatalog catalog = CatalogReader.Parse("""
            { "formatVersion": 1, "revision": 4,
              "subjects": [ { "id": "a-east", "kind": "region", "name": { "zh": "东" }, "parent": "city" },
                            { "id": "city", "kind": "region", "name": { "zh": "市" } },
                            { "id": "z-west", "kind": "region", "name": { "zh": "西" }, "parent": "city" } ],
              "indicators": [ { "id": "firms", "name": { "zh": "企业" }, "unit": "家", "kind": "stock", "direction": "increase" } ],
              "compositions": [ { "id": "districts", "kind": "complete", "whole": { "indicator": "firms", "subject": "city" }, "parts": "children" } ],
              "observations": [ { "indicator": "firms", "subject": "city", "period": "2023", "value": "1000家" },
                                { "indicator": "firms", "subject": "a-east", "period": "2023", "value": "402家" },
                                { "indicator": "firms", "subject": "z-west", "period": "2023", "value": "503家" } ] }
            """);
        ObservationStore store = await LoadedAsync(catalog);
        List<string> found = [];
        await foreach (ValidatedPart part in store.ValidateAsync())
            found.AddRange(part.Report.Findings.Select(finding => finding.Id));
        found.Should().Contain(id => id == "IND3020" || id == "IND3021");
        IndicatorCatalog city = await store.ReadCatalogAsync(["city"]);
        city.PartsOf(city.Compositions["districts"], "city", TimePeriod.Year(2023)).Should().HaveCount(2);
    }

    [Fact]
    public async Task The_same_release_twice_changes_nothing_and_two_releases_stand_beside_each_other()
    {
        IndicatorCatalog first = new Vintages(1).Catalog(prefix: "a"), second = new Vintages(2).Catalog(prefix: "b");
        ObservationStore store = await OpenAsync();
        LoadResult[] results = await Task.WhenAll(store.LoadAsync("first", first), store.LoadAsync("second", second), store.LoadAsync("first", first));
        results.Count(result => result.WasThere).Should().Be(1);
        results.Where(result => result.Release == "first").Select(result => result.Observations).Distinct().Should().Equal(first.Observations.Count);
        (await store.ReleasesAsync()).Should().BeEquivalentTo("first", "second");
        (await store.ReadCatalogAsync()).HasSameContent(first.Merge(second)).Should().BeTrue();
        // A vintage that comes with two releases is one statement.
        await store.LoadAsync("first again", first);
        (await store.ReadCatalogAsync()).HasSameContent(first.Merge(second)).Should().BeTrue();
    }

    [Fact]
    public async Task A_release_that_contradicts_the_store_leaves_nothing()
    {
        IndicatorCatalog catalog = new Vintages(3).Catalog();
        ObservationStore store = await LoadedAsync(catalog);
        IndicatorCatalogBuilder other = new Vintages(4).Catalog().ToBuilder();
        other.Subjects[0] = other.Subjects[0] with { Name = new LocalizedText("别处") };
        await FluentActions.Awaiting(() => store.LoadAsync("other", other.Build())).Should().ThrowAsync<StoreException>().WithMessage("*subjects cn*otherwise*");
        (await store.ReleasesAsync()).Should().Equal("release");
        (await store.ReadCatalogAsync()).HasSameContent(catalog).Should().BeTrue();
    }

    [Fact]
    public async Task A_load_that_is_cancelled_leaves_nothing()
    {
        IndicatorCatalog catalog = new Vintages(5).Catalog();
        ObservationStore store = await LoadedAsync(catalog);
        using var cancellation = new CancellationTokenSource();
        IEnumerable<Observation> Endless()
        {
            for (int i = 0; ; i++)
            {
                if (i == 50_000)
                    cancellation.Cancel();
                yield return new Observation(new SeriesKey("flow", "s0"), TimePeriod.Year(2024), Figure.Parse("1亿元"));
            }
        }

        await FluentActions.Awaiting(() => store.LoadAsync("endless", catalog, Endless(), cancellationToken: cancellation.Token))
            .Should().ThrowAsync<OperationCanceledException>();
        (await store.ReleasesAsync()).Should().Equal("release");
        (await store.ReadCatalogAsync()).HasSameContent(catalog).Should().BeTrue();
    }

    /// <summary>One by one they find the series that the catalogue finds, a basis that goes without saying or that the source states included.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Observations_read_one_by_one_are_those_of_the_catalogue(int seed)
    {
        IndicatorCatalog catalog = new Vintages(seed).Catalog();
        IndicatorCatalogBuilder definitions = catalog.ToBuilder();
        definitions.Observations.Clear();
        ObservationStore store = await OpenAsync();
        IEnumerable<Observation> loose = catalog.Observations.Select(one =>
            one with { Series = one.Series.With(one.Basis == ComparisonBasis.Comparable && one.SourceId is not null ? one.Series.Transformation.On(default) : one.Series.Transformation) });
        List<Observation> read = [.. loose];
        IndicatorCatalogBuilder expected = definitions.Build().ToBuilder();
        foreach (Observation observation in read)
            expected.Add(observation);
        await store.LoadAsync("stream", definitions.Build(), read);
        (await store.ReadCatalogAsync()).HasSameContent(expected.BuildSound(out _)).Should().BeTrue();
    }

    [Fact]
    public async Task An_observation_of_another_dimension_or_an_unknown_source_is_named_and_nothing_stays()
    {
        IndicatorCatalog catalog = new Vintages(6).Catalog();
        ObservationStore store = await OpenAsync();
        var wrong = new Observation(new SeriesKey("flow", "s0"), TimePeriod.Year(2024), Figure.Parse("1亿元"));
        await FluentActions.Awaiting(() => store.LoadAsync("a", catalog, [wrong, wrong with { Figure = Figure.Parse("3家") }]))
            .Should().ThrowAsync<StoreException>().WithMessage("*3家*dimension*nothing*");
        await FluentActions.Awaiting(() => store.LoadAsync("b", catalog, [wrong, wrong with { SourceId = "who" }]))
            .Should().ThrowAsync<StoreException>().WithMessage("*'who'*nothing*");
        (await store.ReleasesAsync()).Should().BeEmpty();
        (await store.ReadCatalogAsync()).Observations.Should().BeEmpty();
    }

    [Fact]
    public async Task Units_of_ones_own_live_in_the_store()
    {
        Unit basket = Unit.Create("luo", "箩", Quantity.Parse("25公斤"));
        IndicatorCatalogBuilder builder = new IndicatorCatalogBuilder().Add(basket)
            .Add(new Subject("village", SubjectKind.Region, new LocalizedText("村")))
            .Add(new Indicator("yield", new LocalizedText("产量"), basket, IndicatorKind.Flow, Direction.Increase))
            .Observe("yield", "village", "2024", "约30箩");
        ObservationStore store = await LoadedAsync(builder.Build());
        Observation latest = (await store.LatestAsync([new SeriesKey("yield", "village")], AsOf))[0]!;
        (latest.Figure.Literal, latest.Figure.Unit).Should().Be(("约30箩", basket));
    }

    [Fact]
    public async Task A_job_that_workers_share_counts_each_target_once()
    {
        IndicatorCatalog catalog = CatalogReader.Read(Path.Combine(RepositoryRoot.Path, "samples/Chongqing/catalog"));
        ObservationStore store = await LoadedAsync(catalog);
        JobState begun = await store.BeginJobAsync("progress", subjectsPerShare: 1);
        begun.Shares.Should().BeGreaterThan(3);
        (await store.BeginJobAsync("progress", subjectsPerShare: 1)).Should().Be(begun);
        int[] done = await Task.WhenAll(Enumerable.Range(0, 3).Select(n => store.WorkAsync("progress", $"worker {n}", AsOf)));
        done.Sum().Should().Be(begun.Shares);
        JobState state = await store.StateOfAsync("progress");
        state.IsDone.Should().BeTrue();
        var calculator = new ProgressCalculator(catalog);
        state.Tally.Should().Be(ProgressTally.Of(catalog.Targets.Select(target => calculator.Assess(target, AsOf))));
    }

    /// <summary>A new, empty store.</summary>
    protected abstract Task<ObservationStore> OpenAsync();

    protected async Task<ObservationStore> LoadedAsync(IndicatorCatalog catalog)
    {
        ObservationStore store = await OpenAsync();
        LoadResult result = await store.LoadAsync("release", catalog);
        (result.Release, result.Observations, result.WasThere).Should().Be(("release", catalog.Observations.Count, false));
        return store;
    }

    private static string Text(Observation? one) => one is null
        ? "none"
        : $"{one} {one.Status} {one.SourceId} {one.PublishedOn} {one.Confidence} {one.At} {one.Note}";

    private static string Record(ProgressAssessment assessment) => assessment.ToText(Language.English);

    private static string[] Arithmetic(ValidationReport report) =>
        [.. report.Findings.Where(finding => finding.Id.StartsWith("IND3", StringComparison.Ordinal)).Select(finding => $"{finding.Id} {finding.ToText(Language.English)}")];

    private sealed class Counter(List<long> counts) : IProgress<long>
    {
        public void Report(long value) => counts.Add(value);
    }
}
