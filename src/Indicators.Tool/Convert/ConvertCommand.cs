using System.CommandLine;

namespace Indicators.Tool;

/// <summary>convert 6200亿元 万元: exact, or refused with the reason. For - every line of standard input is a figure.</summary>
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
        if (figureText == StandardStreams.Dash)
            return RunOnLines(unitText, language);
        if (TryConvert(figureText, unitText, language, out string said))
        {
            Console.Out.WriteLine(said);
            return ExitCode.Fine;
        }

        return ExitCode.Refuse(said);
    }

    /// <summary>
    /// Output has a line for every line of input, an empty one where it was refused: columns of a table stay beside each other.
    /// </summary>
    private static int RunOnLines(string unitText, Language language)
    {
        using var lines = new StreamReader(StandardStreams.OpenInput(StandardStreams.Dash));
        int number = 0, code = ExitCode.Fine;
        while (lines.ReadLine() is { } line)
        {
            number++;
            string said = "";
            if (line.Trim() is { Length: > 0 } figure && !TryConvert(figure, unitText, language, out said))
            {
                code = ExitCode.Refuse(language.Say("convert.line", number, said));
                said = "";
            }

            Console.Out.WriteLine(said);
        }

        return number > 0 ? code : ExitCode.Refuse(language.Say("failure.empty", StandardStreams.InputName));
    }

    /// <summary>The figure in the unit, or why it cannot be.</summary>
    private static bool TryConvert(string figureText, string unitText, Language language, out string said)
    {
        if (!Figure.TryParse(figureText, UnitSet.Standard, out Figure figure, out ParseError error))
        {
            said = error.ToText(language, figureText);
            return false;
        }

        if (!Unit.TryParse(unitText, null, out Unit? unit))
        {
            said = UnknownUnit(unitText, figure.Dimension, language);
            return false;
        }

        bool isConverted = figure.TryIn(unit, out Figure converted);
        said = isConverted ? converted.ToLabel(Language.Chinese)
            : unit.Dimension == figure.Dimension ? Inexact(figure, unit, language)
            : Mismatch(figure, unit, language);
        return isConverted;
    }

    /// <summary>What was meant measures the same, with 万 or 亿 or without.</summary>
    private static string UnknownUnit(string text, Dimension dimension, Language language)
    {
        IEnumerable<Unit> same = UnitSet.Standard.Units.Where(unit => unit.Dimension == dimension);
        IEnumerable<string> names = same.SelectMany(NamesOf);
        return new ParseError(ParseErrorCode.UnitUnknown, 0, text.Length).ToText(language, text) + DidYouMean.Say(text, names, language);
    }

    private static string[] NamesOf(Unit unit) => [unit.Symbol, .. unit.Aliases, unit.TenThousand.Symbol, unit.HundredMillion.Symbol];

    private static string Inexact(Figure figure, Unit unit, Language language) =>
        language.Say("convert.inexact", figure.ToString(), unit.ToString(), figure.Quantity.RationalIn(unit).ToString());

    private static string Mismatch(Figure figure, Unit unit, Language language) =>
        language.Say("convert.mismatch", figure.Unit.ToString(), figure.Dimension.ToText(language), unit.ToString(),
            unit.Dimension.ToText(language));
}
