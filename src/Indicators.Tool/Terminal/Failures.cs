using System.Text.RegularExpressions;

namespace Indicators.Tool;

/// <summary>Why reading or writing ended, in words: the system has its own language for it.</summary>
internal static partial class Failures
{
    private const int DiskFull = 28;
    private const int PipeClosed = 32;
    private const int FileThere = 17;
    private const int WindowsDiskFull = 112;
    private const int WindowsPipeClosed = 232;
    private const int WindowsFileThere = 183;

    /// <summary>What failed: a line, or one for each fault of a file that was given beside the input.</summary>
    public static string ToText(Exception failure, Language language) => failure switch
    {
        { InnerException: CatalogException refused } => string.Join('\n', refused.Diagnostics.Select(one =>
            PrintableText.Of($"{one.Location}: {one.Id} {one.ToText(language)}"))),
        { InnerException: FormatException } => PrintableText.Of(failure.Message),
        { InnerException: ArgumentException } => PrintableText.Of(language.Say("import.no-question", failure.Message)),
        FileNotFoundException missing => language.Say("failure.not-found", missing.FileName),
        DirectoryNotFoundException => At(failure, "failure.no-folder", language),
        // The system refuses to open a folder as a file with the same words as a file of somebody else's.
        UnauthorizedAccessException => At(failure, Directory.Exists(PathIn(failure)) ? "failure.is-folder" : "failure.denied", language),
        PathTooLongException => At(failure, "failure.too-long", language),
        _ => (failure.HResult & 0xFFFF) switch
        {
            DiskFull or WindowsDiskFull => language.Say("failure.full"),
            FileThere or WindowsFileThere => At(failure, "failure.is-file", language),
            PipeClosed or WindowsPipeClosed => language.Say("failure.closed"),
            _ => language.Say("failure.broken-off"),
        },
    };

    private static string At(Exception failure, string key, Language language) =>
        PathIn(failure) is { } path ? $"{PrintableText.Of(path)}: {language.Say(key)}" : language.Say(key);

    /// <summary>The path an error of the system names; it is nowhere but in its message, between quotes. Null where none is.</summary>
    private static string? PathIn(Exception failure) =>
        Quoted().Match(failure.Message) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("'(.+)'", RegexOptions.Singleline)]
    private static partial Regex Quoted();
}
