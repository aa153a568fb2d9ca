namespace Indicators.Fuzz.Targets;

/// <summary>Random catalogues through the calculator: every target assessed, by every reading and scheme, in both languages.</summary>
internal sealed class AssessTarget() : CatalogTarget("assess")
{
    public override void Check(string input) => _ = Assessments.Of(ReadSound(input, out _)).Count();
}
