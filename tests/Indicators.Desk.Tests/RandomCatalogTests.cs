using System.Globalization;
using FsCheck.Xunit;

namespace Indicators.Desk.Tests;

/// <summary>The first law on catalogues nobody wrote: levels with and without bound words, growth on a year and since a year, and differences, written out, check clean.</summary>
public sealed class RandomCatalogTests
{
    private static readonly string[] Indicators = ["水果产量", "粮食产量", "社会消费品零售总额", "一般公共预算收入", "高新技术企业数", "城镇新增就业人数"];
    private static readonly string[] Units = ["万吨", "亿元", "家", "万人"];
    private static readonly string[] Places = ["甲江市", "北岸区", "南坪区"];
    private static readonly string[] Bounds = ["", "", "", "超", "近", "约"];

    [Property(MaxTest = 200, Replay = "4049,8097")]
    public bool What_is_written_of_a_catalogue_checks_clean(int seed)
    {
        IndicatorCatalog catalog = Make(new Random(seed));
        string text = StatementWriter.For(catalog).WriteAll();
        DraftCheck check = DraftChecker.For(catalog).Check(text, new DateOnly(2025, 6, 30));
        string[] wrong = [.. check.Remarks.Where(one => one.Verdict != DraftVerdict.Agrees).Select(one => $"{one.Sentence}: {one.ToText(Language.Chinese)}")];
        wrong.Should().BeEmpty("seed {0}", seed);
        return check.Remarks.Length >= catalog.Observations.Count;
    }

    private static IndicatorCatalog Make(Random random)
    {
        var builder = new IndicatorCatalogBuilder();
        builder.Add(new Source("s", "公报", "统计局") { Published = TimePeriod.Parse("2025-03-01") });
        for (int i = 0; i < Places.Length; i++)
            builder.Add(new Subject($"p{i}", SubjectKind.Region, new LocalizedText(Places[i])));
        for (int i = 0; i < Indicators.Length; i++)
        {
            string unit = Units[random.Next(Units.Length)];
            IndicatorKind kind = random.Next(2) == 0 ? IndicatorKind.Flow : IndicatorKind.Stock;
            builder.Add(new Indicator($"i{i}", new LocalizedText(Indicators[i]), Figure.Parse("1" + unit).Unit, kind, Direction.Increase));
            for (int n = random.Next(1, 5); n > 0; n--)
                Add(builder, random, $"i{i}", unit);
        }

        return builder.BuildSound(out _);
    }

    private static void Add(IndicatorCatalogBuilder builder, Random random, string indicator, string unit)
    {
        string subject = $"p{random.Next(Places.Length)}";
        TimePeriod period = PeriodOf(random);
        (Transformation transformation, string figure) = random.Next(5) switch
        {
            0 => (Transformation.YearOnYearGrowth, Number(random, 40, 1, -15) + "%"),
            1 => (Transformation.DifferenceTo(period.SamePeriodLastYear()), Number(random, 900, 1) + unit),
            2 => (Transformation.GrowthSince(TimePeriod.Year(period.EndYear - 3)), Number(random, 90, 1) + "%"),
            _ => (Transformation.Level, Bounds[random.Next(Bounds.Length)] + Number(random, 9000, random.Next(3)) + unit),
        };
        if (builder.Observations.Any(one => one.Series == builder.Key(indicator, subject, transformation) && one.Period == period))
            return;
        builder.Add(new Observation(builder.Key(indicator, subject, transformation), period, Figure.Parse(figure)) { SourceId = "s" });
    }

    private static TimePeriod PeriodOf(Random random)
    {
        int year = random.Next(2018, 2025);
        return random.Next(4) switch
        {
            0 => TimePeriod.Half(year, 1),
            1 => TimePeriod.Months(year, 1, 9),
            2 => TimePeriod.Month(year, random.Next(1, 13)),
            _ => TimePeriod.Year(year),
        };
    }

    private static string Number(Random random, int most, int decimals, int least = 1)
    {
        decimal number = random.Next(least, most) + (random.Next(1000) / 1000m);
        return decimal.Round(number == 0m ? 1m : number, decimals).ToString("F" + decimals, CultureInfo.InvariantCulture);
    }
}
