using System.CommandLine;
using Indicators.Progress;

namespace Indicators.Tool;

/// <summary>--vintage: which edition of a revised figure counts.</summary>
internal static class VintageOption
{
    private static readonly (string Word, FigureVintage Vintage)[] Words =
    [
        ("known", FigureVintage.Known), ("first", FigureVintage.First), ("latest", FigureVintage.Latest), ("at-due", FigureVintage.AtDue),
    ];

    public static Option<string> Create()
    {
        var option = new Option<string>("--vintage")
        {
            Description = "Which edition of a revised figure counts: the one known by that day, the first, the latest whenever published, or the one known when the due figure came out.",
            DefaultValueFactory = _ => Words[0].Word,
        };
        option.AcceptOnlyFromAmong([.. Words.Select(row => row.Word)]);
        return option;
    }

    public static FigureVintage Of(string? word) => Array.Find(Words, row => row.Word == word).Vintage;
}
