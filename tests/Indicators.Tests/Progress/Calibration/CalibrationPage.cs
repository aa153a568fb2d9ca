using System.Globalization;
using System.Text;
using Indicators.Json;
using Indicators.Progress;

namespace Indicators.Tests.Progress.Calibration;

/// <summary>The tables of docs/calibration.md: what the calculator says of the plan beside what the review of it says.</summary>
internal static class CalibrationPage
{
    /// <summary>The day of the review: what was published later was not known to it.</summary>
    private static readonly DateOnly ReviewDay = new(2023, 12, 26);

    public static IReadOnlyList<CalibrationRow> National()
    {
        IndicatorCatalog plan = CatalogReader.Read(RepositoryRoot.File("samples", "Plans", "catalog"));
        var calculator = new ProgressCalculator(plan);
        return [.. plan.Assessments.Select(official => RowOf(calculator, plan.Targets[official.TargetId], official))];
    }

    private static CalibrationRow RowOf(ProgressCalculator calculator, Target target, OfficialAssessment official)
    {
        ProgressAssessment ours = calculator.Assess(target, ReviewDay);
        return new CalibrationRow(ours, official, calculator.Classify(ours, ProgressSchemes.Schedule));
    }

    /// <summary>Why ours differs, by the id of the target, in both languages.</summary>
    public static Dictionary<string, LocalizedText> Differences() =>
        Rows("differences.tsv").ToDictionary(cells => cells[0], cells => new LocalizedText(cells[1], cells[2]));

    public static string NationalTable(Language language)
    {
        bool english = language == Language.English;
        IReadOnlyList<CalibrationRow> rows = National();
        Dictionary<string, LocalizedText> differences = Differences();
        var table = new StringBuilder();
        table.Append(english ? "| indicator | goal | figures | ours | published | | remark |\n" : "| 指标 | 目标 | 数据 | 本库 | 公布 | | 说明 |\n");
        table.Append("|---|---|---|---|---|---|---|\n");
        foreach (CalibrationRow row in rows)
        {
            Target target = row.Assessment.Target;
            string sign = !row.IsKnown ? "?" : row.IsSame ? "=" : "≠";
            string remark = differences.GetValueOrDefault(row.Id)?.In(language) ?? "";
            string name = IndicatorOf(row)?.Name.In(language) ?? target.Id;
            table.Append($"| {name} | {Cell(row.Assessment.GoalText(language))} | {row.Figures(language)} | {row.Ours(language)} | {row.Official.Class.In(language)} | {sign} | {remark} |\n");
        }

        return table.ToString();
    }

    public static string NationalCount(Language language)
    {
        IReadOnlyList<CalibrationRow> rows = National();
        int known = rows.Count(row => row.IsKnown), same = rows.Count(row => row.IsKnown && row.IsSame);
        return language == Language.English
            ? string.Create(CultureInfo.InvariantCulture, $"Of {rows.Count} indicators {known} have figures: {same} classes are the same, {known - same} differ; {rows.Count - known} are not known.\n")
            : string.Create(CultureInfo.InvariantCulture, $"{rows.Count}项指标中{known}项有数据：{same}项与公布一致，{known - same}项不同；{rows.Count - known}项不详。\n");
    }

    public static string CityTable(Language language)
    {
        bool english = language == Language.English;
        var table = new StringBuilder();
        table.Append(english ? "| published status | indicator | ours |\n|---|---|---|\n" : "| 公布的状态 | 指标 | 本库 |\n|---|---|---|\n");
        foreach (string[] cells in Rows("chongqing.tsv"))
            table.Append(english ? $"| {cells[1]} | {cells[3]} | not known |\n" : $"| {cells[0]} | {cells[2]} | 不详 |\n");
        return table.ToString();
    }

    private static Indicator? IndicatorOf(CalibrationRow row) =>
        CatalogReader.Read(RepositoryRoot.File("samples", "Plans", "catalog")).Indicators.Find(row.Assessment.Target.Series.IndicatorId);

    /// <summary>A bar would end the cell.</summary>
    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(RepositoryRoot.File("tests", "Indicators.Tests", "TestData", "calibration", file)).Select(line => line.Split('\t'));
}
