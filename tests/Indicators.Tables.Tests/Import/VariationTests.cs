namespace Indicators.Tables.Tests;

/// <summary>
/// One sheet, whatever file it lies in, gives the same figures, asks the same and refuses the same. Each shows how tables vary
/// what other tests show once.
/// </summary>
public class VariationTests
{
    private static readonly string[] Containers = ["utf-8", "GB18030", "xlsx", "html"];

    private static readonly Dictionary<string, Variation> Sheets =
        new[] { Variations.All, OfficeSheets.All, BulletinSheets.All, YearbookSheets.All, ReportSheets.All, DeskSheets.All }
            .SelectMany(sheets => sheets).ToDictionary();

    internal static IEnumerable<string> SheetNames => Sheets.Keys;

    public static TheoryData<string, string> All
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach ((string name, Variation sheet) in Sheets)
            {
                foreach (string container in Containers.Where(container => sheet.Merged.Length == 0 || container is "xlsx" or "html"))
                    data.Add(name, container);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_sheet_gives_what_it_says_and_no_more(string name, string container)
    {
        Variation sheet = Sheets[name];
        ImportReport report = Imported.Report(sheet.In(container), sheet.Answers);
        Imported.Lines(report).Concat(report.Catalog.Targets.Select(target => Goal(report.Catalog, target))).Should().Equal(sheet.Gives);
        report.Questions.Select(question => WithoutSheet(question.Id)).Should().Equal(sheet.Asks);
        report.Diagnostics.Where(told => told.Severity != DiagnosticSeverity.Information)
            .Select(told => $"{told.Id} {WithoutSheet(told.Location!.Path)}").Should().Equal(sheet.Refuses);
    }

    internal static string Goal(IndicatorCatalog catalog, Target target) =>
        $"{catalog.Indicators[target.Series.IndicatorId].Name} | {(target.Span ?? target.Due)!.Value} | 目标 {target.Goal.ToText(Language.Chinese)} @{target.At![(target.At!.LastIndexOfAny(['!', ' ']) + 1)..]}";

    private static string WithoutSheet(string text) => text.Replace("Sheet1!", "", StringComparison.Ordinal).Replace(":Sheet1", "", StringComparison.Ordinal);
}
