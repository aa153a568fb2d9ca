namespace Indicators.Tool;

/// <summary>
/// Colours for a terminal; none in a pipe, and none where NO_COLOR is set. In a text they are marks that no character has;
/// <see cref="ShownWriter"/> makes them the sequences a terminal obeys.
/// </summary>
internal sealed class Palette(bool colours)
{
    private const char Red = '\uFDD0';
    private const char Yellow = '\uFDD1';
    private const char Cyan = '\uFDD2';
    private const char Dim = '\uFDD3';
    private const char End = '\uFDD4';

    public static bool IsColourful => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public static Palette ForOutput() => new(IsColourful);

    public string Severity(DiagnosticSeverity severity, string text) => severity switch
    {
        DiagnosticSeverity.Error => In(Red, text),
        DiagnosticSeverity.Warning => In(Yellow, text),
        _ => In(Cyan, text),
    };

    public string Faint(string text) => In(Dim, text);

    /// <summary>What a terminal obeys in place of a mark; null for any other character.</summary>
    public static string? SequenceOf(char mark) => mark switch
    {
        Red => "\u001b[31;1m",
        Yellow => "\u001b[33;1m",
        Cyan => "\u001b[36m",
        Dim => "\u001b[2m",
        End => "\u001b[0m",
        _ => null,
    };

    private string In(char mark, string text) => colours ? $"{mark}{text}{End}" : text;
}
