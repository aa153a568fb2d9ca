using System.CommandLine;

namespace Indicators.Tool;

/// <summary>convert 6200亿元 万元: exact, or refused with the reason.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        var figure = new Argument<string>("figure") { Description = "The figure as published: 6200亿元, 超50万辆, 3%—5%." };
        var unit = new Argument<string>("unit") { Description = "The unit to convert to: 万元, 公顷." };
        var command = new Command("convert", "Converts a figure into another unit, exactly or not at all.") { figure, unit };
        command.SetAction(result => Run(result.GetRequiredValue(figure), result.GetRequiredValue(unit), LanguageOption.Of(result)));
        return command;
    }

    private static int Run(string figureText, string unitText, Language language)
    {
        if (!Figure.TryParse(figureText, UnitSet.Standard, out Figure figure, out ParseError error))
            return Refuse(error.ToText(language, figureText));
        if (!Unit.TryParse(unitText, null, out Unit? unit))
            return Refuse(new ParseError(ParseErrorCode.UnitUnknown, 0, unitText.Length).ToText(language, unitText));
        if (figure.TryIn(unit, out Figure converted))
        {
            Console.Out.WriteLine(converted.ToLabel(Language.Chinese));
            return ExitCode.Fine;
        }

        return Refuse(unit.Dimension == figure.Dimension ? Inexact(figure, unit, language) : Mismatch(figure, unit, language));
    }

    private static string Inexact(Figure figure, Unit unit, Language language) =>
        language == Language.English
            ? $"{figure} is not a finite number of {unit}; exactly it is {figure.Quantity.RationalIn(unit)} {unit}."
            : $"{figure}不能用{unit}表示为有限小数；精确值为{figure.Quantity.RationalIn(unit)}{unit}。";

    private static string Mismatch(Figure figure, Unit unit, Language language) =>
        language == Language.English
            ? $"{figure.Unit} ({figure.Dimension}) and {unit} ({unit.Dimension}) measure different things; nothing converts one into the other."
            : $"{figure.Unit}（{figure.Dimension}）与{unit}（{unit.Dimension}）量纲不同，不能换算。";

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.BadUsage;
    }
}
