using Indicators;
using Indicators.Progress;
using Microsoft.EntityFrameworkCore;

namespace Embedding;

/// <summary>Builds a catalogue from the rows of a target and asks how far it is from being met.</summary>
public static class ProgressService
{
    public static ProgressAssessment Assess(PolicyDatabase database, string targetId, DateOnly asOf)
    {
        TargetRow target = database.Targets.AsNoTracking().Include(row => row.Observations).Single(row => row.Id == targetId);
        ClusterRow cluster = database.Clusters.AsNoTracking().Single(row => row.Id == target.ClusterId);
        IndicatorCatalog catalog = ToCatalog(cluster, target);
        return new ProgressCalculator(catalog).Assess(catalog.Targets[targetId], asOf);
    }

    /// <summary>The catalogue of one target: its cluster as one of the three leading ones, its indicator, its observations.</summary>
    public static IndicatorCatalog ToCatalog(ClusterRow cluster, TargetRow target)
    {
        var builder = new IndicatorCatalogBuilder()
            .Add(new Subject(cluster.Id, SubjectKind.Cluster, new LocalizedText(cluster.NameZh)))
            .Add(new Indicator(target.Id, new LocalizedText(target.IndicatorNameZh), target.Unit, IndicatorKind.Flow, Direction.Increase));
        var tier = new Tier(cluster.TierId, new LocalizedText(cluster.TierId), 3) { SizeClass = cluster.SizeClass };
        builder.Add(new PolicyFramework("leading-clusters", "3", new LocalizedText("主导产业集群"), TimePeriod.Month(2023, 7), [tier])
        {
            Members = [new IndustryCluster(cluster.TierId, cluster.Id, Confidence.Recalled)],
        });
        SeriesKey series = builder.Key(target.Id, cluster.Id);
        foreach (ObservationRow row in target.Observations)
            builder.Add(new Observation(series, row.Period, row.Value) { PublishedOn = row.Published });
        builder.Add(Target.By(target.Id, series, target.Due,
            new LevelGoal(target.Goal)) with
        { Baseline = new Baseline(target.BaselinePeriod) });
        return builder.Build();
    }
}
