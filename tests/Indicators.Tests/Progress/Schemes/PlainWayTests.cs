using System.Globalization;
using Indicators.Progress;
using Indicators.Tests.Progress.Robustness;
using NodaTime;

namespace Indicators.Tests.Progress.Schemes;

/// <summary>
/// A scheme that takes a plain way from its figures gives what it gives of the input: the same classes, status and numbers.
/// </summary>
public class PlainWayTests
{
    private const int Catalogs = 80;
    private const int Targets = 40;
    private const int Ways = 6000;

    private static readonly string[] Goals = ["12.5万家", "超5.5万家", "*2", "+80%", "-30%", "2.5万家以内", "不足4万家", "+1.2万家"];
    private static readonly FigureReading[] Readings = [FigureReading.Hard, FigureReading.Written, FigureReading.Soft];

    [Fact]
    public void Catalogues_that_no_office_would_publish_are_classified_as_from_the_input()
    {
        for (int seed = 0; seed < Catalogs; seed++)
        {
            var random = new RandomCatalogs(seed);
            Same(random.Next(Targets), random.AsOf(), FigureReading.Hard, $"seed {seed}");
        }
    }

    [Theory]
    [InlineData(FigureReading.Hard)]
    [InlineData(FigureReading.Written)]
    [InlineData(FigureReading.Soft)]
    public void Plain_ways_are_classified_as_from_the_input(FigureReading reading)
    {
        int classes = Same(Plain(new Random(17)), new DateOnly(2023, 12, 31), reading, reading.ToString());
        classes.Should().BeGreaterThan(10, "the ways have to come out in many ways");
    }

    [Fact]
    public void Most_plain_ways_need_no_input()
    {
        var calculator = new ProgressCalculator(Plain(new Random(18)));
        int all = 0, plain = 0;
        foreach (ProgressAssessment assessment in calculator.AssessAll(new DateOnly(2023, 12, 31)))
        {
            all++;
            plain += PlainWay.TryOf(assessment.Inputs, out _) ? 1 : 0;
        }

        plain.Should().BeGreaterThan(all / 4);
    }

    /// <summary>How many answers there are.</summary>
    private static int Same(IndicatorCatalog catalog, DateOnly asOf, FigureReading reading, string why)
    {
        var calculator = new ProgressCalculator(catalog, new ProgressOptions(reading));
        var answers = new HashSet<string>();
        foreach (ProgressAssessment assessment in calculator.AssessAll(asOf))
        {
            foreach (IPlainWayScheme scheme in ProgressSchemes.All.OfType<IPlainWayScheme>())
            {
                string told = Told(calculator.Classify(assessment, scheme));
                string from = Told(calculator.Classify(assessment, new FromInput(scheme)));
                told.Should().Be(from, $"{scheme.Id} of {assessment.Target.Id}, {why}: {assessment.Inputs}");
                answers.Add(told.Split('|')[0]);
            }
        }

        return answers.Count;
    }

    private static string Told(SchemeResult? result) => result is null ? "–" : string.Create(
        CultureInfo.InvariantCulture,
        $"{result} of {{{string.Join(", ", result.Possible)}}} {result.Status} {result.IsMet} {result.Reason}" +
        $" | {Digits(result.Value)} | {Digits(result.Score)} | {result.Substitutions.Count}");

    /// <summary>The numbers without zeros at their ends.</summary>
    private static string Digits(Measure measure) => string.Create(CultureInfo.InvariantCulture,
        $"{measure.Value:G29} [{measure.Low:G29}, {measure.High:G29}]");

    /// <summary>A few yearly values each, near each other and near the goal, so that rounding decides much.</summary>
    private static IndicatorCatalog Plain(Random random)
    {
        var builder = new IndicatorCatalogBuilder();
        builder.Add(new Indicator("up", new LocalizedText("企业数"), Unit.Parse("家"), IndicatorKind.Stock, Direction.Increase));
        builder.Add(new Indicator("down", new LocalizedText("事故数"), Unit.Parse("家"), IndicatorKind.Stock, Direction.Decrease));
        for (int i = 0; i < Ways; i++)
        {
            builder.Add(new Subject($"s{i}", SubjectKind.Region, new LocalizedText($"地区{i}")));
            SeriesKey key = builder.Key(random.Next(2) == 0 ? "up" : "down", $"s{i}");
            int first = 2016 + random.Next(6), last = 2022 + random.Next(2);
            for (int year = first; year <= last; year++)
            {
                if (random.Next(8) > 0)
                    builder.Add(new Observation(key, Period(year, random), Figure.Parse(Level(random))));
            }

            TimePeriod due = TimePeriod.Year(2023 + random.Next(5));
            Target target = random.Next(4) == 0
                ? Target.Over($"t{i}", key, TimePeriod.Parse(string.Create(CultureInfo.InvariantCulture,
                    $"{due.EndYear - 4}-01-01/P5Y")), GoalOf(random))
                : Target.By($"t{i}", key, due, GoalOf(random));
            builder.Add(target with
            {
                Baseline = new Baseline(TimePeriod.Year(first + random.Next(2))),
                Commitment = random.Next(5) == 0 ? TargetCommitment.Stretch : default,
                Path = random.Next(6) == 0 ? TargetPath.Compound : random.Next(6) == 0 ? TargetPath.Linear : TargetPath.ByGoal,
            });
        }

        return builder.BuildSound(out _);
    }

    private static TimePeriod Period(int year, Random random) => random.Next(12) == 0 ? TimePeriod.Day(new LocalDate(year, 12, 31))
        : TimePeriod.Year(year);

    private static string Level(Random random) => string.Create(CultureInfo.InvariantCulture, $"{random.Next(10, 60) / 10m}万家");

    private static Goal GoalOf(Random random) => Goals[random.Next(Goals.Length)] switch
    {
        "*2" => new MultipleGoal(2m),
        "+80%" => new ChangeGoal(Figure.Parse("80%")),
        "-30%" => new ChangeGoal(Figure.Parse("-30%")),
        "+1.2万家" => new IncreaseGoal(Figure.Parse("1.2万家")),
        var level => new LevelGoal(Figure.Parse(level)),
    };

    /// <summary>The scheme without its short way.</summary>
    private sealed class FromInput(IPlainWayScheme scheme) : INestedScheme
    {
        public string Id => scheme.Id;

        public LocalizedText Name => scheme.Name;

        public IReadOnlyList<ProgressClass> Classes => scheme.Classes;

        public SchemeResult Classify(SchemeInput input) => scheme.Classify(input);
    }
}
