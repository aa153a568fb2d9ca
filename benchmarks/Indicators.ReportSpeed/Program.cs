using System.Globalization;
using System.Text;
using Indicators;
using Indicators.Reporting;
using Indicators.Reporting.Office;
using Indicators.ReportSpeed;

// [targets] [runs]: the report of so many targets, each of an indicator of its own with five years of figures.
int targets = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000;
int runs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
IndicatorCatalog catalog = Offices.Of(targets);
var day = new DateOnly(2024, 12, 31);

(string Name, Func<long> Work)[] works =
[
    ("a table by hand", () => Encoding.UTF8.GetByteCount(TableByHand(catalog))),
    ("assess and check", () => Report.Of(catalog, day).Targets.Length),
    ("html", () => Encoding.UTF8.GetByteCount(HtmlReport.Write(Report.Of(catalog, day), Language.Chinese))),
    ("md", () => Encoding.UTF8.GetByteCount(MarkdownReport.Write(Report.Of(catalog, day), Language.Chinese))),
    ("docx", () => Written(stream => WordReport.Write(Report.Of(catalog, day), stream, Language.Chinese))),
    ("xlsx", () => Written(stream => WorkbookReport.Write(Report.Of(catalog, day), stream, Language.Chinese))),
];
Console.WriteLine($"{targets} targets, {runs} runs after the first; processor time of the whole process beside the time of the clock");
foreach ((string name, Func<long> work) in works)
{
    Timing first = Timing.Of(work);
    Timing[] next = [.. Enumerable.Range(0, runs).Select(_ => Timing.Of(work)).OrderBy(timing => timing.Processor)];
    Timing median = next[runs / 2];
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-18} first {first.Processor,6:0} ms ({first.Clock:0}), median {median.Processor,6:0} ms ({median.Clock:0}), {first.Size} "
            + $"{(name == "assess and check" ? "targets" : "bytes")}"));
}

// What one writes without the library: a row a target, the share of the way as a point, nothing checked, nothing explained.
static string TableByHand(IndicatorCatalog catalog)
{
    var page = new StringBuilder("<!DOCTYPE html><meta charset=utf-8><table><tr><th>指标<th>基期值<th>本期值<th>目标值<th>完成率");
    foreach (Target target in catalog.Targets)
    {
        Series series = catalog.FindSeries(target.Series)!;
        decimal from = series.Observations[0].Figure.Amount, now = series.Observations[^1].Figure.Amount;
        decimal goal = ((LevelGoal)target.Goal).Figure.Amount;
        string name = catalog.Indicators[target.Series.IndicatorId].Name.In(Language.Chinese);
        page.Append(CultureInfo.InvariantCulture,
            $"<tr><td>{name}<td>{from}<td>{now}<td>{goal}<td>{(now - from) / (goal - from) * 100m:F1}%");
    }

    return page.Append("</table>").ToString();
}

static long Written(Action<Stream> write)
{
    using var stream = new MemoryStream();
    write(stream);
    return stream.Length;
}
