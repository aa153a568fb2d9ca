namespace Indicators.Tool;

/// <summary>What the program ends with.</summary>
internal static class ExitCode
{
    /// <summary>Nothing is wrong.</summary>
    public const int Fine = 0;

    /// <summary>The input was read, and something was found in it.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong, or the input cannot be read.</summary>
    public const int BadUsage = 2;

    /// <summary>Says on standard error why nothing was done.</summary>
    public static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return BadUsage;
    }
}
