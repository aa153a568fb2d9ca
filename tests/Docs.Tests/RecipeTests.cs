using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Indicators.Docs.Tests;

/// <summary>Every recipe runs and prints what stands beside it; the one that serves is asked as a browser would ask it.</summary>
public partial class RecipeTests
{
    private const string Recipes = "samples/Recipes";

    private static readonly string Configuration =
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    private static readonly bool Accepts = Environment.GetEnvironmentVariable("INDICATORS_ACCEPT") == "1";

    public static TheoryData<string> Printing =>
        [.. Directory.EnumerateDirectories(Repository.File(Recipes)).Select(folder => Path.GetFileName(folder)!).Where(name => name != "WebUpload").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Printing))]
    public void A_recipe_prints_what_stands_beside_it(string recipe)
    {
        using Process process = Start(recipe);
        string output = process.StandardOutput.ReadToEnd();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        string expected = Repository.File($"{Recipes}/{recipe}/expected.txt");
        if (Accepts)
            File.WriteAllText(expected, output);
        error.Should().BeEmpty();
        output.Should().Be(File.ReadAllText(expected));
        process.ExitCode.Should().Be(0);
    }

    [Fact]
    public void There_are_ten_recipes_and_each_has_its_row_in_both_languages()
    {
        Printing.Should().HaveCount(9);
        foreach (string page in (string[])["README.md", "README.zh-CN.md"])
        {
            string text = File.ReadAllText(Repository.File($"{Recipes}/{page}"));
            foreach (string folder in Directory.EnumerateDirectories(Repository.File(Recipes)))
                text.Should().Contain($"]({Path.GetFileName(folder)}/");
        }
    }

    [Fact]
    public async Task The_upload_is_answered_with_what_is_wrong()
    {
        using Process process = Start("WebUpload", "--urls", "http://127.0.0.1:0");
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressOf(process) };
            (await client.GetStringAsync(new Uri("/convert?figure=6200%E4%BA%BF%E5%85%83&unit=%E4%B8%87%E5%85%83", UriKind.Relative))).Should().Contain("62000000");
            (await Refusal(client, "figure=1%E4%BA%A9&unit=%E5%8D%83%E5%85%8B")).Should().Contain("different dimensions");
            (await Refusal(client, "figure=1%E4%BA%A9&unit=%E5%85%AC%E9%A1%B7")).Should().Contain("not a finite number");
            (await Post(client, """{ "formatVersion": 1, "subjects": [ { "id": "city" } ] }""")).Should().Match<(HttpStatusCode Status, string Body)>(answer => answer.Status == HttpStatusCode.BadRequest && answer.Body.Contains("IND"));
            (await Post(client, """{ "formatVersion": 1 }""")).Status.Should().Be(HttpStatusCode.OK);
        }
        finally
        {
            process.Kill();
        }
    }

    /// <summary>What is said of a conversion that is refused.</summary>
    private static async Task<string> Refusal(HttpClient client, string query)
    {
        using HttpResponseMessage response = await client.GetAsync(new Uri("/convert?" + query, UriKind.Relative));
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<(HttpStatusCode Status, string Body)> Post(HttpClient client, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await client.PostAsync(new Uri("/check", UriKind.Relative), body);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static async Task<Uri> AddressOf(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
                return new Uri(match.Groups[1].Value);
        }

        throw new InvalidOperationException("The program ended before it listened.");
    }

    private static Process Start(string recipe, params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Repository.File($"{Recipes}/{recipe}/bin/{Configuration}/net10.0/{recipe}.dll"), .. arguments])
        {
            WorkingDirectory = Repository.File($"{Recipes}/{recipe}"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;

    [GeneratedRegex(@"Now listening on: (http\S+)")]
    private static partial Regex Listening();
}
