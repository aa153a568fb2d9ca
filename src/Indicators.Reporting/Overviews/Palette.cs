namespace Indicators.Reporting.Overviews;

/// <summary>
/// Colours for a terminal, or none. In a text they are marks that no character has;
/// <see cref="ShownWriter"/> makes them the sequences a terminal obeys.
/// </summary>
internal sealed class Palette(bool colours)
{
    private const char Red = '\uFDD0';
    private const char Yellow = '\uFDD1';
    private const char Cyan = '\uFDD2';
    private const char Dim = '\uFDD3';
    private const char End = '\uFDD4';
    private const char Green = '\uFDD5';
    private const char Blue = '\uFDD6';
    private const char Bold = '\uFDD7';

    public bool HasColours => colours;

    public string Severity(DiagnosticSeverity severity, string text) => severity switch
    {
        DiagnosticSeverity.Error => In(Red, text),
        DiagnosticSeverity.Warning => In(Yellow, text),
        _ => In(Cyan, text),
    };

    public string Good(string text) => In(Green, text);

    public string OnCourse(string text) => In(Blue, text);

    public string Doubtful(string text) => In(Yellow, text);

    public string Bad(string text) => In(Red, text);

    public string Strong(string text) => In(Bold, text);

    public string Faint(string text) => In(Dim, text);

    /// <summary>What a terminal obeys in place of a mark; null for any other character.</summary>
    public static string? SequenceOf(char mark) => mark switch
    {
        Red => "\u001b[31;1m",
        Yellow => "\u001b[33;1m",
        Cyan => "\u001b[36m",
        Dim => "\u001b[2m",
        Green => "\u001b[32m",
        Blue => "\u001b[34m",
        Bold => "\u001b[1m",
        End => "\u001b[0m",
        _ => null,
    };

    private string In(char mark, string text) => colours ? $"{mark}{text}{End}" : text;
}
