using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Indicators.Browser.Tests;

/// <summary>What a program shows on a terminal, with its colours, as a page.</summary>
internal static partial class TerminalScreen
{
    private const string Style =
        """
        :root{--paper:#fbfbfc;--ink:#1b1f24;--soft:#59636e;--r:#a1142b;--g:#116329;--y:#8a4b00;--b:#0b57b0;--c:#0b6e7f;--m:#7d2f92}
        @media(prefers-color-scheme:dark){:root{--paper:#16191d;--ink:#e8eaed;--soft:#a9b1bb;--r:#ff8a9b;--g:#7ee08a;--y:#ffb366;--b:#6cb8ff;--c:#7fd1e6;--m:#e0a3f5}}
        body{margin:0;padding:16px 20px;background:var(--paper);color:var(--ink)}pre{margin:0;font:13px/1.4 "Noto Sans Mono CJK SC",monospace;white-space:pre}
        .s1{font-weight:700}.s2{color:var(--soft)}.s31,.s91{color:var(--r)}.s32,.s92{color:var(--g)}.s33,.s93{color:var(--y)}.s34,.s94{color:var(--b)}.s35,.s95{color:var(--m)}.s36,.s96{color:var(--c)}.s90{color:var(--soft)}
        """;

    /// <summary>Runs a sample on a terminal of this size; the program <c>script</c> makes one.</summary>
    public static async Task<string> OfSampleAsync(string name, int columns, int rows)
    {
        string configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
        string program = Indicators.Tests.RepositoryRoot.File("samples", name, "bin", configuration, "net10.0", name + ".dll");
        var start = new ProcessStartInfo("script", ["-qec", $"stty cols {columns} rows {rows}; dotnet '{program}'", "/dev/null"])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["TERM"] = "xterm-256color", ["COLUMNS"] = columns.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        };
        using Process running = Process.Start(start)!;
        string screen = await running.StandardOutput.ReadToEndAsync();
        await running.WaitForExitAsync();
        running.ExitCode.Should().Be(0, screen);
        return screen;
    }

    /// <summary>The page: each colour of the terminal is a class.</summary>
    public static string ToPage(string screen)
    {
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"zh\"><meta charset=\"utf-8\"><title>terminal</title><style>").Append(Style).Append("</style><pre>");
        int at = 0;
        bool isOpen = false;
        string shown = screen.Replace("\r", "", StringComparison.Ordinal).TrimEnd('\n');
        foreach (Match code in Codes().Matches(shown))
        {
            page.Append(WebUtility.HtmlEncode(shown[at..code.Index]));
            at = code.Index + code.Length;
            if (code.Groups["colour"].Success)
                isOpen = Change(page, code.Groups["colour"].Value, isOpen);
        }

        page.Append(WebUtility.HtmlEncode(shown[at..])).Append(isOpen ? "</span>" : "");
        return page.Append("</pre></html>").ToString();
    }

    private static bool Change(StringBuilder page, string colour, bool isOpen)
    {
        if (isOpen)
            page.Append("</span>");
        string classes = string.Join(' ', colour.Split(';').Where(one => one is not ("" or "0")).Select(one => "s" + one));
        if (classes.Length > 0)
            page.Append("<span class=\"").Append(classes).Append("\">");
        return classes.Length > 0;
    }

    /// <summary>The sequences a terminal obeys: colours, and others that show nothing.</summary>
    [GeneratedRegex(@"\x1B(?:\[(?<colour>[0-9;]*)m|\[[0-9;?]*[A-Za-z]|[=>])")]
    private static partial Regex Codes();
}
