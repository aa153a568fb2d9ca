namespace Indicators.Tool;

/// <summary>Colours for a terminal; none in a pipe, and none where NO_COLOR is set.</summary>
internal sealed class Palette(bool colours)
{
    public static Palette ForOutput() =>
        new(!Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    public string Severity(DiagnosticSeverity severity, string text) => severity switch
    {
        DiagnosticSeverity.Error => In("31;1", text),
        DiagnosticSeverity.Warning => In("33;1", text),
        _ => In("36", text),
    };

    public string Faint(string text) => In("2", text);

    private string In(string code, string text) => colours ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
