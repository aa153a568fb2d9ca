using Indicators.Fuzz.Generators;

namespace Indicators.Fuzz.Targets;

/// <summary>Symbols of units: read or refused, and read back equal by symbol and code.</summary>
internal sealed class UnitsTarget() : FuzzTarget("units", "txt")
{
    public override string Make(Dice dice, IReadOnlyList<string> corpus) =>
        corpus.Count > 0 && dice.Chance(20) ? Mutations.Of(dice, dice.Pick<string>([.. corpus])) : Units.Any(dice);

    public override void Check(string input)
    {
        if (!Unit.TryParse(input, null, out Unit? unit))
            return;
        BrokenPromise.Unless(Unit.TryParse(unit.Symbol, null, out Unit? again) && again.Equals(unit), "a symbol reads back", () => $"'{unit.Symbol}' of {unit.Code}: {again?.Code ?? "refused"}");
        BrokenPromise.Unless(again!.GetHashCode() == unit.GetHashCode(), "equal units have one hash", () => unit.Symbol);
    }
}
