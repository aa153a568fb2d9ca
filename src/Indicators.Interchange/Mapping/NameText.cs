namespace Indicators.Interchange;

/// <summary>A name a file gives without its language: Chinese where it has Chinese characters.</summary>
internal static class NameText
{
    public static LocalizedText? Of(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        return name.Any(c => c is >= '\u3400' and <= '\u9FFF') ? new LocalizedText(name) : new LocalizedText(null, name);
    }
}
