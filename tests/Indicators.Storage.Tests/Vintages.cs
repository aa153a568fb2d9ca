using System.Globalization;
using NodaTime;

namespace Indicators.Storage.Tests;

/// <summary>Catalogues with every odd case of a vintage: no period, forecasts, editions of one day, rivals, undated ones; the same for a seed.</summary>
internal sealed class Vintages(int seed)
{
    private static readonly string?[] Periods =
        ["2023", "2023-12", "2023-12-31", "2023-Q4", "2024", "2024-S1", "2024-06", "2024-01-01/P9M", "2024-12", null];

    private static readonly string[] Amounts = ["8.60", "8.6", "8.61", "9", "10", "0.0000000001", "1234567890123456789012345678"];
    private static readonly string?[] Notes = [null, "初步", "修订", "z"];

    // Seeded: the tests are the same every time.
    private readonly Random _random = new(seed);

    public static readonly Transformation[] Transformations =
    [
        default, Transformation.YearOnYearGrowth, Transformation.RankIn("cn"), Transformation.DifferenceToSubject("cn"),
        Transformation.ShareOf(null, "cn"), Transformation.YearOnYearGrowth.On(ComparisonBasis.Comparable), Transformation.PreviousPeriodGrowth,
    ];

    public IndicatorCatalog Catalog(int subjects = 3, int perSeries = 12, string prefix = "s")
    {
        IndicatorCatalogBuilder builder = Definitions(subjects, prefix);
        for (int subject = 0; subject < subjects; subject++)
        {
            foreach (string indicator in (string[])["stock", "flow", "falls"])
            {
                foreach (Transformation transformation in Transformations)
                    AddSeries(builder, builder.Key(indicator, $"{prefix}{subject}", transformation), _random.Next(perSeries + 1));
            }
        }

        return builder.BuildSound(out _);
    }

    public DateOnly Day() => new DateOnly(2023, 11, 1).AddDays(_random.Next(600));

    private static IndicatorCatalogBuilder Definitions(int subjects, string prefix)
    {
        var builder = new IndicatorCatalogBuilder()
            .Add(new Subject("cn", SubjectKind.Region, new LocalizedText("全国")))
            .Add(new Indicator("stock", new LocalizedText("企业数"), StandardUnits.Yuan.HundredMillion, IndicatorKind.Stock, Direction.Increase))
            .Add(new Indicator("flow", new LocalizedText("产值"), StandardUnits.Yuan.HundredMillion, IndicatorKind.Flow, Direction.Increase))
            .Add(new Indicator("falls", new LocalizedText("债务"), StandardUnits.Yuan.HundredMillion, IndicatorKind.Flow, Direction.Decrease));
        for (int subject = 0; subject < subjects; subject++)
            builder.Add(new Subject($"{prefix}{subject}", SubjectKind.Region, new LocalizedText($"地区{subject}")) { ParentId = "cn" });
        int n = 0;
        foreach (SourceAuthority authority in Enum.GetValues<SourceAuthority>())
        {
            foreach (string? published in (string?[])[null, "2024-01-20", "2024-07"])
            {
                builder.Add(new Source($"source-{n++}", "公报", "统计局")
                {
                    Authority = authority,
                    Published = published is null ? null : TimePeriod.Parse(published),
                    Basis = n % 7 == 0 ? ComparisonBasis.Comparable : default,
                });
            }
        }

        return builder;
    }

    private void AddSeries(IndicatorCatalogBuilder builder, SeriesKey key, int count)
    {
        for (int i = 0; i < count; i++)
        {
            builder.Add(new Observation(key, Pick(Periods) is { } period ? TimePeriod.Parse(period) : null, FigureOf(key.Transformation))
            {
                Status = (ObservationStatus)_random.Next(4),
                SourceId = _random.Next(4) == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"source-{_random.Next(builder.Sources.Count)}"),
                PublishedOn = _random.Next(3) == 0 ? LocalDate.FromDateOnly(Day()) : null,
                Confidence = (Confidence)_random.Next(3),
                At = Pick(Notes),
                Note = Pick(Notes),
            });
        }
    }

    private Figure FigureOf(Transformation transformation)
    {
        if (transformation.IsRank)
            return RankText.Place(_random.Next(1, 4));
        string unit = transformation.Kind switch
        {
            TransformationKind.Level => Pick(["亿元", "万元", "元"])!,
            TransformationKind.Difference => Pick(["亿元", "万元"])!,
            _ => "%",
        };
        return Figure.Parse(Pick(["", "约", "超"]) + Pick(Amounts) + unit);
    }

    private T Pick<T>(params ReadOnlySpan<T> items) => items[_random.Next(items.Length)];
}
