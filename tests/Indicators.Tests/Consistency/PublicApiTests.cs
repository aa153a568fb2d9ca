using Indicators.Tests.Architecture;

namespace Indicators.Tests.Consistency;

/// <summary>
/// The public surface is a reviewed file. To approve a change, run the tests once with INDICATORS_APPROVE_API=1, or copy
/// the received file over the approved one, and read the difference before committing it.
/// </summary>
public sealed class PublicApiTests
{
    private static readonly string Approved = Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Consistency", "PublicApi.approved.txt");
    private static readonly string Received = Path.Combine(AppContext.BaseDirectory, "PublicApi.received.txt");

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        string actual = ApiText.Of(typeof(Quantity).Assembly);
        if (Environment.GetEnvironmentVariable("INDICATORS_APPROVE_API") == "1")
            File.WriteAllText(Approved, actual);
        string approved = File.Exists(Approved) ? File.ReadAllText(Approved) : "";
        if (approved == actual)
            return;
        File.WriteAllText(Received, actual);
        Assert.Fail($"""
            The public surface has changed:
            {Difference(approved, actual)}
            If that is meant, approve it: run the tests once with INDICATORS_APPROVE_API=1, or copy
              {Received}
            over
              {Approved}
            and commit the difference.
            """);
    }

    [Fact]
    public void The_difference_names_what_is_gone_and_what_is_new() =>
        Difference("class A\n    int X()\n", "class A\n    int Y()\n").Should().Be("- class A:     int X()\n+ class A:     int Y()");

    /// <summary>Lines are compared with the type they stand under.</summary>
    private static string Difference(string approved, string actual)
    {
        string[] before = Lines(approved);
        string[] after = Lines(actual);
        return string.Join("\n", before.Except(after).Select(line => "- " + line).Concat(after.Except(before).Select(line => "+ " + line)).Take(40));
    }

    private static string[] Lines(string text)
    {
        string type = "";
        var lines = new List<string>();
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsWhiteSpace(line[0]))
                type = line;
            lines.Add(char.IsWhiteSpace(line[0]) ? $"{type}: {line}" : line);
        }

        return [.. lines];
    }
}
