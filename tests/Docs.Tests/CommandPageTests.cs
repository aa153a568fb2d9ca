using System.Text.RegularExpressions;

namespace Indicators.Docs.Tests;

/// <summary>Every command has a page; its help is that of the program, and its examples end and print as the page says.</summary>
public partial class CommandPageTests
{
    private static readonly bool Accepts = Environment.GetEnvironmentVariable("INDICATORS_ACCEPT") == "1";

    /// <summary>Commands whose pages come with them.</summary>
    private static readonly string[] Coming = ["plan", "revisions", "diff"];

    public static TheoryData<string> Commands =>
        [.. Repository.Pages.Where(page => page.StartsWith("docs/commands/", StringComparison.Ordinal)).Select(page => Path.GetFileNameWithoutExtension(page)!).Where(name => name != "README")];

    [Fact]
    public void Every_command_has_a_page_and_a_row()
    {
        string help = CommandPage.Run("indicators --help --lang en").Output;
        string index = File.ReadAllText(Repository.File("docs/commands/README.md"));
        string[] commands = [.. Command().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(match => match.Groups[1].Value).Except(Coming)];
        commands.Should().HaveCountGreaterThan(14);
        foreach (string command in commands)
        {
            new CommandPage(command).Exists.Should().BeTrue("docs/commands/{0}.md tells of it", command);
            index.Should().Contain($"[{command}]({command}.md)");
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_page_says_what_the_program_says(string command)
    {
        var page = new CommandPage(command);
        if (Accepts)
            page.Accept();
        foreach (string language in (string[])["en", "zh"])
            CommandPage.Run($"indicators {command} --help --lang {language}").Output.Should().Be(page.Help(language));
        page.Examples().Should().NotBeEmpty();
        foreach ((string line, int status, string shown) in page.Examples())
        {
            (int ended, string output) = CommandPage.Run(line);
            ended.Should().Be(status, "{0}\n{1}", line, output);
            CommandPage.IsShown(output, shown).Should().BeTrue("{0} prints\n{1}and not\n{2}", line, output, shown);
        }
    }

    [GeneratedRegex("^  ([a-z-]+)[ ,<]", RegexOptions.Multiline)]
    private static partial Regex Command();
}
