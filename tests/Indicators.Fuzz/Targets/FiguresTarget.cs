using System.Text;
using Indicators.Fuzz.Generators;

namespace Indicators.Fuzz.Targets;

/// <summary>Literals of figures: refused with an error or read; and read the same from bytes, from a prefix, from what is printed.</summary>
internal sealed class FiguresTarget() : FuzzTarget("figures", "txt")
{
    public override string Make(Dice dice, IReadOnlyList<string> corpus)
    {
        if (corpus.Count > 0 && dice.Chance(15))
            return Mutations.Of(dice, dice.Pick<string>([.. corpus]));
        string unit = dice.Chance(60) ? Units.OfIndicator(dice, 0) : Units.Any(dice);
        return dice.Chance(45) ? Figures.Odd(dice, unit) : Figures.Of(dice, unit, 40);
    }

    public override void Check(string input)
    {
        bool read = Figure.TryParse(input, UnitSet.Standard, out Figure figure, out ParseError error);
        bool fromBytes = Figure.TryParse(Encoding.UTF8.GetBytes(input), UnitSet.Standard, out Figure same, out _);
        BrokenPromise.Unless(read == fromBytes && figure.Equals(same), "bytes and characters are read alike", () => $"{read} {figure}, {fromBytes} {same}");
        if (read)
            LooksAtFigure.Check(figure);
        else
            _ = error.ToText(Language.Chinese, input) + error.ToText(Language.English, input);
        CheckPrefix(input);
    }

    private static void CheckPrefix(string input)
    {
        if (!Figure.TryReadPrefix(input, UnitSet.Standard, out Figure figure, out int consumed))
            return;
        BrokenPromise.Unless(consumed > 0 && consumed <= input.Length, "a prefix lies in the text", () => $"{consumed} of {input.Length}");
        bool whole = Figure.TryParse(input.AsSpan(0, consumed), UnitSet.Standard, out Figure again, out ParseError error);
        BrokenPromise.Unless(whole, "a prefix is taken by Parse", () => $"'{input[..consumed]}': {error.ToText(Language.English, input.AsSpan(0, consumed))}");
        BrokenPromise.Unless(again.Equals(figure), "a prefix is what Parse makes of it", () => $"'{input[..consumed]}': {figure} ≠ {again}");
        BrokenPromise.Unless(Figure.TryParse(figure.Literal, UnitSet.Standard, out again, out _) && again.Equals(figure), "a literal is taken by Parse", () => $"'{figure.Literal}' of '{input[..consumed]}'");
    }
}
