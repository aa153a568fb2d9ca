namespace Indicators.Tool;

/// <summary>How wide a line may be: a terminal's own width, and in a pipe one that is the same everywhere.</summary>
internal static class Window
{
    // In a pipe the same on every machine, so that outputs can be compared.
    private const int Piped = 120;
    private const int Narrowest = 60;

    public static int Width
    {
        get
        {
            if (Console.IsOutputRedirected)
                return Piped;
            try
            {
                // The last column is left free: many terminals begin a new line when it is written.
                return Math.Max(Narrowest, Console.WindowWidth - 1);
            }
            catch (Exception fault) when (fault is IOException or PlatformNotSupportedException)
            {
                return Piped;
            }
        }
    }
}
