using System.Globalization;
using Indicators;

namespace Storage.Cluster;

/// <summary>Places with five indicators each, forty months of them in two editions, and a target for each: as many as are asked for, the same every time.</summary>
internal sealed class MadeFigures(int observations)
{
    private const int Indicators = 5;
    private const int Months = 20;
    private const int Editions = 2;

    public int Subjects { get; } = Math.Max(8, observations / (Indicators * Months * Editions));

    public int PerEdition => Subjects * Indicators * Months;

    public static string IdOf(int subject) => string.Create(CultureInfo.InvariantCulture, $"place-{subject}");

    public static SeriesKey KeyOf(int subject, int indicator) => new(string.Create(CultureInfo.InvariantCulture, $"output-{indicator}"), IdOf(subject));

    /// <summary>Places, indicators, the sources of the editions and the targets.</summary>
    public IndicatorCatalog Definitions()
    {
        var builder = new IndicatorCatalogBuilder();
        for (int edition = 1; edition <= Editions + 1; edition++)
            builder.Add(new Source(Source(edition), "月报", "统计局") { Published = TimePeriod.Year(2024 + edition), Authority = SourceAuthority.Statistics });
        for (int i = 0; i < Indicators; i++)
        {
            builder.Add(new Indicator(
                KeyOf(0, i).IndicatorId, new LocalizedText($"产值{i}"), StandardUnits.Yuan.HundredMillion, IndicatorKind.Stock, i == 4 ? Direction.Decrease : Direction.Increase));
        }

        for (int subject = 0; subject < Subjects; subject++)
            AddSubject(builder, subject);
        return builder.Build();
    }

    /// <summary>The observations of an edition, one by one.</summary>
    public IEnumerable<Observation> Edition(int edition)
    {
        string source = Source(edition);
        for (int subject = 0; subject < Subjects; subject++)
        {
            for (int indicator = 0; indicator < Indicators; indicator++)
            {
                SeriesKey key = KeyOf(subject, indicator);
                for (int month = 0; month < Months; month++)
                    yield return new Observation(key, TimePeriod.Month(2023 + (month / 12), 1 + (month % 12)), FigureOf(subject, indicator, month, edition)) { SourceId = source };
            }
        }
    }

    private static string Source(int edition) => string.Create(CultureInfo.InvariantCulture, $"edition-{edition}");

    private static Figure FigureOf(int subject, int indicator, int month, int edition)
    {
        int value = 1000 + ((subject * 37) % 900) + (month * (3 + (indicator * 2))) + ((edition - 1) * ((subject % 7) - 3));
        return Figure.Parse(string.Create(CultureInfo.InvariantCulture, $"{value}.{(subject + month) % 10}亿元"));
    }

    private static void AddSubject(IndicatorCatalogBuilder builder, int subject)
    {
        builder.Add(new Subject(IdOf(subject), SubjectKind.Region, new LocalizedText($"地区{subject}")));
        for (int indicator = 0; indicator < Indicators; indicator++)
        {
            int goal = 1000 + ((subject * 37) % 900) + (indicator * 40) + 60;
            SeriesKey series = builder.Key(KeyOf(subject, indicator));
            builder.Add(Target.By(
                string.Create(CultureInfo.InvariantCulture, $"target-{subject}-{indicator}"), series, TimePeriod.Year(2025),
                new LevelGoal(Figure.Parse(string.Create(CultureInfo.InvariantCulture, $"{goal}亿元")))) with
            {
                Baseline = new Baseline(TimePeriod.Month(2023, 1)),
                Nature = subject % 3 == 0 ? TargetNature.Binding : TargetNature.Expected,
            });
        }
    }
}
