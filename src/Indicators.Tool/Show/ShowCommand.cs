using System.CommandLine;

namespace Indicators.Tool;

/// <summary>show: a catalogue on one screen, and what stands behind it.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var catalog = new Argument<string>("catalog");
        var options = new ShowOptions();
        var command = new Command("show") { catalog };
        options.AddTo(command);
        command.SetAction(result =>
        {
            Language language = LanguageOption.Of(result);
            return CatalogInput.TryRead(result.GetRequiredValue(catalog), language, out IndicatorCatalog? read)
                ? options.Show(read, result, language)
                : ExitCode.BadUsage;
        });
        return command;
    }
}
