using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Indicators;
using Indicators.Desk;
using NodaTime;

// plans [targets] | ledger [vintages] | drafts [observations]: processor time and allocation of three runs, each behind the barest form of
// the same work in plain decimals: an equal share of what is left; a figure's last edition beside its first; the digits of the draft looked
// up in
// those of the record.
string work = args.Length > 0 ? args[0] : "plans";
int count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : work == "plans" ? 1_000 : work == "drafts"
    ? 100_000
    : 1_000_000;
(Func<int> bare, Func<int> run) = work == "plans" ? Plans(count) : work == "drafts" ? Drafts(count) : Ledger(count);
for (int i = 1; i <= 3; i++)
{
    double least = Timed("bare", bare, i);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"  {Timed(work, run, i) / Math.Max(least, 0.001):0.0} times the bare form"));
}

double Timed(string name, Func<int> todo, int turn)
{
    using var process = Process.GetCurrentProcess();
    TimeSpan before = process.TotalProcessorTime;
    long start = Stopwatch.GetTimestamp(), bytes = GC.GetTotalAllocatedBytes();
    int made = todo();
    double clock = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    process.Refresh();
    double processor = (process.TotalProcessorTime - before).TotalMilliseconds,
    each = (GC.GetTotalAllocatedBytes() - bytes) / (double)count;
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name} {count}, run {turn}: {clock:0.0} ms of the clock, {processor:0} ms of the processor, {each:0} B each, {made} made"));
    return clock;
}

// Targets of a year, each with three years of months and nine months to date, by the season of three years.
static (Func<int> Bare, Func<int> Run) Plans(int targets)
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
                builder.Add(new Observation(
                    key, TimePeriod.Month(year, month), new Figure(1000m + ((i * 31) + (year * 7) + (month * 13)) % 199, vehicles)));
        }

        for (int month = 1; month <= 9; month++)
            builder.Add(new Observation(key, TimePeriod.Months(2024, 1, month), new Figure(1100m * month, vehicles)));
        builder.Add(Target.By("t-" + id, key, TimePeriod.Year(2024), new LevelGoal(new Figure(15_000m, vehicles))));
    }

    IndicatorCatalog catalog = builder.Build();
    var asOf = new DateOnly(2024, 9, 30);
    return (() => catalog.Targets.Count(target => EqualShare(catalog, target) > 0m),
        () => BackwardPlanner.For(catalog).PlanAll(catalog.Targets, asOf, PlanStep.Month, SeasonalPattern.LastYears(3))
            .Sum(plan => plan.Periods.Length));
}

static decimal EqualShare(IndicatorCatalog catalog, Target target) =>
    (((LevelGoal)target.Goal).Figure.Amount - catalog.FindSeries(target.Series)!.Observations[^1].Figure.Amount) / 3m;

// Five vintages a period, a hundred periods a series.
static (Func<int> Bare, Func<int> Run) Ledger(int vintages)
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
        builder.Add(new Observation(new SeriesKey(id, "city"), period,
            new Figure(1000m + (i % 97), vehicles))
        { PublishedOn = first.PlusDays(i % 5 * 400 + (i / 500 % 300)) });
    }

    IndicatorCatalog catalog = builder.Build();
    return (() => catalog.Observations.GroupBy(one => (one.Series, one.Period))
        .Count(one => one.First().Figure.Amount != one.Last().Figure.Amount),
        () => RevisionLedger.Of(catalog).Revisions.Length);
}

// A draft of forty pages, eight hundred characters each, against observations of a hundred places, ten indicators and many months.
static (Func<int> Bare, Func<int> Run) Drafts(int observations)
{
    const int places = 100;
    const int indicators = 10;
    var builder = new IndicatorCatalogBuilder();
    Unit tonnes = Unit.Parse("万吨");
    for (int place = 0; place < places; place++)
        builder.Add(new Subject(string.Create(CultureInfo.InvariantCulture, $"p{place}"), SubjectKind.Region,
            new LocalizedText(Letters(place) + "县")));
    for (int indicator = 0; indicator < indicators; indicator++)
        builder.Add(new Indicator(string.Create(CultureInfo.InvariantCulture, $"i{indicator}"),
            new LocalizedText(Letters(indicator) + "果产量"), tonnes, IndicatorKind.Flow, Direction.Increase));
    for (int i = 0; i < observations; i++)
    {
        int month = i / (places * indicators);
        var key = new SeriesKey(string.Create(CultureInfo.InvariantCulture, $"i{i % indicators}"),
            string.Create(CultureInfo.InvariantCulture, $"p{i / indicators % places}"));
        builder.Add(new Observation(
            key, TimePeriod.Month(2000 + (month / 12), 1 + (month % 12)), new Figure(100m + (i % 9973 / 10m), tonnes)));
    }

    IndicatorCatalog catalog = builder.Build();
    StatementWriter writer = StatementWriter.For(catalog);
    var draft = new System.Text.StringBuilder();
    for (int i = 0; draft.Length < 40 * 800; i++)
        draft.Append(writer.Write(catalog.Observations[i * 7919 % catalog.Observations.Count])).Append(i % 5 == 4 ? "\n" : "");
    string text = draft.ToString();
    return (() => DigitsKnown(catalog, text), () => DraftChecker.For(catalog).Check(text, new DateOnly(2025, 1, 20))
        .Count(DraftVerdict.Agrees));
}

static int DigitsKnown(IndicatorCatalog catalog, string text)
{
    HashSet<decimal> known = [.. catalog.Observations.Select(one => one.Figure.Amount)];
    int count = 0;
    foreach (ValueMatch match in Regex.EnumerateMatches(text, @"\d+(\.\d+)?"))
        count += known.Contains(decimal.Parse(text.AsSpan(match.Index, match.Length), NumberStyles.Float, CultureInfo.InvariantCulture))
            ? 1
            : 0;
    return count;
}

static string Letters(int number) =>
    string.Concat(number.ToString("00", CultureInfo.InvariantCulture).Select(digit => "甲乙丙丁戊己庚辛壬癸"[digit - '0']));
