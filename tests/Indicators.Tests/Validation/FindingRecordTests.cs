using System.Text.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation;

public class FindingRecordTests
{
    private static readonly DiagnosticDescriptor Kind = new("TEST1", DiagnosticSeverity.Warning, new LocalizedText("{0}不对。", "{0} is wrong."));

    private static readonly SourceLocation Place = new("a.json", "$.observations[0]", 4, 7);

    private static readonly Finding Finding = new(new Diagnostic(Kind, Place, "firms@city"))
    {
        SubjectId = "city",
        Figures = [new FindingFigure(new LocalizedText("已公布", "published"), "firms@city", TimePeriod.Year(2023), "7565家", Place)],
        Derivation = [new LocalizedText("一步。", "One step.")],
        Hint = new LocalizedText("互换", "swapped"),
    };

    [Fact]
    public void A_finding_is_written_flat_with_names_that_do_not_change()
    {
        JsonElement root = JsonDocument.Parse(Json(FindingRecord.Of(Finding))).RootElement;
        root.EnumerateObject().Select(property => property.Name).Should().Equal(
            "format", "id", "severity", "path", "file", "line", "column", "message", "figures", "subject", "derivation", "hint");
        root.GetProperty("severity").GetString().Should().Be("warning");
        root.GetProperty("message").GetProperty("en").GetString().Should().Be("firms@city is wrong.");
        root.GetProperty("figures")[0].EnumerateObject().Select(property => property.Name).Should().Equal(
            "role", "name", "period", "text", "path", "file", "line", "column");
        root.GetProperty("figures")[0].GetProperty("period").GetString().Should().Be("2023");
    }

    [Fact]
    public void What_is_not_there_is_left_out()
    {
        var plain = new Finding(new Diagnostic(Kind, null, "x"));
        JsonDocument.Parse(Json(FindingRecord.Of(plain))).RootElement.EnumerateObject().Select(property => property.Name).Should().Equal(
            "format", "id", "severity", "path", "file", "line", "column", "message", "figures");
    }

    [Fact]
    public void An_accepted_finding_says_why()
    {
        var accepted = new AcceptedResult(Finding, new AcceptedFinding("TEST1", new LocalizedText("照录。", "As printed.")) { SubjectId = "city", SourceId = "daily" });
        JsonElement why = JsonDocument.Parse(Json(FindingRecord.Of(accepted))).RootElement.GetProperty("accepted");
        why.GetProperty("reason").GetProperty("zh").GetString().Should().Be("照录。");
        why.GetProperty("source").GetString().Should().Be("daily");
    }

    [Fact]
    public void A_record_is_read_back_as_it_was()
    {
        FindingRecord record = FindingRecord.Of(Finding);
        FindingRecord? again = JsonSerializer.Deserialize(Json(record), ValidationJsonContext.Default.FindingRecord);
        again.Should().Be(record);
        again!.GetHashCode().Should().Be(record.GetHashCode());
        (record with { Hint = null }).Should().NotBe(record);
    }

    private static string Json(FindingRecord record) => JsonSerializer.Serialize(record, ValidationJsonContext.Default.FindingRecord);
}
