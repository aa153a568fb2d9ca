using System.CommandLine;
using Indicators.Progress;

namespace Indicators.Tool;

/// <summary>--vintage: which edition of a revised figure counts.</summary>
internal static class VintageOption
{
    private static readonly (string Word, VintageChoice Vintage)[] Words =
    [
        ("known", VintageChoice.Known), ("first", VintageChoice.First), ("latest", VintageChoice.Latest), ("at-due", VintageChoice.AtDue),
    ];

    public static Option<string> Create()
    {
        var option = new Option<string>("--vintage") { DefaultValueFactory = _ => Words[0].Word };
        option.AcceptOnlyFromAmong([.. Words.Select(row => row.Word)]);
        return option;
    }

    public static VintageChoice Of(string? word) => Array.Find(Words, row => row.Word == word).Vintage;
}
