using System.Text;
using Indicators.Fuzz.Generators;
using Indicators.Prose;

namespace Indicators.Fuzz.Targets;

/// <summary>Drafts of catalogues from prose: made of every text, and what is sound of them is written and read again.</summary>
internal sealed class DraftTarget() : FuzzTarget("draft", "txt")
{
    public override string Make(Dice dice, IReadOnlyList<string> corpus) =>
        corpus.Count > 0 && dice.Chance(25) ? Mutations.Of(dice, dice.Pick<string>([.. corpus])) : Generators.Prose.Of(dice);

    public override void Check(string input)
    {
        // A text from a file has no half of a surrogate pair; a name with one could not be written.
        input = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(input));
        PolicyTextOptions options = new PolicyTextOptions().DatedOn(new DateOnly(2024, 10, 24));
        var draft = CatalogDraft.Of(PolicyTextReader.Read(input, options), new Source("report", "Report", "Bureau"));
        RoundTrip.Check(draft.Builder.BuildSound(out _));
    }
}
