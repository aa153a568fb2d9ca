using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Indicators.Docs.Tests;

/// <summary>The page of a command: its help in both languages, and examples with what they print.</summary>
internal sealed partial class CommandPage(string name)
{
    private const string Cut = "…";

    /// <summary>Longer outputs are shown by their first lines.</summary>
    private const int LongestOutput = 14;

    private const int ShownLines = 8;

    private readonly string _path = Repository.File($"docs/commands/{name}.md");

    public bool Exists => File.Exists(_path);

    /// <summary>The help that the page shows in a language.</summary>
    public string Help(string language) => Block.Of($"docs/commands/{name}.md").Single(block => block.Language == $"text {language}").Text;

    /// <summary>Each example: the line, the status it ends with, and what it prints.</summary>
    public IEnumerable<(string Line, int Status, string Output)> Examples()
    {
        Block[] blocks = [.. Block.Of($"docs/commands/{name}.md")];
        for (int i = 0; i + 1 < blocks.Length; i++)
        {
            if (blocks[i].Language == "sh" && blocks[i + 1].Language == "text")
                yield return (blocks[i].Text.TrimEnd(), StatusOf(blocks[i].Text), blocks[i + 1].Text);
        }
    }

    /// <summary>Runs a line as a reader would, in a folder that sees the samples.</summary>
    public static (int Status, string Output) Run(string line)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("indicators-docs-");
        try
        {
            Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "samples"), Repository.File("samples"));
            using Process shell = Process.Start(new ProcessStartInfo("bash", ["-c", $"indicators() {{ dotnet '{Tool()}' \"$@\"; }}\n{line}"])
            {
                WorkingDirectory = folder.FullName,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
                StandardOutputEncoding = Encoding.UTF8,
                StandardErrorEncoding = Encoding.UTF8,
            })!;
            shell.StandardInput.Close();
            Task<string> error = shell.StandardError.ReadToEndAsync();
            string output = shell.StandardOutput.ReadToEnd();
            shell.WaitForExit();
            return (shell.ExitCode, (output + error.Result).ReplaceLineEndings("\n"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Writes what is printed now into the page.</summary>
    public void Accept()
    {
        string page = File.ReadAllText(_path);
        foreach (string language in (string[])["en", "zh"])
            page = Regex.Replace(page, $"```text {language}\n.*?```", _ => $"```text {language}\n{Run($"indicators {name} --help --lang {language}").Output}```", RegexOptions.Singleline);
        page = Example().Replace(page, match => $"```sh\n{match.Groups["line"].Value}```\n\n```text\n{Shortened(Run(match.Groups["line"].Value.TrimEnd()).Output)}```");
        File.WriteAllText(_path, page);
    }

    /// <summary>True where the output is as shown; what a line with … stands for is not shown.</summary>
    public static bool IsShown(string output, string shown)
    {
        int at = 0;
        foreach (string part in shown.Split(Cut + "\n"))
        {
            at = output.IndexOf(part, at, StringComparison.Ordinal);
            if (at < 0)
                return false;
            at += part.Length;
        }

        return shown.EndsWith(Cut + "\n", StringComparison.Ordinal) || at == output.Length;
    }

    private static int StatusOf(string line) => Status().Match(line) is { Success: true } match ? match.Groups[1].Value[0] - '0' : 0;

    private static string Shortened(string output)
    {
        string[] lines = output.Split('\n');
        return lines.Length <= LongestOutput ? output : string.Join('\n', lines[..ShownLines]) + "\n" + Cut + "\n";
    }

    private static string Tool()
    {
        string configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        return Repository.File($"src/Indicators.Tool/bin/{configuration}/net10.0/Indicators.Tool.dll");
    }

    [GeneratedRegex("```sh\n(?<line>.*?)```\n\n```text\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("# status ([0-9])")]
    private static partial Regex Status();
}
