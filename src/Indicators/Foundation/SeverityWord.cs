namespace Indicators;

/// <summary>The words for severities that compilers print and machines read; the same in both languages.</summary>
internal static class SeverityWord
{
    /// <summary><c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
