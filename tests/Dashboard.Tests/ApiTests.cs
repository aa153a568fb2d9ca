using System.Net;
using System.Text.Json;

namespace Indicators.Samples.Dashboard.Tests;

[Collection(RunningDashboards.Name)]
public sealed class ApiTests(RunningDashboard dashboard)
{
    [Fact]
    public async Task Targets_are_listed_with_names_figures_and_dates_as_text()
    {
        JsonElement target = (await Json("/api/catalogs/chongqing/targets?asOf=2023-12-31")).EnumerateArray()
            .Single(one => one.GetProperty("id").GetString() == "doubling-2027-high-tech");
        target.GetProperty("name").GetProperty("zh").GetString().Should().Contain("高新技术企业");
        target.GetProperty("value").GetString().Should().Be("7565家");
        target.GetProperty("period").GetString().Should().Be("2023");
        target.GetProperty("due").GetString().Should().Be("2027-12-31");
        target.GetProperty("status").EnumerateArray().Should().NotBeEmpty();
        target.GetProperty("sentence").GetProperty("en").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_framework_and_a_subject_narrow_the_list()
    {
        int all = (await Json("/api/catalogs/chongqing/targets")).GetArrayLength();
        int framework = (await Json("/api/catalogs/chongqing/targets?framework=33618")).GetArrayLength();
        int subject = (await Json("/api/catalogs/chongqing/targets?subject=chongqing")).GetArrayLength();
        framework.Should().BeInRange(1, all - 1);
        subject.Should().BeInRange(1, all - 1);
    }

    [Fact]
    public async Task One_target_comes_whole_the_goal_as_in_a_catalogue_file()
    {
        JsonElement target = await Json("/api/catalogs/chongqing/targets/doubling-2027-high-tech?asOf=2023-12-31");
        target.GetProperty("definition").GetProperty("goal").GetString().Should().Be("超过1.27万家");
        target.GetProperty("assessment").GetProperty("asOf").GetString().Should().Be("2023-12-31");
        target.GetProperty("assessment").GetProperty("measures").GetProperty("completion").GetProperty("value").ValueKind.Should().BeOneOf(JsonValueKind.Number, JsonValueKind.Null);
        target.GetProperty("steps").EnumerateArray().Should().NotBeEmpty();
        target.GetProperty("sources").EnumerateArray().Should().NotBeEmpty();
    }

    [Fact]
    public async Task The_tree_has_every_tier_of_the_code()
    {
        JsonElement framework = (await Json("/api/catalogs/chongqing/frameworks?framework=33618")).EnumerateArray().Single();
        framework.GetProperty("code").GetString().Should().Be("33618");
        framework.GetProperty("tiers").EnumerateArray().Select(tier => tier.GetProperty("expected").GetInt32()).Should().Equal(3, 3, 6, 18);
    }

    [Theory]
    [InlineData("/api/catalogs/nowhere/targets", HttpStatusCode.NotFound, "catalog")]
    [InlineData("/api/catalogs/chongqing/targets/none", HttpStatusCode.NotFound, "target")]
    [InlineData("/api/catalogs/chongqing/targets?asOf=tomorrow", HttpStatusCode.BadRequest, "asOf")]
    [InlineData("/api/catalogs/chongqing/targets?asOf=%2B2023-12-31", HttpStatusCode.BadRequest, "asOf")]
    [InlineData("/api/catalogs/chongqing/targets?framework=x", HttpStatusCode.NotFound, "framework")]
    [InlineData("/api/catalogs/chongqing/targets?subject=x", HttpStatusCode.NotFound, "subject")]
    [InlineData("/api/nowhere", HttpStatusCode.NotFound, "page")]
    public async Task Bad_input_is_answered_with_problem_details_that_name_it(string path, HttpStatusCode status, string parameter)
    {
        using HttpResponseMessage answer = await dashboard.Client.GetAsync(path);
        answer.StatusCode.Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        JsonElement problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        problem.GetProperty("status").GetInt32().Should().Be((int)status);
        problem.GetProperty("parameter").GetString().Should().Be(parameter);
        problem.GetProperty("message").GetProperty("zh").GetString().Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("bullet.svg")]
    [InlineData("trend.svg")]
    public async Task Drawings_stand_alone(string drawing)
    {
        using HttpResponseMessage answer = await dashboard.Client.GetAsync($"/api/catalogs/chongqing/targets/doubling-2027-high-tech/{drawing}?asOf=2023-12-31&lang=en");
        answer.Content.Headers.ContentType!.MediaType.Should().Be("image/svg+xml");
        System.Xml.Linq.XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!.Name.LocalName.Should().Be("svg");
    }

    private async Task<JsonElement> Json(string path) => JsonDocument.Parse(await dashboard.Client.GetStringAsync(path)).RootElement;
}
