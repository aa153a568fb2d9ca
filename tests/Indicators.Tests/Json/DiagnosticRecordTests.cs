using System.Text.Json;
using Indicators.Json;

namespace Indicators.Tests.Json;

public class DiagnosticRecordTests
{
    private static readonly Diagnostic Error = CatalogText.Errors(
        "{ \"formatVersion\": 1, \"sources\": [ { \"id\": \"a\", \"title\": \"t\" } ] }").Single();

    [Fact]
    public void A_diagnostic_is_written_flat_with_names_that_do_not_change()
    {
        string json = JsonSerializer.Serialize(DiagnosticRecord.Of(Error), ResultsJsonContext.Default.DiagnosticRecord);

        JsonDocument.Parse(json).RootElement.EnumerateObject().Select(property => $"{property.Name}={property.Value}").Should().Equal(
            "id=IND0013",
            "severity=error",
            "path=$.sources[0]",
            "file=c.json",
            "line=1",
            "column=36",
            $"message={JsonDocument.Parse(json).RootElement.GetProperty("message")}",
            "arguments=[\"publisher\",\"source\"]");
    }

    [Fact]
    public void A_record_is_read_back_as_it_was()
    {
        DiagnosticRecord record = DiagnosticRecord.Of(Error);

        string json = JsonSerializer.Serialize(record, ResultsJsonContext.Default.DiagnosticRecord);

        JsonSerializer.Deserialize(json, ResultsJsonContext.Default.DiagnosticRecord).Should().Be(record);
    }

    [Fact]
    public void A_finding_without_a_place_has_neither_file_nor_path()
    {
        DiagnosticRecord record = DiagnosticRecord.Of(new Diagnostic(CatalogErrors.Blank, null));

        (record.File, record.Path, record.Line, record.Column).Should().Be((null, null, 0, 0));
    }
}
