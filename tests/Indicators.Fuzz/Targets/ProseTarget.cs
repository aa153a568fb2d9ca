using Indicators.Fuzz.Generators;
using Indicators.Prose;

namespace Indicators.Fuzz.Targets;

/// <summary>Policy prose: never an exception; claims in order, each with its own piece of the text; the same from a stream.</summary>
internal sealed class ProseTarget() : FuzzTarget("prose", "txt")
{
    public override string Make(Dice dice, IReadOnlyList<string> corpus)
    {
        if (corpus.Count > 0 && dice.Chance(25))
            return Mutations.Of(dice, dice.Pick<string>([.. corpus]));
        string text = Generators.Prose.Of(dice);
        return dice.Chance(20) ? Mutations.Of(dice, text) : text;
    }

    public override void Check(string input)
    {
        PolicyTextOptions options = new PolicyTextOptions().DatedOn(new DateOnly(2024, 10, 24));
        PolicyClaim[] claims = [.. PolicyTextReader.Read(input, options)];
        long before = -1;
        foreach (PolicyClaim claim in claims)
        {
            BrokenPromise.Unless(claim.Start >= 0 && claim.Start < claim.End && claim.End <= input.Length, "a span lies in the text", () => $"{claim.Start}–{claim.End} of {input.Length}");
            BrokenPromise.Unless(claim.Literal == input[(int)claim.Start..(int)claim.End], "a literal is the text of its span", () => $"'{claim.Literal}' ≠ '{input[(int)claim.Start..(int)claim.End]}'");
            BrokenPromise.Unless(claim.Start >= before, "claims stand in order", () => $"{claim.Literal} at {claim.Start} after {before}");
            before = claim.Start;
        }

        PolicyClaim[] streamed = [.. PolicyTextReader.Read(new StringReader(input), options)];
        BrokenPromise.Unless(streamed.SequenceEqual(claims), "a stream is read like a text", () => $"{streamed.Length} ≠ {claims.Length}");
        foreach (string space in new[] { " ", "\n", "\u3000" })
        {
            PolicyClaim[] spaced = [.. PolicyTextReader.Read(input + space, options)];
            BrokenPromise.Unless(spaced.Select(claim => claim.Literal).SequenceEqual(claims.Select(claim => claim.Literal)), "white space at the end changes nothing", () => $"{string.Join(", ", claims.Select(claim => claim.Literal))} ≠ {string.Join(", ", spaced.Select(claim => claim.Literal))}");
        }
    }
}
