namespace Indicators.Derivation;

/// <summary>threshold = baseline × multiple; only inside a <see cref="WordingEquation"/>.</summary>
internal sealed class MultipleEquation(Node threshold, Node baseline, Node multiple)
    : ProductEquation(EquationKind.Wording, threshold, baseline, multiple, multiple.Unit == StandardUnits.Percent ? 0.01m : 1m)
{
    public override LocalizedText Sentence => WordingEquation.Wording;

    public override string[] Arguments(string implied) => [];
}
