using System.Diagnostics;
using System.Globalization;
using Indicators;
using Indicators.Desk;
using NodaTime;

// plans [targets] | ledger [vintages]: processor time and allocation of three runs.
string work = args.Length > 0 ? args[0] : "plans";
int count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : work == "plans" ? 1_000 : 1_000_000;
Func<int> run = work == "plans" ? Plans(count) : Ledger(count);
for (int i = 1; i <= 3; i++)
{
    using var process = Process.GetCurrentProcess();
    TimeSpan before = process.TotalProcessorTime;
    long start = Stopwatch.GetTimestamp(), bytes = GC.GetTotalAllocatedBytes();
    int made = run();
    double clock = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    process.Refresh();
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{work} {count}, run {i}: {clock:0} ms of the clock, {(process.TotalProcessorTime - before).TotalMilliseconds:0} ms of the processor, {(GC.GetTotalAllocatedBytes() - bytes) / (double)count:0} B each, {made} made"));
}

// Targets of a year, each with three years of months and nine months to date, by the season of three years.
static Func<int> Plans(int targets)
{
    var builder = new IndicatorCatalogBuilder();
    builder.Add(new Subject("city", SubjectKind.Region, new LocalizedText("某市", "City")));
    Unit vehicles = Unit.Parse("辆");
    for (int i = 0; i < targets; i++)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"output-{i}");
        builder.Add(new Indicator(id, new LocalizedText($"产量{i}", $"Output {i}"), vehicles, IndicatorKind.Flow, Direction.Increase));
        var key = new SeriesKey(id, "city");
        for (int year = 2021; year <= 2023; year++)
        {
            for (int month = 1; month <= 12; month++)
                builder.Add(new Observation(key, TimePeriod.Month(year, month), new Figure(1000m + ((i * 31) + (year * 7) + (month * 13)) % 199, vehicles)));
        }

        for (int month = 1; month <= 9; month++)
            builder.Add(new Observation(key, TimePeriod.Months(2024, 1, month), new Figure(1100m * month, vehicles)));
        builder.Add(Target.By("t-" + id, key, TimePeriod.Year(2024), new LevelGoal(new Figure(15_000m, vehicles))));
    }

    IndicatorCatalog catalog = builder.Build();
    return () => BackwardPlanner.For(catalog).PlanAll(catalog.Targets, new DateOnly(2024, 9, 30), PlanStep.Month, SeasonalPattern.LastYears(3)).Sum(plan => plan.Periods.Length);
}

// Five vintages a period, a hundred periods a series.
static Func<int> Ledger(int vintages)
{
    var builder = new IndicatorCatalogBuilder();
    builder.Add(new Subject("city", SubjectKind.Region, new LocalizedText("某市", "City")));
    Unit vehicles = Unit.Parse("辆");
    var first = new LocalDate(2000, 1, 1);
    for (int i = 0; i < vintages; i++)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"output-{i / 500}");
        if (i % 500 == 0)
            builder.Add(new Indicator(id, new LocalizedText(id), vehicles, IndicatorKind.Flow, Direction.Increase));
        var period = TimePeriod.Month(2000 + (i / 60 % 9), (i / 5 % 12) + 1);
        builder.Add(new Observation(new SeriesKey(id, "city"), period, new Figure(1000m + (i % 97), vehicles)) { PublishedOn = first.PlusDays(i % 5 * 400 + (i / 500 % 300)) });
    }

    IndicatorCatalog catalog = builder.Build();
    return () => RevisionLedger.Of(catalog).Revisions.Length;
}
