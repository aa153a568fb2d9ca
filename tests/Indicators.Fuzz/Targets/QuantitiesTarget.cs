using System.Text;
using Indicators.Fuzz.Generators;

namespace Indicators.Fuzz.Targets;

/// <summary>Plain amounts: read or refused, printed and read back; converted exactly or refused.</summary>
internal sealed class QuantitiesTarget() : FuzzTarget("quantities", "txt")
{
    public override string Make(Dice dice, IReadOnlyList<string> corpus)
    {
        if (corpus.Count > 0 && dice.Chance(15))
            return Mutations.Of(dice, dice.Pick<string>([.. corpus]));
        string unit = Units.Any(dice);
        return dice.Chance(70) ? Figures.Number(dice, 40) + unit : Figures.Odd(dice, unit);
    }

    public override void Check(string input)
    {
        bool read = Quantity.TryParse(input, UnitSet.Standard, out Quantity quantity, out ParseError error);
        bool fromBytes = Quantity.TryParse(Encoding.UTF8.GetBytes(input), UnitSet.Standard, out Quantity same, out _);
        BrokenPromise.Unless(read == fromBytes && quantity == same, "bytes and characters are read alike", () => $"{read} {quantity}, {fromBytes} {same}");
        if (!read)
        {
            _ = error.ToText(Language.Chinese, input) + error.ToText(Language.English, input);
            return;
        }

        foreach (string text in new[] { quantity.ToString()!, quantity.ToString(Language.Chinese), quantity.ToString(Language.English) })
        {
            BrokenPromise.Unless(Quantity.TryParse(text, UnitSet.Standard, out Quantity again, out error), "what is printed reads back", () => $"'{text}': {error.ToText(Language.English, text)}");
            BrokenPromise.Unless(again == quantity, "what is printed reads back with its value", () => $"'{text}': {again} ≠ {quantity}");
        }

        Convert(quantity);
    }

    private static void Convert(Quantity quantity)
    {
        foreach (Unit unit in UnitSet.Standard.Units.Where(unit => unit.Dimension == quantity.Dimension))
        {
            if (quantity.TryIn(unit, out Quantity converted))
                LeadsBack(quantity, converted);
        }
    }

    private static void LeadsBack(Quantity quantity, Quantity converted)
    {
        BrokenPromise.Unless(converted == quantity && converted.GetHashCode() == quantity.GetHashCode(), "a conversion keeps the value", () => $"{converted} ≠ {quantity}");
        BrokenPromise.Unless(converted.TryIn(quantity.Unit, out Quantity back) && back.Amount == quantity.Amount, "a conversion leads back", () => $"{converted} → {back} ≠ {quantity}");
    }
}
