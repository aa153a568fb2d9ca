using System.CommandLine;
using System.Text.Json;

namespace Indicators.Tool;

/// <summary>--lang and --wordings, known to every command.</summary>
internal static class LanguageOption
{
    public static Option<string> Instance { get; } = new("--lang")
    {
        Description = "The language of messages: zh, en, or the tag of one whose words --wordings gives.",
        DefaultValueFactory = _ => "zh",
        Recursive = true,
    };

    public static Option<string?> Wordings { get; } = new("--wordings")
    {
        Description = "A JSON file with the words of the language of --lang: the text of each key that 'wordings' lists.",
        Recursive = true,
    };

    static LanguageOption()
    {
        Instance.Validators.Add(result =>
        {
            if (Fault(result.GetValueOrDefault<string>() ?? "", result.GetValue(Wordings)) is { } fault)
                result.AddError(fault);
        });
    }

    /// <summary>The language chosen on the command line, with the words it was given.</summary>
    public static Language Of(ParseResult result)
    {
        Language language = Language.Of(result.GetValue(Instance)!);
        return result.GetValue(Wordings) is { } path ? language.WithWordings(Read(path)) : language;
    }

    /// <summary>What is wrong with the language asked for; null where it can be used.</summary>
    private static string? Fault(string tag, string? path)
    {
        if (!Language.TryParse(tag, out Language? language))
            return $"--lang {tag}: no language tag; write one such as zh, en or zh-Hant.";
        if (path is null)
            return language.Tag is "zh" or "en" ? null : $"--lang {tag}: the program has words for zh and en; give those of {language} with --wordings <file>.";
        try
        {
            _ = Read(path);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            return $"--wordings {path}: {fault.Message}";
        }
    }

    private static Dictionary<string, string> Read(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetString() ?? "");
    }
}
