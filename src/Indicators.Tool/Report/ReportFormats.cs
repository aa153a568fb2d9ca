using System.Text;
using Indicators.Reporting;
using Indicators.Reporting.Office;

namespace Indicators.Tool;

/// <summary>The formats of a report, by the ending of a file's name.</summary>
internal static class ReportFormats
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a report in a language and a layout to a stream.</summary>
    public delegate void Writing(Reporting.Report report, Stream output, Language language, ReportLayout? layout);

    /// <summary>All of them, the default first.</summary>
    public static (string Id, Writing Write)[] All { get; } =
    [
        ("html", (report, output, language, layout) => WriteText(output, HtmlReport.Write(report, language, layout))),
        ("md", (report, output, language, layout) => WriteText(output, MarkdownReport.Write(report, language, layout))),
        ("docx", WordReport.Write),
        ("xlsx", WorkbookReport.Write),
    ];

    /// <summary>The format asked for; else that of the name of the output; else the default.</summary>
    public static Writing Of(string? format, string output)
    {
        string id = format ?? Path.GetExtension(output).TrimStart('.');
        return All.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.OrdinalIgnoreCase)).Write ?? All[0].Write;
    }

    private static void WriteText(Stream output, string text) => output.Write(Plain.GetBytes(text));
}
