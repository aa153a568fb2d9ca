namespace Indicators.Tool;

/// <summary>Colours for a terminal; none in a pipe, and none where NO_COLOR is set.</summary>
internal static class OutputColours
{
    public static bool AreOn => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public static Palette Palette => new(AreOn);
}
