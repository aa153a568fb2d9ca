using System.CommandLine.Parsing;

namespace Indicators.Tool;

/// <summary>What an option or an argument is called in an error of usage: as help shows it.</summary>
internal static class SymbolName
{
    public static string Of(SymbolResult given) => given switch
    {
        OptionResult option => option.Option.Name,
        ArgumentResult argument => $"<{argument.Argument.Name}>",
        _ => StandardStreams.Dash,
    };
}
