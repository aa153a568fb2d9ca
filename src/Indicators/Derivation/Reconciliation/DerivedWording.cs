namespace Indicators.Derivation;

/// <summary>The sentence of an equation whose value nobody published: what is implied, and nothing of what is published.</summary>
internal static class DerivedWording
{
    public static LocalizedText Of(LocalizedText sentence) => DerivationWordings.Table[$"{sentence.Phrase!.Key}.derived"];
}
