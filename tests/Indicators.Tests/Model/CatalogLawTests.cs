using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

/// <summary>Laws of catalogues, held against catalogues that are made of a few items each, so that they overlap often.</summary>
public class CatalogLawTests
{
    private static readonly Transformation[] Transformations =
    [
        Transformation.Level, Transformation.YearOnYearGrowth, Transformation.DifferenceToSubject("s0"), Transformation.RankIn("cn"),
    ];

    private static readonly string?[] Periods = [null, "2022", "2023", "2023-12-31", "2023-01-01/P9M", "2024-Q1"];

    private static readonly string?[] SourceIds = [null, "source0", "source1"];

    [Fact]
    public void A_builder_from_a_catalogue_builds_it_again() =>
        Check(catalog =>
        {
            IndicatorCatalog again = catalog.ToBuilder().Build();
            return again.HasSameContent(catalog) && again.Observations.SequenceEqual(catalog.Observations)
                && again.AllSeries.Select(s => s.Key).SequenceEqual(catalog.AllSeries.Select(s => s.Key));
        });

    [Fact]
    public void A_catalogue_merged_with_itself_is_itself() =>
        Check(catalog => catalog.Merge(catalog).HasSameContent(catalog) && catalog.Merge(catalog).Observations.SequenceEqual(catalog.Observations));

    [Fact]
    public void The_empty_catalogue_changes_nothing() =>
        Check(catalog => catalog.Merge(IndicatorCatalog.Empty).HasSameContent(catalog) && IndicatorCatalog.Empty.Merge(catalog).HasSameContent(catalog));

    [Fact]
    public void Merging_gives_the_same_content_in_either_order() =>
        Prop.ForAll(Picks(), Picks(), (a, b) => Catalog(a).Merge(Catalog(b)).HasSameContent(Catalog(b).Merge(Catalog(a)))).CheckSeeded();

    [Fact]
    public void Merging_three_catalogues_may_begin_at_either_end() =>
        Prop.ForAll(Picks(), Picks(), Picks(), (a, b, c) =>
        {
            IndicatorCatalog left = Catalog(a).Merge(Catalog(b)).Merge(Catalog(c));
            IndicatorCatalog right = Catalog(a).Merge(Catalog(b).Merge(Catalog(c)));
            return left.HasSameContent(right) && left.Observations.SequenceEqual(right.Observations);
        }).CheckSeeded();

    [Fact]
    public void A_series_holds_exactly_the_observations_of_its_key_in_order_of_their_end() =>
        Check(catalog => catalog.AllSeries.All(series =>
            series.Observations.ToHashSet(ReferenceEqualityComparer.Instance).SetEquals(catalog.Observations.Where(o => o.Series == series.Key))
            && series.Observations.Where(o => o.Period is not null).Select(o => o.Period!.Value.EndDate).SequenceEqual(
                series.Observations.Where(o => o.Period is not null).Select(o => o.Period!.Value.EndDate).Order())));

    [Fact]
    public void The_latest_observation_is_known_has_ended_and_none_that_is_ended_later() =>
        Prop.ForAll(Picks(), Gen.Choose(0, 99_999).ToArbitrary(), (picks, number) =>
        {
            IndicatorCatalog catalog = Catalog(picks);
            DateOnly asOf = new DateOnly(2022, 6, 1).AddDays(number % 900);
            DateOnly? knownBy = number % 3 == 0 ? asOf.AddDays(number % 400) : null;
            return catalog.AllSeries.All(series => IsLatest(catalog, series, series.Latest(asOf, knownBy), asOf, knownBy));
        }).CheckSeeded();

    [Fact]
    public void What_is_sound_builds_without_an_error_whatever_was_left_out() =>
        Prop.ForAll(Picks(), picks =>
        {
            IndicatorCatalogBuilder builder = BuilderOf(picks);
            // Taking away a third of the subjects and sources leaves references to nothing.
            for (int i = builder.Subjects.Count - 1; i >= 0; i -= 3)
                builder.Subjects.RemoveAt(i);
            builder.Sources.RemoveAt(0);
            IndicatorCatalog sound = builder.BuildSound(out _);
            return sound.ToBuilder().TryBuild(out IndicatorCatalog? again, out ImmutableArray<Diagnostic> diagnostics) && diagnostics.IsEmpty && again.HasSameContent(sound);
        }).CheckSeeded();

    private static bool IsLatest(IndicatorCatalog catalog, Series series, Observation? latest, DateOnly asOf, DateOnly? knownBy)
    {
        List<Observation> candidates =
        [
            .. series.Observations.Where(o => o.Period is { } p && p.EndDate <= asOf
                && (knownBy is not { } day || (catalog.PublishedOn(o) is { } published && published.ToDateOnly() <= day))),
        ];
        return latest is null
            ? candidates.Count == 0
            : candidates.Contains(latest) && candidates.All(o => o.Period!.Value.EndDate <= latest.Period!.Value.EndDate);
    }

    private static void Check(Func<IndicatorCatalog, bool> law) => Prop.ForAll(Picks(), picks => law(Catalog(picks))).CheckSeeded();

    private static Arbitrary<int[]> Picks() => Gen.Choose(0, 99_999).ArrayOf().ToArbitrary();

    private static IndicatorCatalog Catalog(int[] picks) => BuilderOf(picks).TryBuild(out IndicatorCatalog? catalog, out _)
        ? catalog
        : throw new InvalidOperationException("The generator made a catalogue with errors.");

    /// <summary>Each number picks one item out of a fixed stock, so that two catalogues never disagree about an id.</summary>
    private static IndicatorCatalogBuilder BuilderOf(int[] picks)
    {
        IndicatorCatalogBuilder builder = new IndicatorCatalogBuilder()
            .Add(Source("source0", "2024-01-20"))
            .Add(Source("source1"))
            .Add(Indicator("high-tech", "家", IndicatorKind.Stock))
            .Add(Indicator("gdp", "亿元", IndicatorKind.Flow));
        for (int i = 0; i < 4; i++)
            builder.Add(Subject($"s{i}", i == 0 ? null : $"s{i - 1}"));
        var targets = new HashSet<string>();
        foreach (int pick in picks)
            AddItem(builder, targets, pick);
        return builder;
    }

    private static void AddItem(IndicatorCatalogBuilder builder, HashSet<string> targets, int pick)
    {
        string subject = $"s{pick % 4}";
        bool stock = pick / 4 % 2 == 0;
        string indicator = stock ? "high-tech" : "gdp";
        string id = $"t-{indicator}-{subject}";
        if (pick % 7 != 0)
            builder.Add(AnObservation(indicator, subject, stock, pick));
        else if (targets.Add(id))
            builder.Add(Target.By(id, new SeriesKey(indicator, subject), TimePeriod.Year(2027), new MultipleGoal(2)) with { AlsoStated = [new DoneGoal()] });
    }

    private static Observation AnObservation(string indicator, string subject, bool stock, int pick)
    {
        Transformation transformation = Transformations[pick / 8 % 4];
        string value = transformation.Kind switch
        {
            TransformationKind.GrowthOnYear => "5%",
            TransformationKind.Rank => "第1",
            _ => stock ? "100家" : "100亿元",
        };
        return Observation(new SeriesKey(indicator, subject, transformation), Periods[pick / 32 % 6], value, SourceIds[pick / 192 % 3]) with
        {
            At = pick / 576 % 2 == 0 ? null : "1",
        };
    }
}
