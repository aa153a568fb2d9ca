using System.Globalization;
using Indicators.Tests.Architecture;

namespace Indicators.Tests.Progress.Methods;

/// <summary>The block marked "worked" of a method's page: lines "name = value". Every line must be read, as an input or as a result.</summary>
internal sealed class WorkedExample
{
    private readonly Dictionary<string, string> _unread;
    private readonly string _page;

    private WorkedExample(string page, Dictionary<string, string> lines)
    {
        _page = page;
        _unread = lines;
    }

    public static string Directory => Path.Combine(Repository.Root, "docs", "methods");

    public static WorkedExample Read(string page)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Directory, page));
        int start = Array.IndexOf(lines, "```worked");
        start.Should().BePositive("{0} has a worked example", page);
        return new WorkedExample(page, lines[(start + 1)..].TakeWhile(line => line != "```")
            .Select(line => line.Split(" = ")).ToDictionary(parts => parts[0], parts => parts[1]));
    }

    public string Text(string name)
    {
        _unread.Remove(name, out string? text).Should().BeTrue("{0} states {1}", _page, name);
        return text!;
    }

    public decimal Number(string name) => Given.D(Text(name));

    public Measure Exactly(string name) => Measure.Exactly(Number(name));

    public Measure Published(string name) => Given.Published(Text(name));

    public int Whole(string name) => int.Parse(Text(name), CultureInfo.InvariantCulture);

    public Measure[] Several(string name) => [.. Text(name).Split(", ").Select(Given.Exactly)];

    /// <summary>Holds the page to a result, at as many decimals as it prints.</summary>
    public void States(string name, decimal? computed)
    {
        string text = Text(name);
        int point = text.IndexOf('.');
        decimal rounded = Math.Round(computed!.Value, point < 0 ? 0 : text.Length - point - 1, MidpointRounding.AwayFromZero);
        Given.D(text).Should().Be(rounded, "{0} prints {1}, computed as {2}", _page, name, computed);
    }

    public void States(string name, Measure computed) => States(name, computed.Value);

    public void States(string name, bool? computed) =>
        Text(name).Should().Be(computed switch { true => "yes", false => "no", null => "open" }, "{0} prints {1}", _page, name);

    /// <summary>Nothing on the page is left untested.</summary>
    public void IsWholly() => _unread.Keys.Should().BeEmpty("every line of {0} is computed again", _page);
}
