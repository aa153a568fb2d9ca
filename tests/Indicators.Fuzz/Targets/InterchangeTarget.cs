using System.Text;
using Indicators.Fuzz.Generators;
using Indicators.Json;

namespace Indicators.Fuzz.Targets;

/// <summary>
/// Files of a format of interchange, our own and other programs', whole and damaged: read with located remarks, never with an
/// exception, and nothing is kept that cannot be written and read again.
/// </summary>
/// <param name="format">The format.</param>
internal sealed class InterchangeTarget(InterchangeFormat format) : FuzzTarget(format.Name, format.Extension)
{
    public override string Make(Dice dice, IReadOnlyList<string> corpus)
    {
        string text = dice.Chance(50) && format.Write is { } write ? Ours(dice, write) : Others(dice, corpus);
        return dice.Chance(80) ? Mutations.Of(dice, text) : text;
    }

    public override void Check(string input)
    {
        byte[] bytes = RawBytes.Of(input);
        Imports.Check(() => format.Read(new MemoryStream(bytes), "file." + format.Extension));
    }

    private static string Ours(Dice dice, Action<IndicatorCatalog, Stream> write)
    {
        string json = new CatalogMaker(dice, dice.Pick(0, 10, 40)).Make().ToJsonString();
        using var stream = new MemoryStream();
        write(CatalogReader.ReadSound([new CatalogFile("a.json", Encoding.UTF8.GetBytes(json))], out _), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A file as other programs write it, with other numbers and periods.</summary>
    private string Others(Dice dice, IReadOnlyList<string> corpus)
    {
        string text = dice.Pick<string>([.. format.Samples, .. corpus]);
        for (int i = dice.Below(3); i > 0; i--)
            text = text.Replace(dice.Pick(format.Exchanged), dice.Chance(50) ? Figures.Number(dice, 40) : Periods.Canonical(dice, 30), StringComparison.Ordinal);
        return text;
    }
}
