using System.Text.Json.Nodes;

namespace Indicators.Samples.Dashboard.Tests;

/// <summary>The description of the interface, and what a program makes of it that knows nothing else.</summary>
[Collection(RunningDashboards.Name)]
public sealed class OpenApiTests(RunningDashboard dashboard)
{
    [Theory]
    [InlineData("FigureRecord.value", "string", null)]
    [InlineData("TargetInfo.value", "string", null)]
    [InlineData("TargetInfo.period", "string", null)]
    [InlineData("TargetInfo.due", "string", "date")]
    [InlineData("AssessmentRecord.asOf", "string", "date")]
    [InlineData("AssessmentRecord.knownBy", "string", "date")]
    [InlineData("ProgressStatusSet", "array", null)]
    [InlineData("LocalizedText", "object", null)]
    [InlineData("Target", "object", null)]
    public async Task What_the_library_writes_is_described_as_what_it_is(string place, string type, string? format)
    {
        string[] names = place.Split('.');
        JsonNode described = (await Document())["components"]!["schemas"]![names[0]]!;
        if (names.Length > 1)
            described = described["properties"]![names[1]]!;
        ((string?)described["type"]).Should().Be(type);
        ((string?)described["format"]).Should().Be(format);
    }

    [Fact]
    public async Task Nothing_but_the_body_of_a_catalogue_is_described_as_anything()
    {
        foreach ((string name, JsonNode? schema) in (await Document())["components"]!["schemas"]!.AsObject())
        {
            foreach ((string property, JsonNode? described) in schema!["properties"]?.AsObject() ?? [])
                described!.AsObject().Should().NotBeEmpty($"{name}.{property} says what it is");
        }
    }

    [Fact]
    public async Task The_status_lists_its_words() =>
        (await Document())["components"]!["schemas"]!["ProgressStatusSet"]!["items"]!["enum"]!.AsArray().Select(word => (string)word!)
            .Should().Equal(Enum.GetNames<Progress.ProgressStatus>());

    [Fact]
    public async Task A_client_made_of_it_compiles_and_reads_a_target()
    {
        Type made = GeneratedClient.Compile(await GeneratedClient.SourceOf(await dashboard.Client.GetStringAsync("/openapi/v1.json")));
        dynamic client = Activator.CreateInstance(made, dashboard.Client)!;

        dynamic target = await client.GetTargetAsync("chongqing", "doubling-2027-high-tech", "2023-12-31");

        ((string)target.Summary.Value).Should().Be("7565家");
        ((string)target.Summary.Period).Should().Be("2023");
        ((string)target.Summary.Due).Should().Be("2027-12-31");
        ((string)target.Assessment.AsOf).Should().Be("2023-12-31");
        ((string)target.Indicator.Zh).Should().Contain("高新技术企业");
        ((string)target.Summary.Sentence.En).Should().NotBeEmpty();
        ((System.Collections.IEnumerable)target.Summary.Status).Cast<object>().Select(status => status.ToString()).Should().NotBeEmpty();
        ((string)target.Assessment.Current.Value).Should().Be("7565家");
    }

    [Fact]
    public async Task A_client_made_of_it_is_told_what_is_wrong()
    {
        Type made = GeneratedClient.Compile(await GeneratedClient.SourceOf(await dashboard.Client.GetStringAsync("/openapi/v1.json")));
        dynamic client = Activator.CreateInstance(made, dashboard.Client)!;
        Func<Task> ask = async () => await client.GetTargetAsync("chongqing", "none", "2023-12-31");
        (await ask.Should().ThrowAsync<Exception>()).Which.Message.Should().Contain("404");
    }

    private async Task<JsonNode> Document() => JsonNode.Parse(await dashboard.Client.GetStringAsync("/openapi/v1.json"))!;
}
