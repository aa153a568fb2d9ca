namespace Indicators.Tool;

/// <summary>Why reading or writing ended, in words: the system has its own language for it.</summary>
internal static class Failures
{
    private const int DiskFull = 28;
    private const int PipeClosed = 32;
    private const int WindowsDiskFull = 112;
    private const int WindowsPipeClosed = 232;

    /// <summary>What failed: a line, or one for each fault of a file that was given beside the input.</summary>
    public static string ToText(Exception failure, Language language) => failure switch
    {
        { InnerException: CatalogException refused } => string.Join('\n', refused.Diagnostics.Select(one =>
            PrintableText.Of($"{one.Location}: {one.Id} {one.ToText(language)}"))),
        { InnerException: FormatException } => PrintableText.Of(failure.Message),
        { InnerException: ArgumentException } => PrintableText.Of(language.Say("import.no-question", failure.Message)),
        FileNotFoundException missing => language.Say("failure.not-found", missing.FileName),
        DirectoryNotFoundException => language.Say("failure.no-folder"),
        UnauthorizedAccessException => language.Say("failure.denied"),
        PathTooLongException => language.Say("failure.too-long"),
        _ => (failure.HResult & 0xFFFF) switch
        {
            DiskFull or WindowsDiskFull => language.Say("failure.full"),
            PipeClosed or WindowsPipeClosed => language.Say("failure.closed"),
            _ => language.Say("failure.broken-off"),
        },
    };
}
