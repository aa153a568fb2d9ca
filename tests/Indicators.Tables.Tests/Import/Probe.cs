using Xunit.Abstractions;

namespace Indicators.Tables.Tests;

public class Probe(ITestOutputHelper output)
{
    [Fact]
    public void Look()
    {
        string folder = Environment.GetEnvironmentVariable("TABLE_PROBE") ?? "";
        if (folder.Length == 0)
            return;
        foreach (string file in Directory.GetFiles(folder, "*.txt").Order())
        {
            string[] lines = File.ReadAllLines(file);
            string[] merged = [.. lines.Where(line => line.StartsWith("@merge ")).SelectMany(line => line[7..].Split(' '))];
            string[] answers = [.. lines.Where(line => line.StartsWith("@answer ")).Select(line => line[8..])];
            string sheet = lines.FirstOrDefault(line => line.StartsWith("@sheet "))?[7..] ?? "Sheet1";
            string body = string.Join('\n', lines.Where(line => !line.StartsWith('@')));
            Sheet made = lines.Contains("@csv") ? Table.Csv(body, Path.GetFileNameWithoutExtension(file) + ".csv") : Table.Sheet(body, sheet, Path.GetFileNameWithoutExtension(file) + ".xls", merged);
            ImportReport report = Imported.Report(made, answers);
            output.WriteLine($"== {Path.GetFileName(file)}");
            foreach (string line in Imported.Lines(report).Take(40)) output.WriteLine(line);
            foreach (Target t in report.Catalog.Targets) output.WriteLine($"T {t.Id} {t.Series} {t.Due ?? t.Span} {t.Goal.GetType().Name} {t.Goal.ToText(Language.Chinese)} base={t.Baseline?.Period} {t.Baseline?.Value?.Literal} {t.Nature} {t.Commitment} note={t.Note} at={t.At}");
            foreach (ImportQuestion q in report.Questions) output.WriteLine($"? {q.Id} [{string.Join('/', q.Choices)}] {q.Proposal} <- {q.Waiting.FirstOrDefault()} ({q.Waiting.Length})");
            foreach (Diagnostic d in report.Diagnostics) output.WriteLine($"! {d}");
        }
    }
}
