using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Indicators.Samples.Dashboard.Tests;

[Collection(RunningDashboards.Name)]
public sealed class UploadTests(RunningDashboard dashboard)
{
    private const string Catalog =
        """
        { "formatVersion": 1,
          "units": [ { "code": "bed", "symbol": "张床位", "dimension": "count" } ],
          "sources": [ { "id": "plan", "title": "Plan", "publisher": "City" } ],
          "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
          "indicators": [ { "id": "beds", "name": { "zh": "养老床位" }, "unit": "张床位", "kind": "stock", "direction": "increase" } ],
          "observations": [ { "indicator": "beds", "subject": "city", "period": "2022", "value": "1.2万张床位", "source": "plan" } ],
          "targets": [ { "id": "beds-2025", "indicator": "beds", "subject": "city", "due": "2025", "goal": "2万张床位", "baseline": { "period": "2022" } } ] }
        """;

    [Fact]
    public async Task A_catalogue_is_read_and_shown_units_of_its_own_included()
    {
        using HttpResponseMessage answer = await Post("/api/catalogs?file=beds.json", Catalog);
        answer.StatusCode.Should().Be(HttpStatusCode.Created);
        string id = (await Json(answer)).GetProperty("catalog").GetProperty("id").GetString()!;
        JsonElement target = JsonDocument.Parse(await dashboard.Client.GetStringAsync($"/api/catalogs/{id}/targets/beds-2025")).RootElement;
        target.GetProperty("definition").GetProperty("goal").GetString().Should().Be("2万张床位");
        (await dashboard.Client.GetStringAsync($"/targets?catalog={id}")).Should().Contain("养老床位");
    }

