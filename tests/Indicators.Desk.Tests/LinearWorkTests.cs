using System.Globalization;

namespace Indicators.Desk.Tests;

/// <summary>The work of a check grows with the draft, not with the record: counted in statements of the record looked at.</summary>
public sealed class LinearWorkTests
{
    [Fact]
    public void A_record_ten_times_as_large_costs_a_check_no_more()
    {
        long small = StepsOf(RecordOf(20), sentences: 50);
        long large = StepsOf(RecordOf(200), sentences: 50);
        large.Should().BeLessThanOrEqualTo(small + (small / 10));
    }

    [Fact]
    public void A_draft_ten_times_as_long_costs_ten_times_as_much()
    {
        IndicatorCatalog catalog = RecordOf(100);
        long once = StepsOf(catalog, sentences: 20);
        long tenTimes = StepsOf(catalog, sentences: 200);
        tenTimes.Should().BeInRange(8 * once, 12 * once);
    }

    private static long StepsOf(IndicatorCatalog catalog, int sentences)
    {
        DraftChecker checker = DraftChecker.For(catalog);
        long before = checker.Record.Steps;
        string draft = string.Concat(Enumerable.Range(0, sentences).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"{2010 + (i % 10)}年，第{Name(i % 20)}区水果产量{100 + (i % 7)}.{i % 10}万吨。\n")));
        DraftCheck check = checker.Check(draft, new DateOnly(2025, 1, 20));
        check.Remarks.Should().HaveCount(sentences);
        check.Count(DraftVerdict.NotInTheRecord).Should().Be(0);
        return checker.Record.Steps - before;
    }

    private static IndicatorCatalog RecordOf(int places)
    {
        var builder = new IndicatorCatalogBuilder();
        builder.Add(new Source("s", "年鉴", "统计局"));
        builder.Add(new Indicator("fruit", new LocalizedText("水果产量"), Figure.Parse("1万吨").Unit, IndicatorKind.Flow, Direction.Increase));
        for (int place = 0; place < places; place++)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"p{place}");
            builder.Add(new Subject(id, SubjectKind.Region, new LocalizedText($"第{Name(place)}区")));
            for (int year = 2010; year < 2020; year++)
            {
                string figure = string.Create(CultureInfo.InvariantCulture, $"{200 + place}.{year % 10}万吨");
                builder.Add(new Observation(builder.Key("fruit", id), TimePeriod.Year(year), Figure.Parse(figure)) { SourceId = "s" });
            }
        }

        return builder.Build();
    }

    /// <summary>Letters, for digits in a name would be read as figures.</summary>
    private static string Name(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => "甲乙丙丁戊己庚辛壬癸"[digit - '0']));
}
