using System.Net;

namespace Indicators.Samples.Dashboard.Tests;

[Collection(RunningDashboards.Name)]
public sealed class PageTests(RunningDashboard dashboard)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/tree")]
    [InlineData("/targets")]
    [InlineData("/findings")]
    [InlineData("/upload")]
    [InlineData("/targets/doubling-2027-high-tech")]
    [InlineData("/report")]
    public async Task Every_page_answers_in_both_languages_with_safe_headers(string path)
    {
        foreach (string language in (string[])["zh", "en"])
        {
            using HttpResponseMessage page = await dashboard.Client.GetAsync($"{path}?lang={language}");
            page.StatusCode.Should().Be(HttpStatusCode.OK);
            (await page.Content.ReadAsStringAsync()).Should().Contain($"<html lang=\"{language}\">").And.NotContain("<script");
            Header(page, "X-Content-Type-Options").Should().Be("nosniff");
            Header(page, "X-Frame-Options").Should().Be("DENY");
            Header(page, "Referrer-Policy").Should().Be("no-referrer");
            Header(page, "Content-Security-Policy").Should().StartWith("default-src 'none'; ").And.Contain("frame-ancestors 'none'").And.NotContain("script-src");
            page.Headers.Server.Should().BeEmpty();
        }
    }

    [Fact]
    public async Task The_day_and_the_framework_that_are_chosen_are_shown_and_stay_in_every_link()
    {
        string page = await dashboard.Client.GetStringAsync("/targets?catalog=chongqing&framework=33618&asOf=2023-12-31&lang=en");
        page.Should().Contain("value=\"2023-12-31\"").And.Contain("<option value=\"33618\" selected=\"\">");
        page.Should().Contain("/targets/").And.Contain("asOf=2023-12-31&amp;framework=33618&amp;lang=en");
    }

    [Fact]
    public async Task A_day_changes_what_is_known()
    {
        string early = await dashboard.Client.GetStringAsync("/?asOf=1990-12-31&lang=en"), late = await dashboard.Client.GetStringAsync("/?asOf=2025-12-31&lang=en");
        early.Should().Contain("As of the end of 1990, none of the");
        late.Should().Contain("As of the end of 2025,").And.NotContain("none of the");
    }

    [Fact]
    public async Task A_form_sent_for_another_catalogue_leaves_out_what_that_one_does_not_have()
    {
        string page = await dashboard.Client.GetStringAsync("/targets?catalog=plan&framework=33618&subject=chongqing&lang=en");
        page.Should().Contain("<option value=\"plan\" selected=\"\">").And.NotContain("framework=33618");
    }

    [Theory]
    [InlineData("/?catalog=nowhere", HttpStatusCode.NotFound)]
    [InlineData("/?asOf=31.12.2023", HttpStatusCode.BadRequest)]
    [InlineData("/?asOf=2023-02-30", HttpStatusCode.BadRequest)]
    [InlineData("/?lang=fr", HttpStatusCode.BadRequest)]
    [InlineData("/targets/none", HttpStatusCode.NotFound)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/targets/%3Cscript%3E", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_shown_says_why_on_a_page(string path, HttpStatusCode status)
    {
        using HttpResponseMessage page = await dashboard.Client.GetAsync(path);
        page.StatusCode.Should().Be(status);
        page.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        (await page.Content.ReadAsStringAsync()).Should().Contain("<h1>").And.NotContain("<script");
    }

    [Theory]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", "zh")]
    [InlineData("en-GB,en;q=0.9,zh;q=0.8", "en")]
    [InlineData("fr", "zh")]
    public async Task Without_a_choice_the_browser_says_the_language(string accepted, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.AcceptLanguage.ParseAdd(accepted);
        using HttpResponseMessage page = await dashboard.Client.SendAsync(request);
        (await page.Content.ReadAsStringAsync()).Should().Contain($"<html lang=\"{language}\">");
    }

    [Fact]
    public async Task The_health_of_the_program_is_asked_at_an_address_of_its_own() =>
        (await dashboard.Client.GetStringAsync("/health")).Should().Be("Healthy");

    private static string Header(HttpResponseMessage page, string name) => page.Headers.GetValues(name).Single();
}
