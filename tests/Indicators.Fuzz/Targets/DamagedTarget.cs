using System.Collections.Immutable;
using Indicators.Fuzz.Generators;
using Indicators.Json;

namespace Indicators.Fuzz.Targets;

/// <summary>Catalogue files with damage anywhere, broken bytes included: read or reported, with places; what is kept is written and read again.</summary>
internal sealed class DamagedTarget() : CatalogTarget("damaged")
{
    public override IMinimiser Minimiser => TextMinimiser.Instance;

    public override string Make(Dice dice, IReadOnlyList<string> corpus)
    {
        string text = corpus.Count > 0 && dice.Chance(40) ? dice.Pick<string>([.. corpus]) : base.Make(dice, corpus);
        return Mutations.Of(dice, text);
    }

    public override void Check(string input)
    {
        var file = new CatalogFile("a.json", RawBytes.Of(input));
        bool read = CatalogReader.TryRead([file], out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics);
        BrokenPromise.Unless(read == catalog is not null, "a catalogue is given where there is no error", () => diagnostics.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        BrokenPromise.Unless(read || diagnostics.Length > 0, "a refusal says why", () => "no diagnostics");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            BrokenPromise.Unless(diagnostic.Location is { Line: > 0, Column: > 0 }, "every error has its place", diagnostic.ToString);
            BrokenPromise.Unless(diagnostic.ToText(Language.Chinese).Length is > 0 and < 2000, "messages are of bounded length", diagnostic.ToString);
        }

        RoundTrip.Check(CatalogReader.ReadSound([file], out _));
    }
}
