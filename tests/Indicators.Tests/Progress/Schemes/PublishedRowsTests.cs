using Indicators.Progress;
using Indicators.Tests.Progress.Assessments;

namespace Indicators.Tests.Progress.Schemes;

/// <summary>
/// Every published row, from a catalogue through the calculator to its class: on the numbers as points, as the offices
/// calculate, the published class; on what the digits allow, every class that remains.
/// </summary>
public class PublishedRowsTests
{
    [Theory]
    [InlineData("statcan", "GIF 1-2-1", 2015, "14.5", 2023, "10.2", 2030, "7.25", -1, "substantial", "substantial moderate")]
    [InlineData("statcan", "CIF 1-1-1", 2015, "14.5", 2023, "10.4", 2030, "7.25", -1, "moderate", "moderate")]
    [InlineData("statcan", "GIF 3-3-4", 2015, "0.73", 2023, "0.32", 2030, "0.073", -1, "moderate", "moderate")]
    [InlineData("statcan", "GIF 17-2-1", 2015, "0.27", 2023, "0.38", 2030, "0.7", 1, "moderate", "moderate")]
    [InlineData("statcan", "GIF 17-8-1", 2018, "91.3", 2022, "94.5", 2030, "100", 1, "substantial", "substantial")]
    [InlineData("statcan", "GIF 11-1-1", 2018, "10.0", 2022, "10.4", 2030, "0.1", -1, "deterioration", "deterioration")]
    [InlineData("statcan", "GIF 3-3-5", 2010, "4.0", 2023, "3.0", 2030, "0.4", -1, "limited", "limited")]
    [InlineData("statcan", "CIF 11-3-1", 2005, "63", 2020, "74", 2030, "85", 1, "moderate", "substantial moderate")]
    [InlineData("statcan", "CIF 12-1-1", 2015, "0.37", 2025, "9.53", 2030, "60", 1, "substantial", "substantial moderate")]
    [InlineData("statcan", "CIF 14-2-1", 2015, "68.5534591194968", 2023, "46.7336683417085", 2026, "55", 1, "deterioration", "deterioration")]
    [InlineData("statcan", "CIF 3-13-1", 2016, "7.8", 2025, "13.5", 2028, "10", -1, "deterioration", "deterioration")]
    [InlineData("statcan", "CIF 15-5-1", 2015, "70", 2023, "55", 2030, "100", -1, "target-achieved", "target-achieved")]
    [InlineData("statcan", "GIF 3-1-1", 2015, "7.05", 2024, "12.58", 2030, "70", -1, "target-achieved", "target-achieved")]
    [InlineData("statcan", "GIF 2-b-1", 2015, "81124", 2023, "0", 2030, "0.001", -1, "target-achieved", "target-achieved")]
    [InlineData("statcan", "GIF 7-1-1", 2015, "100", 2023, "100", 2030, "100", 1, "target-achieved", "target-achieved")]
    [InlineData("statcan", "GIF 10-c-1", 2017, "5.5", 2017, "5.5", 2030, "3", -1, "", "")]
    [InlineData("statcan", "GIF 1-3-1/1", 2015, "90", 2021, "93.2", 0, "", 1, "substantial", "substantial moderate")]
    [InlineData("statcan", "GIF 1-3-1/2", 2017, "93.4", 2021, "92.7", 0, "", 1, "deterioration", "deterioration")]
    [InlineData("statcan", "GIF 1-3-1/7", 2015, "85.07", 2022, "83.42", 0, "", 1, "deterioration", "deterioration")]
    [InlineData("statcan", "GIF 4-3-1/2", 2015, "40", 2024, "43", 0, "", 1, "moderate", "moderate")]
    [InlineData("statcan", "GIF 17-18-1/1", 2016, "74.8", 2024, "78.3", 0, "", 1, "moderate", "moderate")]
    [InlineData("statcan", "GIF 10-5-1/a", 2015, "5.31", 2024, "5.27", 0, "", -1, "limited", "limited")]
    [InlineData("statcan", "GIF 10-5-1/b", 2015, "45.36", 2024, "53.22", 0, "", 1, "substantial", "substantial")]
    [InlineData("statcan", "CIF 3-10-1", 2015, "1463", 2022, "1411", 0, "", -1, "moderate", "moderate")]
    [InlineData("statcan", "CIF 16-6-1", 2015, "87.93", 2023, "77.78", 0, "", -1, "substantial", "substantial")]
    [InlineData("statcan", "GIF 3-4-1, one digit", 2015, "0.3", 2023, "0.2", 2030, "0.2", -1, "target-achieved", "target-achieved substantial moderate limited")]
    [InlineData("eurostat", "EUSTAT 1-1-1", 2016, "0.1490340749", 2022, "0.17", 2030, "0.1", -1, "significant-movement-away", "significant-movement-away")]
    [InlineData("eurostat", "EUSTAT 1-2-1", 2016, "16.4", 2022, "16.5", 2030, "8.2", -1, "significant-movement-away", "insufficient-progress significant-movement-away")]
    [InlineData("eurostat", "EUSTAT 1-4-1", 2015, "99.6", 2023, "99.8", 2030, "99.9", 1, "significant-progress", "significant-progress moderate-progress")]
    [InlineData("eurostat", "EUSTAT 3-4-1", 2015, "9.6", 2020, "8.0", 2030, "6.4", -1, "significant-progress", "significant-progress")]
    [InlineData("eurostat", "EUSTAT 2-3-1", 2015, "10150", 2021, "10509", 2030, "20300", 1, "insufficient-progress", "insufficient-progress")]
    [InlineData("eurostat", "EUSTAT 5-4-1", 2013, "1.8983050847457628", 2023, "1.467741935483871", 2030, "1", -1, "moderate-progress", "moderate-progress")]
    [InlineData("eurostat", "EUSTAT 1-3-1", 2015, "82.7", 2025, "82.4", 0, "", 1, "no-progress", "no-progress")]
    [InlineData("un-progress-chart", "A", 2015, "14.5", 2023, "10.2", 2030, "7.25", -1, "on-track", "on-track")]
    [InlineData("un-progress-chart", "B", 2015, "10150", 2021, "10509", 2030, "20300", 1, "stagnation", "stagnation")]
    [InlineData("un-progress-chart", "C", 2015, "9.6", 2020, "8.0", 2030, "6.4", -1, "on-track", "on-track")]
    [InlineData("un-progress-chart", "D", 2015, "0.27", 2023, "0.38", 2030, "0.7", 1, "fair", "fair")]
    [InlineData("un-progress-chart", "E", 2015, "82.6", 2022, "83.9", 2030, "100", 1, "fair", "fair")]
    [InlineData("un-progress-chart", "G", 2015, "0.37", 2025, "9.53", 2030, "60", 1, "fair", "fair")]
    [InlineData("schedule", "A", 2015, "14.5", 2023, "10.2", 2030, "7.25", -1, "ahead", "ahead as-expected")]
    [InlineData("schedule", "B", 2015, "10150", 2021, "10509", 2030, "20300", 1, "behind", "behind")]
    [InlineData("schedule", "C", 2015, "9.6", 2020, "8.0", 2030, "6.4", -1, "ahead", "ahead")]
    [InlineData("schedule", "D", 2015, "0.27", 2023, "0.38", 2030, "0.7", 1, "behind", "behind")]
    [InlineData("schedule", "E", 2015, "82.6", 2022, "83.9", 2030, "100", 1, "behind", "behind")]
    [InlineData("schedule", "G", 2015, "0.37", 2025, "9.53", 2030, "60", 1, "behind", "behind")]
    [InlineData("eea", "EEA D", 2015, "0.27", 2023, "0.38", 2030, "0.7", 1, "off-path", "off-path")]
    [InlineData("eea", "EEA A", 2015, "14.5", 2023, "10.2", 2030, "7.25", -1, "on-path", "on-path")]
    public void On_points_a_row_has_its_published_class_and_as_published_all_that_remain(
        string scheme, string id, int t0, string b, int t, string v, int due, string target, int sign, string onPoints, string asPublished)
    {
        OneSeries row = Row(t0, b, t, v, due, target, sign);
        // Coverages in percent, which have nowhere to go beyond 100.
        decimal? limit = id is "GIF 1-3-1/1" or "GIF 1-3-1/2" or "GIF 1-3-1/7" or "GIF 4-3-1/2" or "GIF 17-18-1/1" ? 100m : null;
        Classes(row, scheme, t, FigureReading.Written, limit).Should().Be(onPoints, id);
        Classes(row, scheme, t, FigureReading.Hard, limit).Should().Be(asPublished, id);
    }

