using System.CommandLine;

namespace Indicators.Tool;

/// <summary>convert 6200亿元 万元: exact, or refused with the reason.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        var figure = new Argument<string>("figure");
        var unit = new Argument<string>("unit");
        var command = new Command("convert") { figure, unit };
        command.SetAction(result => Run(result.GetRequiredValue(figure), result.GetRequiredValue(unit), LanguageOption.Of(result)));
        return command;
    }

    private static int Run(string figureText, string unitText, Language language)
    {
        if (!Figure.TryParse(figureText, UnitSet.Standard, out Figure figure, out ParseError error))
            return Refuse(error.ToText(language, figureText));
        if (!Unit.TryParse(unitText, null, out Unit? unit))
            return Refuse(UnknownUnit(unitText, figure.Dimension, language));
        if (figure.TryIn(unit, out Figure converted))
        {
            Console.Out.WriteLine(converted.ToLabel(Language.Chinese));
            return ExitCode.Fine;
        }

        return Refuse(unit.Dimension == figure.Dimension ? Inexact(figure, unit, language) : Mismatch(figure, unit, language));
    }

    /// <summary>What was meant measures the same, with 万 or 亿 or without.</summary>
    private static string UnknownUnit(string text, Dimension dimension, Language language)
    {
        IEnumerable<Unit> same = UnitSet.Standard.Units.Where(unit => unit.Dimension == dimension);
        IEnumerable<string> names = same.SelectMany(unit => (string[])[.. unit.Aliases.Prepend(unit.Symbol), unit.TenThousand.Symbol, unit.HundredMillion.Symbol]);
        return new ParseError(ParseErrorCode.UnitUnknown, 0, text.Length).ToText(language, text) + DidYouMean.Say(text, names, language);
    }

    private static string Inexact(Figure figure, Unit unit, Language language) =>
        language.Say("convert.inexact", figure.ToString(), unit.ToString(), figure.Quantity.RationalIn(unit).ToString());

    private static string Mismatch(Figure figure, Unit unit, Language language) =>
        language.Say("convert.mismatch", figure.Unit.ToString(), figure.Dimension.ToText(language), unit.ToString(), unit.Dimension.ToText(language));

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.BadUsage;
    }
}
