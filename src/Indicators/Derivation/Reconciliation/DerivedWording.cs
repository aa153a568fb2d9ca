namespace Indicators.Derivation;

/// <summary>The sentence of an equation whose value nobody published: what follows, without what is published beside it.</summary>
internal static class DerivedWording
{
    public static LocalizedText Of(LocalizedText sentence) => new(UpTo('；', sentence.Zh!) + "。", UpTo(';', sentence.En!) + ".");

    private static string UpTo(char end, string sentence)
    {
        int at = sentence.LastIndexOf(end);
        return at < 0 ? sentence[..^1] : sentence[..at];
    }
}