    [Theory]
    [InlineData("", "IND")]
    [InlineData("{", "IND")]
    [InlineData("null", "IND")]
    [InlineData("{ \"formatVersion\": 1, \"indicators\": [ { \"id\": \"a b\" } ] }", "IND")]
    [InlineData("\"\\ud800\"", "IND")]
    public async Task A_bad_catalogue_is_refused_with_its_diagnostics(string body, string id)
    {
        using HttpResponseMessage answer = await Post("/api/catalogs", body);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        JsonElement first = (await Json(answer)).GetProperty("diagnostics").EnumerateArray().First();
        first.GetProperty("id").GetString().Should().StartWith(id);
        first.GetProperty("message").GetProperty("en").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused_whatever_they_are_sent_as()
    {
        byte[] noise = new byte[4096];
        new Random(7).NextBytes(noise);
        foreach (string path in (string[])["/api/catalogs", "/api/catalogs/plan/tables", "/api/texts"])
        {
            using var body = new ByteArrayContent(noise);
            using HttpResponseMessage answer = await dashboard.Client.PostAsync(path, body);
            answer.StatusCode.Should().Be(HttpStatusCode.BadRequest, path);
        }
    }

    [Fact]
    public async Task A_table_joins_the_catalogue_and_what_it_does_not_say_is_asked()
    {
        const string Table = "指标,单位,2021,2022\n某项没有人知道的指标,亿元,1,2\n";
        using HttpResponseMessage answer = await Post("/api/catalogs/chongqing/tables?file=a.csv", Table);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        JsonElement problem = await Json(answer);
        (problem.GetProperty("questions").GetArrayLength() + problem.GetProperty("diagnostics").GetArrayLength()).Should().BePositive();
    }

    [Fact]
    public async Task A_text_becomes_a_draft_with_what_is_left_for_a_person()
    {
        const string Text = "重庆市2023年国民经济和社会发展统计公报\n2023年，全市高新技术企业达到7565家，同比增长19.2%。到2027年，高新技术企业超过1.27万家。\n";
        using HttpResponseMessage answer = await Post("/api/texts?date=2024-02-27&file=text.txt", Text);
        answer.StatusCode.Should().Be(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        JsonElement upload = await Json(answer);
        upload.GetProperty("catalog").GetProperty("observations").GetInt32().Should().BePositive();
    }

    [Theory]
    [InlineData("今天天气很好。", "2024-02-27")]
    [InlineData("2023年达到7565家", "27.02.2024")]
    public async Task A_text_without_figures_or_with_a_wrong_date_is_refused(string text, string date)
    {
        using HttpResponseMessage answer = await Post("/api/texts?date=" + date, text);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task The_form_of_the_page_takes_a_catalogue_and_says_where_it_is()
    {
        using MultipartFormDataContent form = Form("catalog", "beds.json", Encoding.UTF8.GetBytes(Catalog));
        using HttpResponseMessage page = await dashboard.Client.PostAsync("/upload?lang=en", form);
        page.StatusCode.Should().Be(HttpStatusCode.OK);
        (await page.Content.ReadAsStringAsync()).Should().Contain("role=\"status\"").And.Contain("1 indicators, 1 observations, 1 targets").And.Contain("/targets?catalog=upload-");
    }

    [Theory]
    [InlineData("catalog", "{ \"formatVersion\": 1, ", "IND")]
    [InlineData("text", "今天天气很好。", "No figure was found")]
    [InlineData("spell", "x", "is no kind of upload")]
    public async Task The_form_refuses_what_is_wrong_and_says_why(string kind, string content, string says)
    {
        using MultipartFormDataContent form = Form(kind, "a.json", Encoding.UTF8.GetBytes(content));
        using HttpResponseMessage page = await dashboard.Client.PostAsync("/upload?lang=en", form);
        page.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await page.Content.ReadAsStringAsync()).Should().Contain("role=\"alert\"").And.Contain(says);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nno end")]
    [InlineData("multipart/form-data; boundary=x", "")]
    [InlineData("multipart/form-data", "--x--")]
    [InlineData("application/json", "{}")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\ncatalog\r\n--x--\r\n")]
    public async Task A_broken_form_is_refused_and_never_ends_the_request_with_a_fault_of_the_program(string type, string body)
    {
        using var content = new StringContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using HttpResponseMessage page = await dashboard.Client.PostAsync("/upload", content);
        page.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Five_megabytes_are_taken_in_memory_and_no_file_appears_in_the_folder_for_temporary_files()
    {
        byte[] large = Encoding.UTF8.GetBytes(Catalog + new string(' ', 5 * 1024 * 1024));
        using var watcher = new FileSystemWatcher(Path.GetTempPath()) { IncludeSubdirectories = false };
        var made = new System.Collections.Concurrent.ConcurrentBag<string>();
        watcher.Created += (_, file) => made.Add(file.Name!);
        watcher.EnableRaisingEvents = true;
        string proof = Path.Combine(Path.GetTempPath(), "ASPNETCORE_watched_" + Guid.NewGuid().ToString("N"));
        using MultipartFormDataContent form = Form("catalog", "large.json", large);
        using HttpResponseMessage page = await dashboard.Client.PostAsync("/upload", form);
        using HttpResponseMessage answer = await Post("/api/catalogs?file=large.json", Encoding.UTF8.GetString(large));
        await File.WriteAllTextAsync(proof, "");
        SpinWait.SpinUntil(() => made.Contains(Path.GetFileName(proof)), TimeSpan.FromSeconds(30)).Should().BeTrue("the watch works");
        File.Delete(proof);
        page.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.StatusCode.Should().Be(HttpStatusCode.Created);
        made.Where(name => name.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).Should().Equal(Path.GetFileName(proof));
    }

    [Fact]
    public async Task More_than_the_limit_is_refused_by_both_doors()
    {
        byte[] tooLarge = new byte[(8 * 1024 * 1024) + 1];
        Array.Fill(tooLarge, (byte)' ');
        using MultipartFormDataContent form = Form("catalog", "large.json", tooLarge);
        using HttpResponseMessage page = await dashboard.Client.PostAsync("/upload", form);
        page.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        using var body = new ByteArrayContent(tooLarge);
        using HttpResponseMessage answer = await dashboard.Client.PostAsync("/api/catalogs", body);
        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_page_of_another_site_uploads_nothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/catalogs") { Content = new StringContent(Catalog) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using HttpResponseMessage answer = await dashboard.Client.SendAsync(request);
        answer.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    private static MultipartFormDataContent Form(string kind, string file, byte[] content) => new()
    {
        { new StringContent(kind), "kind" },
        { new StringContent(""), "date" },
        { new ByteArrayContent(content), "file", file },
    };

    private async Task<HttpResponseMessage> Post(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await dashboard.Client.PostAsync(path, content);
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
}