    // The worked boundary of the weather symbols: q is exactly 0.20 on points.
    [Theory]
    [InlineData("12.0", "sun-with-cloud", "sun sun-with-cloud cloud")]
    [InlineData("12.4", "sun", "sun sun-with-cloud")]
    public void A_weather_symbol_on_points_and_as_published(string last, string onPoints, string asPublished)
    {
        OneSeries row = OneSeries.Stock().With(("2017", "10"), ("2018", "10.4"), ("2019", "10.9"), ("2020", "11.2"), ("2021", "11.8"), ("2022", last)).Goal("2030", "16", "2017");
        Classes(row, "destatis", 2022, FigureReading.Written).Should().Be(onPoints);
        Classes(row, "destatis", 2022, FigureReading.Hard).Should().Be(asPublished);
    }

    private static OneSeries Row(int t0, string b, int t, string v, int due, string target, int sign)
    {
        OneSeries row = OneSeries.Stock(SchemeCases.Towards(sign)).With((t0.ToString(System.Globalization.CultureInfo.InvariantCulture), b));
        if (t != t0)
            row.With((t.ToString(System.Globalization.CultureInfo.InvariantCulture), v));
        string year = (due == 0 ? 2030 : due).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Goal goal = due == 0 ? new NoNumberGoal(new LocalizedText("改善")) : new LevelGoal(Figure.Parse(target));
        return row.Goal(year, goal, t0.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string Classes(OneSeries row, string scheme, int year, FigureReading reading, decimal? limit = null)
    {
        var calculator = new ProgressCalculator(row.Catalog, new ProgressOptions(reading));
        ProgressAssessment assessment = row.AtEndOf(year, reading);
        SchemeResult? result = calculator.Classify(assessment, ProgressSchemes.Find(scheme)!, limit is { } l ? new Quantity(l, Unit.One) : null);
        return string.Join(' ', result?.Possible.Select(c => c.Id) ?? []);
    }
}
