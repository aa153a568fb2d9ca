using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;

namespace Indicators.Tool;

/// <summary>--lang and --wordings, known to every command.</summary>
internal static class LanguageOption
{
    public static Option<string> Instance { get; } = new("--lang")
    {
        DefaultValueFactory = _ => "zh",
        Recursive = true,
    };

    public static Option<string?> Wordings { get; } = new("--wordings")
    {
        Recursive = true,
    };

    private static IReadOnlyDictionary<string, string>? _read;

    static LanguageOption()
    {
        Instance.Validators.Add(result =>
        {
            if (Fault(result.GetValueOrDefault<string>() ?? "", result.GetValue(Wordings)) is { } fault)
                result.AddError(fault);
        });
    }

    /// <summary>
    /// The language that help and errors of usage are told in: before anything else is understood, and whatever else is wrong.
    /// </summary>
    public static Language AskedFor(string[] args)
    {
        if (!Language.TryParse(ValueIn(args, Instance.Name) ?? "zh", out Language? language))
            return Language.Chinese;
        // Words that cannot be read are told of when the command line is checked.
        return ValueIn(args, Wordings.Name) is { } path && Fault(language, path) is null ? language.WithWordings(Read(path)) : language;
    }

    /// <summary>What is wrong where a language without words is asked to speak. To list what it has to word it need have none.</summary>
    public static string? WithoutWords(ParseResult result, Language language) =>
        language.Tag is "zh" or "en" || result.GetValue(Wordings) is not null || result.CommandResult.Command.Name == WordingsCommand.Name
            ? null
            : $"--lang {language}: the program has words for zh and en; give those of {language} with --wordings <file>.";

    private static string? ValueIn(string[] args, string option)
    {
        int at = Array.FindLastIndex(args, argument => argument == option || argument.StartsWith(option + "=", StringComparison.Ordinal));
        return at < 0 ? null : args[at] != option ? args[at][(option.Length + 1)..] : at + 1 < args.Length ? args[at + 1] : null;
    }

    /// <summary>The language of an error about an argument that is being read.</summary>
    public static Language In(SymbolResult result) =>
        Language.TryParse(result.GetValue(Instance) ?? "", out Language? language) ? language : Language.Chinese;

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
            return $"--lang {tag}: 不是语言标签，请写 zh、en 或 zh-Hant 等 / no language tag; write one such as zh, en or zh-Hant.";
        return path is null ? null : Fault(language, path);
    }

    private static string? Fault(Language language, string path)
    {
        try
        {
            _ = Read(path);
            return null;
        }
        catch (JsonException fault)
        {
            return language.Say("usage.not-wordings", path, (fault.LineNumber ?? 0) + 1);
        }
        catch (InvalidOperationException)
        {
            return language.Say("usage.not-wordings", path, 1);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return $"--wordings: {Failures.ToText(fault, language)}";
        }
    }

    /// <summary>Read once: the words are asked for when the command line is checked and when it is run, and a pipe has them once.</summary>
    private static IReadOnlyDictionary<string, string> Read(string path) => _read ??= ReadAll(path);

    private static Dictionary<string, string> ReadAll(string path)
    {
        using JsonDocument document = JsonDocument.Parse(StandardStreams.ReadText(path));
        return document.RootElement.EnumerateObject()
            .GroupBy(property => property.Name, property => property.Value.GetString() ?? "")
            .ToDictionary(same => same.Key, same => same.Last());
    }
}
