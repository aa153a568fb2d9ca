using System.CommandLine;

namespace Indicators.Tool;

/// <summary>--lang, known to every command.</summary>
internal static class LanguageOption
{
    public static Option<string> Instance { get; } = Create();

    /// <summary>The language chosen on the command line.</summary>
    public static Language Of(ParseResult result) =>
        result.GetValue(Instance) == "en" ? Language.English : Language.Chinese;

    private static Option<string> Create()
    {
        var option = new Option<string>("--lang")
        {
            Description = "The language of messages: zh or en.",
            DefaultValueFactory = _ => "zh",
            Recursive = true,
        };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }
}
